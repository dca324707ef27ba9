"""A carer of a four- and a five-year-old asks about TikTok, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familysafe.core.document import Document
from familysafe.core.texts import without_breaks
from familysafe.gui import composition
from familysafe.gui.console import Console
from familysafe.gui.guide_parts import AppRow
from familysafe.gui.pages.guide import GuidePage
from familysafe.gui.shell import Shell
from familysafe.presentation.navigation import Destination, Place
from familysafe.storage.library.index import FtsLibrary
from familysafe.system.documents.pdf import render
from familysafe.system.documents.preview import pages as pages_of
from familysafe.system.packs import shipped_content
from familysafe.ui.buttons import Button
from familysafe.ui.dialogs import QtDialogs, Sheet
from tests.a11y.audit import audit
from tests.fakes.console import console, look
from tests.screens.checking import settle

MOST_STOPS = 60


class RealPaper:
    """Makes the pages as the program does; the printer keeps them."""

    def __init__(self) -> None:
        self.sizes: list[tuple[int, int]] = []
        self.pages_printed = 0

    def save(self, document: Document, place: Path) -> Path:
        place.write_bytes(render(document))
        return place

    def pages(self, document: Document) -> tuple[QImage, ...]:
        found = pages_of(render(document), dpi=72)
        self.sizes += [(page.width, page.height) for page in found]
        return tuple(QImage(page.width, page.height, QImage.Format.Format_RGB32) for page in found)

    def print(self, pages: tuple[QImage, ...]) -> None:
        self.pages_printed += len(pages)


class Carer:
    """Sits before the window and has no mouse."""

    def __init__(self, qtbot: QtBot, language: str) -> None:
        self.qtbot, self.paper = qtbot, RealPaper()

        def guide(given: Console) -> GuidePage:
            library = FtsLibrary(None, "", shipped_content)
            return GuidePage(given, shipped_content(), lambda: library, self.paper, print)

        its = look(language)
        self.window = Shell(its, {**composition.pages(), Place.APP_GUIDE: guide})
        qtbot.addWidget(self.window)
        given = replace(
            console(its),
            navigator=self.window,
            say=self.window.say,
            dialogs=QtDialogs(self.window, its),
        )
        self.window.begin(given, given.session)
        self.window.go(Destination(Place.HOME))
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> QWidget:
        for _ in range(MOST_STOPS):
            now = self.window.focusWidget()
            if now is not None and now.isVisible() and wanted(now):
                return now
            self.qtbot.keyClick(now or self.window, Qt.Key.Key_Tab)
        pytest.fail("Tab does not come there")

    def named(self, name: str) -> QWidget:
        return self.tab_to(lambda each: each.accessibleName() == name)

    def press(self, widget: QWidget, key: Qt.Key = Qt.Key.Key_Return) -> None:
        self.qtbot.keyClick(widget, key)
        settle()

    def says(self) -> str:
        page = self.window.page
        assert page is not None
        shown = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
        return "\n".join(each.accessibleName() for each in shown)


@pytest.mark.parametrize(
    ("language", "headline", "rule", "steps", "instead", "say"),
    [
        (
            "en",
            "TikTok is not for Dara yet",
            "you must be 13 for an account. Dara is 5.",
            ("Take TikTok off the iPad", "Screen Time", "Installing Apps"),
            "YouTube Kids, only videos you choose",
            "TikTok is for big children",
        ),
        (
            "km",
            "TikTok មិនទាន់សមសម្រាប់ Dara ទេ",
            "ត្រូវមានអាយុ 13 ឆ្នាំឡើងទៅ។ Dara អាយុ 5 ឆ្នាំ។",
            ("លុប TikTok ចេញពី iPad", "Screen Time", "ការដំឡើង"),
            "YouTube Kids តែវីដេអូដែលអ្នកជ្រើស",
            "TikTok សម្រាប់ក្មេងធំ",
        ),
    ],
)
def test_tiktok_is_answered_and_printed_by_keyboard_alone(
    qtbot: QtBot,
    language: str,
    headline: str,
    rule: str,
    steps: tuple[str, ...],
    instead: str,
    say: str,
) -> None:
    carer = Carer(qtbot, language)
    texts = carer.window.look.texts

    carer.press(carer.named(without_breaks(texts("home.tile.guide"))))
    carer.press(carer.tab_to(lambda each: isinstance(each, AppRow) and each.row.id == "tiktok"))
    dara = carer.tab_to(lambda each: isinstance(each, Button) and each.text().startswith("Dara,"))
    carer.press(dara, Qt.Key.Key_Space)

    said = carer.says()
    for sentence in (headline, rule, *steps, instead, say):
        assert sentence in said
    assert headline.replace("Dara", "Bopha") not in said  # the answer before is gone
    assert "2026" in said
    assert audit(carer.window) == []

    carer.press(carer.named(without_breaks(texts("guide.print"))))
    (sheet,) = (each for each in carer.window.findChildren(Sheet) if each.isVisible())
    now = carer.named(without_breaks(texts("guide.print.now")))
    assert sheet.isAncestorOf(now)
    carer.press(now)

    assert carer.paper.pages_printed == 1
    ((width, height),) = carer.paper.sizes
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (210, 297)  # A4
    assert carer.window.toast.isVisible()


@pytest.mark.parametrize("typed", ["ទិកតុក", "ទិក\u200bតុក", "tiktok", "Tik Tok", "TIKTOK"])
@pytest.mark.parametrize("language", ["en", "km"])
def test_search_finds_it_however_it_is_typed(qtbot: QtBot, language: str, typed: str) -> None:
    carer = Carer(qtbot, language)
    carer.window.go(Destination(Place.APP_GUIDE))
    page = carer.window.page
    assert isinstance(page, GuidePage)
    line = carer.tab_to(lambda each: each is page.list.search.line)

    page.list.search.set_text(typed)
    carer.press(line)

    assert [row.row.id for row in page.list.rows][:1] == ["tiktok"]
