"""The child's program: time left, warnings, "time is up", asking, help.

    familysafe-agent [--data-dir DIR] [--show] [--exit-after-first-paint]

It is trusted with nothing. If it is ended, the guard still holds the time.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from familysafe import __version__
from familysafe.agent import composition
from familysafe.agent.child_session import ChildSession
from familysafe.agent.choices import Choices, ChoicesFile
from familysafe.agent.courier import Courier
from familysafe.agent.desk import Desk
from familysafe.agent.screen_lock import ScreenLock
from familysafe.ui.look import Look
from familysafe.ui.tokens import Theme

BROKEN = 70
"""Exit code after a mistake of ours: whoever started the agent should start it again."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the agent until the session ends."""
    given = _parser().parse_args(argv)
    app = QApplication.instance() or QApplication(["familysafe-agent"])
    if not isinstance(app, QApplication):
        return BROKEN
    app.setApplicationName("familysafe-agent")
    app.setDesktopFileName("familysafe-agent")
    app.setQuitOnLastWindowClosed(False)
    from familysafe.agent.only_one import Door, first_is_told

    place = composition.door(given.data_dir)
    if first_is_told(place):
        return 0
    door = Door(place)
    try:
        return _run(app, given, door)
    finally:
        door.close()


def _run(app: QApplication, given: argparse.Namespace, door: object) -> int:
    from familysafe.agent.only_one import Door

    kept = composition.choices(given.data_dir)
    look = _look(app, kept)
    courier = Courier(composition.open_guard(given.data_dir), composition.presence())
    child = ChildSession(courier, composition.local_now())
    desk = Desk(look, child, composition.numbers(given.data_dir))
    closes = ScreenLock(child, composition.screen_lock())
    look.changed.connect(lambda: kept.write(Choices(look.language, look.text_size)))
    courier.broken.connect(lambda: app.exit(BROKEN), Qt.ConnectionType.QueuedConnection)
    if isinstance(door, Door):
        door.knocked.connect(desk.open_my_time)
    if given.exit_after_first_paint:
        desk.my_time.painted.connect(lambda: QTimer.singleShot(0, lambda: app.exit(0)))
    if given.exit_after_first_paint or given.show:
        desk.open_my_time()
    courier.start()
    try:
        return app.exec()
    finally:
        courier.close()
        closes.deleteLater()


def _look(app: QApplication, kept: ChoicesFile) -> Look:
    """Follow the computer's theme, and the child's language and text size."""
    liked = kept.read()
    hints = app.styleHints()
    theme = Theme.LIGHT
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        theme = Theme.HIGH_CONTRAST
    elif hints.colorScheme() is Qt.ColorScheme.Dark:
        theme = Theme.DARK
    QAccessible.setActive(True)
    return Look(composition.texts_of(), liked.language, theme, liked.text_size)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="familysafe-agent", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--data-dir", type=Path, help="use the guard and the files below DIR")
    parser.add_argument("--show", action="store_true", help="open “My time” at once")
    parser.add_argument("--exit-after-first-paint", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
