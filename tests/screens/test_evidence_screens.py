"""The evidence pages, looked at: as pictures, by keyboard and screen reader, with large text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familysafe.evidence.facts import (
    CaseFacts,
    Flag,
    Incident,
    PersonOfInterest,
    ReportMade,
)
from familysafe.evidence.model import CaseId, Problem
from familysafe.evidence.safety import Answer
from familysafe.gui.evidence_door import DoorView
from familysafe.gui.evidence_frame import EvidencePage
from familysafe.gui.pages.evidence_add import EvidenceAddPage
from familysafe.gui.pages.evidence_case import EvidenceCasePage
from familysafe.gui.pages.evidence_describe import EvidenceDescribePage
from familysafe.gui.pages.evidence_facts import EvidenceFactsPage
from familysafe.gui.pages.evidence_handover import EvidenceHandoverPage
from familysafe.gui.pages.evidence_keep import EvidenceKeepPage
from familysafe.gui.pages.evidence_list import EvidenceListPage
from familysafe.gui.pages.evidence_name import EvidenceNamePage
from familysafe.gui.pages.evidence_safety import EvidenceSafetyPage
from familysafe.presentation.evidence_add import Typed
from familysafe.presentation.evidence_desk import Watch
from familysafe.presentation.evidence_handover import Made
from familysafe.presentation.evidence_intake import Offered
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit
from tests.fakes.console import look
from tests.gui.evidence_hands import PASSPHRASE, Hands, filled, picture
from tests.screens.checking import check_screen

PAGE, SMALL_PAGE = (1180, 716), (1004, 534)
Builder = Callable[[Hands, Path], tuple[EvidencePage, Destination]]


def _list(hands: Hands) -> tuple[EvidencePage, Destination]:
    return EvidenceListPage(hands.console, hands.parts), Destination(Place.EVIDENCE)


def make(hands: Hands, _folder: Path) -> tuple[EvidencePage, Destination]:
    return _list(hands)


def bring_back(hands: Hands, _folder: Path) -> tuple[EvidencePage, Destination]:
    page, where = _list(hands)
    page.opened(where)
    door = page.findChild(DoorView)
    assert door is not None
    door.other_way(on=True)
    return page, where


def sheet(hands: Hands, _folder: Path) -> tuple[EvidencePage, Destination]:
    hands.desk.made(*hands.door.create(PASSPHRASE))
    return _list(hands)


def unlock(hands: Hands, _folder: Path) -> tuple[EvidencePage, Destination]:
    hands.desk.opened(hands.door.create(PASSPHRASE)[0])
    hands.clock.move(601)
    assert hands.desk.lock_if_idle()
    return _list(hands)


def empty(hands: Hands, _folder: Path) -> tuple[EvidencePage, Destination]:
    hands.desk.opened(hands.door.create(PASSPHRASE)[0])
    return _list(hands)


def envelopes(hands: Hands, folder: Path) -> tuple[EvidencePage, Destination]:
    hands.desk.opened(hands.door.create(PASSPHRASE)[0])
    filled(hands, folder)
    hands.vault.new_case("Messages on Telegram", "")
    return _list(hands)


def safety(hands: Hands, _folder: Path) -> tuple[EvidencePage, Destination]:
    hands.desk.opened(hands.door.create(PASSPHRASE)[0])
    page = EvidenceSafetyPage(hands.console, hands.parts)
    return page, Destination(Place.EVIDENCE_SAFETY)


def describe(hands: Hands, _folder: Path) -> tuple[EvidencePage, Destination]:
    hands.desk.opened(hands.door.create(PASSPHRASE)[0])
    page = EvidenceDescribePage(hands.console, hands.parts)
    return page, Destination(Place.EVIDENCE_DESCRIBE)


def add(hands: Hands, folder: Path) -> tuple[EvidencePage, Destination]:
    hands.desk.opened(hands.door.create(PASSPHRASE)[0])
    hands.desk.gate.answer(Answer.IT_DOES_NOT)
    shots = (picture(folder, "a.png"), picture(folder, "b.png", "#8496AC"))
    hands.desk.gate.offer(Offered((*shots, folder / "gone.png")))
    hands.desk.typed = Typed(
        "Says “Lina, 16”",
        "Instagram",
        "@lina.st_16",
        "instagram.com/lina.st_16",
        "24/11/2026",
        "16:20",
        "Asked Vanna for a photo.\nThen asked for money, three times.",
    )
    return EvidenceAddPage(hands.console, hands.parts), Destination(Place.EVIDENCE_ADD)


def _filled(hands: Hands, folder: Path) -> CaseId:
    hands.desk.opened(hands.door.create(PASSPHRASE)[0])
    return filled(hands, folder)


def name(hands: Hands, folder: Path) -> tuple[EvidencePage, Destination]:
    case = _filled(hands, folder)
    page = EvidenceNamePage(hands.console, hands.parts)
    return page, Destination(Place.EVIDENCE_NAME, item=case)


def what_next(hands: Hands, folder: Path) -> tuple[EvidencePage, Destination]:
    page, where = name(hands, folder)
    return page, Destination(where.place, item=where.item, part="next")


def envelope(hands: Hands, folder: Path) -> tuple[EvidencePage, Destination]:
    case = _filled(hands, folder)
    page = EvidenceCasePage(hands.console, hands.parts)
    return page, Destination(Place.EVIDENCE_CASE, item=case)


def changed(hands: Hands, folder: Path) -> tuple[EvidencePage, Destination]:
    case = _filled(hands, folder)
    hands.vault.problems = (Problem(f"items/{hands.vault.exhibits(case)[0].id}", "changed"),)
    page = EvidenceCasePage(hands.console, hands.parts)
    return page, Destination(Place.EVIDENCE_CASE, item=case)


def knowledge(hands: Hands, folder: Path) -> tuple[EvidencePage, Destination]:
    case = _filled(hands, folder)
    lina = PersonOfInterest("Lina", "Instagram", "@lina.st_16", "5512345678")
    told = ReportMade("Police, child in danger", "2026-11-24", "1288-77")
    flags = (Flag.PICTURES_ASKED, Flag.STILL_WRITING)
    hands.vault.set_facts(case, CaseFacts("", Incident.SEXTORTION, flags, (lina,), reports=(told,)))
    page = EvidenceFactsPage(hands.console, hands.parts)
    return page, Destination(Place.EVIDENCE_FACTS, item=case)


def handover(hands: Hands, folder: Path) -> tuple[EvidencePage, Destination]:
    case = _filled(hands, folder)
    hands.vault.lock_item(hands.vault.exhibits(case)[0].id)
    page = EvidenceHandoverPage(hands.console, hands.parts)
    return page, Destination(Place.EVIDENCE_HANDOVER, item=case)


def handed_over(hands: Hands, folder: Path) -> tuple[EvidencePage, Destination]:
    page, where = handover(hands, folder)
    assert isinstance(page, EvidenceHandoverPage)
    page.folder.show_ready(
        Made(
            Path("envelope-1-2026-11-24-1745.zip"),
            hands.console.look.texts("envelope.police.where", path="/media/usb/envelope-1.zip"),
            (
                hands.console.look.texts("envelope.police.receipt", name="envelope-1-receipt.pdf"),
                hands.console.look.texts("handover.sheet", name="envelope-1-sealed-sheet.pdf"),
            ),
            ("bado-kemi-lutu-zeha", "tino-rave-pogu"),
        ),
        hands.parts.show_folder,
    )
    return page, where


def keep(hands: Hands, folder: Path) -> tuple[EvidencePage, Destination]:
    hands.desk.opened(hands.door.create(PASSPHRASE)[0])
    hands.vault.back_up(folder / "envelopes-2026-11-24.fsbackup", Watch())
    hands.vault.passphrases["ming-sophea"] = "eleven kind elephants"
    page = EvidenceKeepPage(hands.console, hands.parts)
    return page, Destination(Place.EVIDENCE_KEEP)


def keep_nothing_yet(hands: Hands, _folder: Path) -> tuple[EvidencePage, Destination]:
    hands.desk.opened(hands.door.create(PASSPHRASE)[0])
    page = EvidenceKeepPage(hands.console, hands.parts)
    return page, Destination(Place.EVIDENCE_KEEP)


BUILDERS: dict[str, Builder] = {
    each.__name__: each
    for each in (
        *(make, bring_back, sheet, unlock, empty, envelopes, safety, describe, add),
        *(
            name,
            what_next,
            envelope,
            changed,
            knowledge,
            handover,
            handed_over,
            keep,
            keep_nothing_yet,
        ),
    )
}


def shown(
    qtbot: QtBot,
    folder: Path,
    screen: str,
    language: str = "en",
    theme: Theme = Theme.LIGHT,
    text_size: float = 1.0,
) -> EvidencePage:
    hands = Hands(look(language, theme, text_size), made=False)
    page, where = BUILDERS[screen](hands, folder)
    qtbot.addWidget(page)
    page.resize(*PAGE)
    page.show()
    page.opened(where)
    return page


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("screen", BUILDERS)
def test_it_looks_as_it_was_found_good(
    qtbot: QtBot, tmp_path: Path, screen: str, language: str
) -> None:
    page = shown(qtbot, tmp_path, screen, language)
    check_screen(page, f"evidence-{screen}-{language}", PAGE)


@pytest.mark.parametrize(
    ("screen", "language", "theme", "text_size"),
    [
        ("safety", "km", Theme.LIGHT, 2.0),
        ("add", "en", Theme.LIGHT, 2.0),
        ("envelope", "km", Theme.LIGHT, 2.0),
        ("safety", "en", Theme.HIGH_CONTRAST, 1.0),
        ("envelope", "en", Theme.DARK, 1.0),
        ("envelope", "km", Theme.HIGH_CONTRAST, 1.0),
        ("add", "km", Theme.DARK, 1.0),
        ("keep", "km", Theme.LIGHT, 2.0),
        ("keep", "en", Theme.DARK, 1.0),
    ],
)
def test_it_looks_good_dark_contrasting_and_large(
    qtbot: QtBot, tmp_path: Path, screen: str, language: str, theme: Theme, text_size: float
) -> None:
    page = shown(qtbot, tmp_path, screen, language, theme, text_size)
    percent = int(text_size * 100)
    check_screen(page, f"evidence-{screen}-{language}-{theme.value}-{percent}", PAGE)


@pytest.mark.parametrize("screen", ["safety", "envelope"])
def test_it_fits_a_small_window(qtbot: QtBot, tmp_path: Path, screen: str) -> None:
    page = shown(qtbot, tmp_path, screen)
    page.set_small(small=True)
    check_screen(page, f"evidence-{screen}-small", SMALL_PAGE)


@pytest.mark.parametrize("text_size", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("screen", BUILDERS)
def test_keyboard_and_screen_reader_reach_everything(
    qtbot: QtBot, tmp_path: Path, screen: str, language: str, text_size: float
) -> None:
    page = shown(qtbot, tmp_path, screen, language, text_size=text_size)

    assert audit(page) == []
