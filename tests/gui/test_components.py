from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familysafe.ui.buttons import (
    Button,
    ButtonWithReason,
    Choice,
    DayButton,
    Mark,
    Tile,
)
from familysafe.ui.charts import (
    COUNTING,
    FINISHED,
    NO_LIMIT,
    NOTHING,
    PAUSED,
    UNKNOWN,
    DayBar,
    Progress,
    Ring,
    Steps,
    WeekBars,
)
from familysafe.ui.fields import CodeField, Field, TextArea
from familysafe.ui.flow import ColumnBox, FlowBox
from familysafe.ui.look import Look
from familysafe.ui.page import Page
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import (
    Avatar,
    Chip,
    Message,
    OnScreenLabel,
    Panel,
    Seal,
    Thumbnail,
    Tone,
)
from familysafe.ui.tokens import Theme, colours
from familysafe.ui.words import Label
from tests.a11y.audit import audit
from tests.fakes.console import look
from tests.screens.checking import check_screen, picture_of, settle


def buttons(its: Look) -> list[QWidget]:
    working = Button(its, "Give 20 minutes")
    working.set_working("Saving")
    row = FlowBox(
        Button(its, "Give 15 minutes"),
        Button(its, lambda texts: texts("ui.continue"), "arrow-right", kind=Kind.MAIN),
        Button(its, lambda texts: texts("ui.leave"), "door-open", kind=Kind.INK),
        working,
        gap=12,
    )
    reason = ButtonWithReason(
        its, Button(its, "Prepare for the police"), lambda texts: texts("ui.not_built")
    )
    tiles = ColumnBox(
        Tile(its, "Time limits", "tiles/time-limits", listen=lambda texts: texts("ui.listen")),
        Tile(its, "Get help now", "tiles/get-help", kind=Kind.MAIN, disc=True),
        Tile(its, "Learn together", "tiles/learn-together"),
    )
    chosen = Choice(its, "Teenagers", "13 to 17 years", mark=Mark.SEVERAL)
    chosen.setChecked(True)
    choices = ColumnBox(Choice(its, "Remind", "A kind note shows"), chosen, most=2)
    tuesday = DayButton(its, "Tue", "2 h")
    tuesday.setChecked(True)
    return [row, reason, tiles, choices, FlowBox(DayButton(its, "Mon", "1 h"), tuesday)]


def fields(its: Look) -> list[QWidget]:
    link = Field(its, "Link")
    link.set_text("lina st 16")
    link.set_error("No link yet. Copy it from the app.")
    code = CodeField(its, "Your code", "4 to 8 numbers", digits=True)
    code.set_text("2846")
    text = TextArea(its, "What happened?", lines=2)
    text.set_text("សួស្តី")
    return [ColumnBox(Field(its, "User name", placeholder="If you know it"), link, code), text]


def charts(its: Look) -> list[QWidget]:
    rings: list[QWidget] = []
    for state, share, cloth in (
        (NOTHING, 0.0, "indigo"),
        (COUNTING, 0.75, "indigo"),
        (PAUSED, 0.75, "lotus"),
        (FINISHED, 1.0, "plum"),
        (NO_LIMIT, 0.0, "palm"),
        (UNKNOWN, 0.0, "river"),
    ):
        ring = Ring(its, cloth)
        ring.show_time(state, share, "45", "min", f"{state}, used 45 minutes")
        rings.append(ring)
    week = WeekBars(its, "indigo", 110)
    week.show_days(
        [
            DayBar(name, used, limit, today, name)
            for name, used, limit, today in (
                ("Mo", 55, 60, False),
                ("Tu", 90, 60, False),
                ("We", 45, None, True),
            )
        ]
    )
    steps, progress = Steps(its), Progress(its, woven=True, stop="Stop")
    steps.show_step(2, 5, "Step 2 of 5")
    progress.show_part(3, 4, "Part 3 of 4")
    return [FlowBox(*rings, week, gap=16), steps, progress]


def signs(its: Look) -> list[QWidget]:
    picture = QImage(90, 90, QImage.Format.Format_RGB32)
    picture.fill(QColor("#8A5200"))
    panel = Panel(its, cloth="lotus")
    panel.add(
        Label(its, "Bopha", "h3"),
        FlowBox(
            OnScreenLabel(its, "Settings", "ការកំណត់", arrow=True),
            OnScreenLabel(its, "Screen Time", "ពេលប្រើអេក្រង់"),
            Avatar(its, "girl-04", "lotus"),
            Avatar(its, "grandmother"),
            Thumbnail(its, picture),
        ),
    )
    return [
        FlowBox(*(Chip.verdict(its, each, each) for each in Chip.VERDICTS), gap=12),
        Message(its, "Nothing has been changed.", Tone.GOOD),
        Message(its, "This file did not open. Choose it again.", Tone.WAIT),
        Seal(its, "Sealed 17:41"),
        panel,
    ]


def sheet(its: Look) -> Page:
    page = Page(its)
    page.add(*buttons(its), *fields(its), *charts(its), *signs(its))
    return page


