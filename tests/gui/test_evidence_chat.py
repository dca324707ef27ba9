"""A chat in an envelope: read while it is put in, looked through, and a part of it kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.evidence.chats.kept import KeptTranscript, from_bytes, to_bytes
from familysafe.evidence.chats.reading import transcript_of
from familysafe.evidence.model import ExhibitDetails, Kind
from familysafe.gui.evidence_chat import ChatView
from familysafe.gui.evidence_tiles import ThingTile
from familysafe.gui.pages.evidence_case import EvidenceCasePage
from familysafe.presentation.navigation import Place
from familysafe.ui.tokens import Theme
from tests.fakes.console import look
from tests.gui.evidence_hands import Hands
from tests.gui.test_evidence_add import add_page, let_in
from tests.screens.checking import check_screen, settle

LINES = (
    "24/11/26, 16:20 - Lina: Hi Vanna, I saw you at school",
    "24/11/26, 16:21 - Vanna: Who are you?",
    "24/11/26, 16:48 - Lina: send me a photo",
    "of you",
    "24/11/26, 17:05 - Lina: \u200eIMG-20261124-WA0003.jpg (file attached)",
    "[24/11/2026, 17:04:00] Vanna: ok, here it is",
    '24/11/26, 17:06 - Vanna changed the subject to "no: never"',
    "24/11/26, 17:07 - Vanna: No",
)
PICTURE = (900, 640)


def chat_file(folder: Path) -> Path:
    path = folder / "WhatsApp Chat with Lina.txt"
    path.write_text("\n".join(LINES), encoding="utf-8")
    return path


def view_of(qtbot: QtBot, hands: Hands, folder: Path) -> ChatView:
    page = add_page(qtbot, hands)
    let_in(page, chat_file(folder))
    (case,) = hands.vault.cases()
    (transcript,) = (each for each in hands.vault.exhibits(case.id) if each.kind is Kind.TRANSCRIPT)
    envelope = EvidenceCasePage(hands.console, hands.parts)
    qtbot.addWidget(envelope)
    hands.open(envelope, Place.EVIDENCE_CASE, item=case.id)
    settle()
    tile = next(
        each for each in envelope.tiles.findChildren(ThingTile) if each.tile.item == transcript.id
    )
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    view = hands.dialogs.shown[0]
    assert isinstance(view, ChatView)
    return view


def test_a_chat_is_read_while_it_is_put_in(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)

    let_in(page, chat_file(tmp_path))

    (row,) = hands.desk.entries.rows
    assert "6 messages were read" in row.line
    (case,) = hands.vault.cases()
    assert [each.kind for each in hands.vault.exhibits(case.id)] == [Kind.FILE, Kind.TRANSCRIPT]


def test_a_text_that_is_no_chat_stays_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    page = add_page(qtbot, hands)
    note = tmp_path / "note.txt"
    note.write_text("only a note")

    let_in(page, note)

    (case,) = hands.vault.cases()
    assert [each.kind for each in hands.vault.exhibits(case.id)] == [Kind.FILE]


def test_picked_messages_are_kept_with_what_stands_beside_them(
    qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands()
    view = view_of(qtbot, hands, tmp_path)
    qtbot.addWidget(view)
    view.resize(*PICTURE)
    view.show()
    assert view.keep.reason

    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(2, 0))
    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert "1 message picked" in view.said.text()
    assert "of you" in view.whole.text()
    qtbot.mouseClick(view.keep, Qt.MouseButton.LeftButton)

    (case,) = hands.vault.cases()
    part = hands.vault.exhibits(case.id)[-1]
    kept = from_bytes(hands.vault.read(part.id, part.size))
    assert (part.kind, part.name) == (
        Kind.TRANSCRIPT,
        "WhatsApp Chat with Lina.messages-2-4.json",
    )
    assert [each.n for each in kept.messages] == [2, 3, 4]
    assert "own seal" in view.said.text()


def test_the_space_bar_picks_several_and_takes_back(qtbot: QtBot, tmp_path: Path) -> None:
    view = view_of(qtbot, Hands(), tmp_path)
    qtbot.addWidget(view)
    view.show()
    view.list.selectAll()

    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert view.model.picked == set(range(6))
    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert view.model.picked == set()


def test_a_long_list_makes_nothing_for_rows_that_are_not_seen(qtbot: QtBot) -> None:
    text = "\n".join(f"24/11/26, 16:{n % 60:02d} - A: {n}" for n in range(20_000))
    read = transcript_of(text.encode(), "x.txt", 2026)
    kept = from_bytes(to_bytes(read, "00", ""))
    hands = Hands()
    case = hands.vault.new_case("x", "")
    exhibit = hands.vault.add_text(case.id, "x.txt", "x", ExhibitDetails()).exhibit
    view = ChatView(hands.console, hands.desk, exhibit, kept)
    qtbot.addWidget(view)
    asked: list[int] = []
    told = view.model.line
    view.model.line = lambda row: (asked.append(row), told(row))[1]  # type: ignore[method-assign,func-returns-value]
    view.resize(*PICTURE)
    view.show()
    qtbot.waitExposed(view)
    settle()
    view.list.scrollToBottom()
    settle()

    assert 19_999 in asked
    assert len(set(asked)) < 200


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_it_looks_as_it_was_found_good(
    qtbot: QtBot, tmp_path: Path, language: str, theme: Theme
) -> None:
    hands = Hands(look(language, theme, 1.0))
    view = view_of(qtbot, hands, tmp_path)
    qtbot.addWidget(view)
    view.list.setCurrentIndex(view.model.index(2, 0))
    view.model.toggle([2])

    check_screen(view, f"evidence-chat-{language}-{theme.value}", PICTURE)


def test_a_kept_transcript_says_where_it_is_from() -> None:
    read = transcript_of("\n".join(LINES).encode(), "x.txt", 2026)
    content = to_bytes(read, "ab" * 32, "chat.txt")

    value = json.loads(content)
    assert (value["source"], value["part"], value["format"]) == ("ab" * 32, "chat.txt", 1)
    assert isinstance(from_bytes(content), KeptTranscript)
