"""What every page must hold for those who use a keyboard, a screen reader or large text."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from familysafe.core.texts import WORD_BREAK
from familysafe.ui.press import Pressable
from familysafe.ui.words import Label
from tests.screens.checking import settle

LEAST_TARGET = 44


def focusable(page: QWidget) -> list[QWidget]:
    """Return what Tab reaches, in its order."""
    found = []
    widget = page.nextInFocusChain()
    seen: set[int] = set()
    while widget is not None and id(widget) not in seen:
        seen.add(id(widget))
        if page.isAncestorOf(widget) and _reachable(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _reachable(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isVisible() and widget.isEnabled()


def place_of(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def audit(page: QWidget) -> list[str]:
    """Return everything that is wrong with a page that is shown; [] is what a test asserts."""
    settle()
    stops = focusable(page)
    return [
        *_names(stops),
        *_targets(stops),
        *_inside(stops, page),
        *_order(stops, page),
        *_cut(page),
    ]


def _names(stops: list[QWidget]) -> list[str]:
    problems = []
    spoken: Counter[tuple[str, str, str]] = Counter()
    for widget in stops:
        name = widget.accessibleName()
        if not name.strip():
            problems.append(f"no name: {widget}")
        if WORD_BREAK in name + widget.accessibleDescription():
            problems.append(f"word break in a name: {name!r}")
        spoken[type(widget).__name__, name, widget.accessibleDescription()] += 1
    problems += [f"{many} times the same name: {name}" for name, many in spoken.items() if many > 1]
    return problems


def _targets(stops: list[QWidget]) -> list[str]:
    return [
        f"too small ({widget.width()} x {widget.height()}): {widget.accessibleName()!r}"
        for widget in stops
        if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit)
        and min(widget.width(), widget.height()) < LEAST_TARGET
    ]


def _inside(stops: list[QWidget], page: QWidget) -> list[str]:
    problems = []
    for widget in stops:
        place = place_of(widget, page)
        if place.left() < 0 or place.right() >= page.width():
            problems.append(f"outside, at the side: {widget.accessibleName()!r} {place}")
        if not _scrolls(widget, page) and (place.top() < 0 or place.bottom() >= page.height()):
            problems.append(f"outside: {widget.accessibleName()!r} {place}")
    return problems


def _scrolls(widget: QWidget, page: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not page.parentWidget():
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _order(stops: list[QWidget], page: QWidget) -> list[str]:
    """Tab must go on downwards and to the right: never up by more than a column's height."""
    problems = []
    for before, after in pairwise(stops):
        if _scrolls(before, page) is not _scrolls(after, page):
            continue  # from what scrolls to the footer that stays in view
        first, second = place_of(before, page), place_of(after, page)
        up_and_left = second.bottom() < first.top() and second.right() < first.left()
        same_line_left = (
            abs(second.center().y() - first.center().y()) < 10 and second.right() < first.left()
        )
        if up_and_left or same_line_left:
            problems.append(
                f"Tab jumps back from {before.accessibleName()!r} to {after.accessibleName()!r}"
            )
    return problems


def _cut(page: QWidget) -> list[str]:
    problems = []
    for label in page.findChildren(Label):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width())
            if label.height() < needed or label.width() < label.minimumSizeHint().width():
                problems.append(f"text is cut: {label.accessibleName()!r} {label.size()}")
    for button in page.findChildren(Pressable):
        if not button.isVisible():
            continue
        needed = button.minimumSizeHint().height()
        if button.hasHeightForWidth():
            needed = button.heightForWidth(button.width())
        narrow = button.width() < button.minimumSizeHint().width()
        if button.height() < needed or narrow:
            problems.append(f"a button is cut: {button.accessibleName()!r} {button.size()}")
    return problems