@pytest.mark.parametrize(
    ("language", "theme", "size", "height"),
    [
        ("en", Theme.LIGHT, 1.0, 1560),
        ("en", Theme.HIGH_CONTRAST, 1.0, 1560),
        ("km", Theme.DARK, 1.5, 2300),
    ],
)
def test_every_component_looks_as_it_was_drawn(
    qtbot: QtBot, language: str, theme: Theme, size: float, height: int
) -> None:
    page = sheet(look(language, theme, size))
    qtbot.addWidget(page)

    check_screen(page, f"components-{language}-{theme.value}-{round(size * 100)}", (1100, height))
    assert audit(page) == []


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [720, 1000])  # 720: what the smallest window leaves
def test_nothing_is_cut_at_any_width_and_size(qtbot: QtBot, size: float, width: int) -> None:
    page = sheet(look("km", text_size=size))
    qtbot.addWidget(page)
    picture_of(page, (width, 700))

    assert page.content.width() <= page.width()
    assert audit(page) == []


# --- pressing ------------------------------------------------------------------------------


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_is_pressed_by_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button(look(), "Give 15 minutes")
    shown(qtbot, button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    qtbot.keyClick(button, key)

    assert len(pressed) == 1


def press_by_mouse(qtbot: QtBot, button: Button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def press_by_key(qtbot: QtBot, button: Button) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("press", [press_by_mouse, press_by_key])
def test_what_is_not_possible_says_why_instead(
    qtbot: QtBot, press: Callable[[QtBot, Button], None]
) -> None:
    its = look()
    button = Button(its, "Prepare for the police")
    button.set_reason(lambda texts: texts("ui.not_built"))
    shown(qtbot, button)
    pressed: list[bool] = []
    refused: list[str] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.refused.connect(refused.append)

    press(qtbot, button)

    assert pressed == []
    assert refused == [its.texts("ui.not_built")]
    assert button.accessibleDescription() == its.texts("ui.not_built")


def test_what_is_being_done_cannot_be_pressed_again(qtbot: QtBot) -> None:
    button = Button(look(), "Save")
    button.set_working("Saving")
    shown(qtbot, button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert pressed == []
    assert button.accessibleName() == "Saving"


def test_the_focus_ring_shows_for_the_keyboard_only(qtbot: QtBot) -> None:
    window = QWidget()
    first = Button(look(), "Give 15 minutes")
    first.setParent(window)
    first.resize(first.sizeHint())
    window.resize(300, 100)
    shown(qtbot, window)
    plain = first.grab().toImage()

    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert first.grab().toImage() == plain
    first.clearFocus()
    first.setFocus(Qt.FocusReason.TabFocusReason)

    assert first.grab().toImage() != plain


# --- words and colours ---------------------------------------------------------------------


def test_words_follow_the_language_and_readers_get_no_breaks(qtbot: QtBot) -> None:
    its = look()
    label = Label(its, lambda texts: texts("ui.not_built"))
    qtbot.addWidget(label)
    english = label.text()

    its.choose(language="km")

    assert label.text() != english
    assert "\u200b" in label.text()
    assert "\u200b" not in label.accessibleName()


def test_khmer_lines_are_taller(qtbot: QtBot) -> None:
    english, khmer = look("en"), look("km")
    assert khmer.line_height("body") > english.line_height("body")
    label = Label(khmer, lambda texts: texts("ui.not_built"))
    qtbot.addWidget(label)

    assert label.heightForWidth(4000) == khmer.line_height("body")
    assert label.heightForWidth(label.sizeHint().width() // 2 + 20) >= 2 * label.heightForWidth(
        4000
    )


def test_a_thumbnail_is_never_sharper_than_nine_cells(qtbot: QtBot) -> None:
    picture = QImage(900, 900, QImage.Format.Format_RGB32)
    for x in range(900):
        for y in range(0, 900, 3):
            picture.setPixel(x, y, 0xFF000000 | (x * 7919 + y * 104729) & 0xFFFFFF)
    thumbnail = Thumbnail(look(), picture, 90)
    qtbot.addWidget(thumbnail)
    drawn = thumbnail.grab().toImage()

    row = [drawn.pixel(x, 45) for x in range(5, 85)]
    changes = sum(before != after for before, after in pairwise(row))
    assert changes <= 9


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("ink", "paper", 7),
        ("ink", "surface", 7),
        ("ink", "tint", 7),
        ("ink", "accentTint", 7),
        ("ink", "waitFill", 7),
        ("ink", "stopFill", 7),
        ("inkSoft", "paper", 7),
        ("inkSoft", "surface", 7),
        ("inkSoft", "tint", 7),
        ("inkSoft", "accentTint", 7),
        ("onAccent", "accent", 7),
        ("onAccent", "accentHover", 7),
        ("paper", "ink", 7),
        ("goodInk", "goodFill", 7),
        ("waitInk", "waitFill", 7),
        ("stopInk", "stopFill", 7),
        ("stopInk", "paper", 7),
        ("edge", "paper", 3),
        ("edge", "surface", 3),
        ("focus", "paper", 3),
        ("accent", "accentTint", 3),
    ],
)
def test_colours_can_be_told_apart(theme: Theme, ink: str, ground: str, least: float) -> None:
    roles = colours(theme)

    assert contrast(getattr(roles, ink), getattr(roles, ground)) >= least


# --- columns -------------------------------------------------------------------------------


def test_columns_become_fewer_where_room_is_scarce(qtbot: QtBot) -> None:
    tiles = [Tile(look(), name, "tiles/time-limits") for name in ("One", "Two", "Three")]
    box = ColumnBox(*tiles)
    qtbot.addWidget(box)
    box.resize(1100, 200)
    box.show()
    settle()
    assert len({tile.y() for tile in tiles}) == 1

    box.resize(300, 600)
    settle()

    assert len({tile.x() for tile in tiles}) == 1
