"""The console ``familysafe``.

What is imported here, and by what is imported here, decides how long the first picture takes:
pages, stores and keys come later, in ``composition``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from familysafe.core.errors import EnvironmentFault
from familysafe.core.texts import without_breaks
from familysafe.gui import composition
from familysafe.gui.console import Console, Session
from familysafe.gui.link import LazyLink
from familysafe.gui.shell import Shell
from familysafe.gui.single import SingleInstance
from familysafe.gui.watch import Watch
from familysafe.presentation.navigation import Destination, Place
from familysafe.presentation.observable import Observable
from familysafe.presentation.settings import Choices, ThemeName
from familysafe.ui.dialogs import QtDialogs
from familysafe.ui.look import Look
from familysafe.ui.tasks import Tasks
from familysafe.ui.tokens import Theme


def parser() -> argparse.ArgumentParser:
    """Return the options of the console."""
    options = argparse.ArgumentParser(prog="familysafe")
    options.add_argument("--data-dir", type=Path, default=None, help="keep all data below DIR")
    options.add_argument(
        "--page", choices=[place.value for place in Place], default=None, help="open this page"
    )
    options.add_argument(
        "--exit-after-first-paint",
        action="store_true",
        help="end when the first page was drawn, and print the modules that were loaded",
    )
    return options


class Application:
    """Everything that lives as long as the window."""

    def __init__(self, app: QApplication, data_dir: Path | None, page: str | None) -> None:
        self._app, self._data_dir = app, data_dir
        self._wanted = Destination(Place(page)) if page else None
        self._choices = composition.choices(data_dir)
        language = self._choices.language or composition.usual_language()
        self.look = Look(
            composition.texts,
            language,
            Theme(self._choices.theme),
            self._choices.text_size,
            still=self._choices.less_motion,
        )
        self.tasks = Tasks()
        self.guard = LazyLink(lambda: composition.guard(data_dir))
        self.session = Observable(Session())
        self.shell = Shell(self.look, composition.pages())
        dialogs = QtDialogs(self.shell, self.look)
        self.watch = Watch(self.guard, self.tasks, self.session, dialogs)
        self.country = Observable(self._choices.country)
        self.console = Console(
            look=self.look,
            jobs=self.tasks,
            navigator=self.shell,
            dialogs=dialogs,
            clock=composition.clock(),
            guard=self.guard,
            session=self.session,
            say=self.shell.say,
            need_guardian=self.watch.need_guardian,
            data_dir=data_dir,
            can_protect=composition.can_protect(),
            country=self.country,
        )
        self.shell.lock_wanted.connect(self.watch.lock)
        self.shell.unlock_wanted.connect(self.watch.unlock)
        self.look.changed.connect(self.keep_choices)
        self.country.watch(lambda _: self.keep_choices())
        self.shell.begin(self.console, self.session)

    def begin(self) -> None:
        """Show Home (or the page asked for) at once; who there is comes from the guard."""
        self.shell.go(self._wanted or Destination(Place.HOME))
        self.shell.show()
        self.watch.start(self._known)

    def _known(self, session: Session) -> None:
        """Ask the first questions where nobody was set up yet."""
        new = session.welcome is not None and session.welcome.guardians == 0
        if new and self._wanted is None:
            self.shell.go(Destination(Place.FIRST_RUN))

    def keep_choices(self) -> None:
        """Keep language, colours, text size and country for the next start."""
        choices = Choices(
            language=self.look.language,
            theme=ThemeName(self.look.theme),
            text_size=self.look.text_size,
            less_motion=self._choices.less_motion,
            country=self.country.state,
        )
        if choices != self._choices:
            self._choices = choices
            composition.keep_choices(self._data_dir, choices)

    def end(self) -> None:
        """Wait for what runs, then end the connection."""
        self.watch.stop()
        self.guard.close()
        self.tasks.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the console; the answer is the exit code."""
    given = parser().parse_args(arguments)
    app = QApplication.instance() or QApplication(["familysafe"])
    if not isinstance(app, QApplication):
        raise TypeError(type(app).__name__)
    app.setApplicationName("FamilySafe")
    app.setDesktopFileName("familysafe")
    composition.quiet_fonts()
    only_one = SingleInstance(composition.data_folder(given.data_dir))
    if not given.exit_after_first_paint and only_one.is_second():
        return 0 if only_one.wake_first() else _say_that_first_is_silent(given.data_dir)
    application = Application(app, given.data_dir, given.page)
    only_one.woken = application.shell.raise_window
    application.begin()
    if given.exit_after_first_paint:
        QTimer.singleShot(0, lambda: _report_and_end(app))
    else:
        QTimer.singleShot(0, only_one.listen)
    code = app.exec()
    application.end()
    only_one.close()
    return code


def _say_that_first_is_silent(data_dir: Path | None) -> int:
    """Say it in a small window: a start that shows nothing looks as if the program were broken."""
    from PySide6.QtWidgets import QMessageBox

    fault = EnvironmentFault("console.silent")
    language = composition.choices(data_dir).language or composition.usual_language()
    look = Look(composition.texts, language, Theme.LIGHT)
    sentence = without_breaks(look.texts.fault(fault))
    print(sentence, file=sys.stderr)
    box = QMessageBox(QMessageBox.Icon.Warning, "FamilySafe", look.texts.fault(fault))
    box.addButton(look.texts("ui.close"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    return fault.exit_code


def _report_and_end(app: QApplication) -> None:
    """Print what was loaded up to the first picture; a test holds it against a list."""
    app.processEvents()
    print("\n".join(sorted(sys.modules)))
    app.exit(0)


if __name__ == "__main__":
    sys.exit(main())
