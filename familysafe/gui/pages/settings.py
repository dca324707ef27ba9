"""Settings: language, text size, colours, and what the program is."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from familysafe.gui.console import Console, ConsolePage, Session
from familysafe.presentation.navigation import Destination, Place
from familysafe.presentation.settings import CatalogueStatus, about
from familysafe.ui.bridge import tie
from familysafe.ui.buttons import Button, Choice
from familysafe.ui.flow import ColumnBox, FlowBox
from familysafe.ui.look import TEXT_SIZES, Words
from familysafe.ui.surfaces import Panel
from familysafe.ui.tokens import Theme
from familysafe.ui.words import Label


class SettingsPage(ConsolePage):
    """Every choice acts at once and is kept."""

    def __init__(self, console: Console, version: str, status: CatalogueStatus) -> None:
        super().__init__(console)
        look = self.look
        self._version, self._status = version, status
        self.languages = {
            "km": Choice(look, lambda texts: texts("settings.language.km")),
            "en": Choice(look, lambda texts: texts("settings.language.en")),
        }
        self.sizes = {size: Choice(look, _percent(size)) for size in TEXT_SIZES}
        self.themes = {
            Theme.LIGHT: Choice(look, lambda texts: texts("settings.look.light"), icon="sun"),
            Theme.DARK: Choice(look, lambda texts: texts("settings.look.dark"), icon="moon"),
            Theme.HIGH_CONTRAST: Choice(
                look, lambda texts: texts("settings.look.contrast"), icon="contrast"
            ),
        }
        self._groups: list[QButtonGroup] = []
        self.add(Label(look, lambda texts: texts("settings.title"), "h1"))
        self.add(
            self._panel(lambda texts: texts("settings.language"), list(self.languages.values())),
            self._panel(lambda texts: texts("settings.size"), list(self.sizes.values())),
            self._panel(lambda texts: texts("settings.look"), list(self.themes.values())),
            self._others(),
            self._about(),
        )
        for language, choice in self.languages.items():
            choice.clicked.connect(lambda _on=False, each=language: look.choose(language=each))
        for size, choice in self.sizes.items():
            choice.clicked.connect(lambda _on=False, each=size: look.choose(text_size=each))
        for theme, choice in self.themes.items():
            choice.clicked.connect(lambda _on=False, each=theme: look.choose(theme=each))
        look.changed.connect(self._follow)
        self._follow()
        tie(self, console.session, self._session_changed)

    def _panel(self, title: Words, choices: list[Choice]) -> QWidget:
        panel = Panel(self.look, padding=18)
        group = QButtonGroup(self)
        for choice in choices:
            group.addButton(choice)
        self._groups.append(group)
        panel.add(Label(self.look, title, "h3"), ColumnBox(*choices, most=len(choices), gap=14))
        return panel

    def _others(self) -> QWidget:
        """Return the way to what only some need."""
        panel = Panel(self.look, padding=18)
        self.verify = Button(self.look, lambda texts: texts("verify.page.open"), "shield-check")
        panel.add(
            Label(self.look, lambda texts: texts("verify.page.title"), "h3"),
            Label(self.look, lambda texts: texts("verify.page.lead")),
            FlowBox(self.verify),
        )
        where = Destination(Place.VERIFY)
        self.verify.clicked.connect(lambda: self.console.navigator.go(where))
        return panel

    def _about(self) -> QWidget:
        panel = Panel(self.look, fill="tint", padding=18)
        self.version, self.khmer, self.guard = (Label(self.look, "") for _ in range(3))
        panel.add(
            Label(self.look, lambda texts: texts("settings.about"), "h3"),
            self.version,
            self.khmer,
            self.guard,
            Label(self.look, lambda texts: texts("settings.about.private")),
        )
        return panel

    def _follow(self) -> None:
        """Show what is chosen, wherever it was chosen."""
        self.languages[self.look.language].setChecked(True)
        nearest = min(TEXT_SIZES, key=lambda each: abs(each - self.look.text_size))
        self.sizes[nearest].setChecked(True)
        self.themes[self.look.theme].setChecked(True)

    def language_changed(self) -> None:
        """Say what the program is in the other language."""
        self._session_changed(self.console.session.state)

    def _session_changed(self, session: Session) -> None:
        mode = session.welcome.mode if session.welcome is not None else ""
        shown = about(self.look.texts, self._version, self._status, mode, own=session.own)
        self.version.set_words(shown.version)
        self.khmer.set_words(shown.khmer)
        self.guard.set_words(shown.guard)


def _percent(size: float) -> Words:
    return lambda texts: texts("settings.size.value", n=round(size * 100))
