"""How everything looks at this moment: theme, text size, language. One object, passed in.

Components hold a ``Look`` and repaint themselves on ``changed``. Texts may be given as plain words
or as a function of the catalogue; the latter follow the language by themselves.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from familysafe.core.texts import Texts
from familysafe.ui.tokens import Cloth, Colours, Theme, cloth, colours, resource, type_of

Words = str | Callable[[Texts], str]
"""What a component says: words as they are, or a function that finds them in a catalogue."""

SMALLEST, LARGEST = 1.0, 2.0
TEXT_SIZES = (1.0, 1.25, 1.5, 2.0)
LATIN = "Hanken Grotesk"
KHMER = "Noto Sans Khmer"
KHMER_HEADING = "Kantumruy Pro"


class Look(QObject):
    """Colours, fonts, sizes and texts. ``texts_of`` loads the catalogue of a language.

    ``changed`` is emitted after palette, font and style sheet of the application were set.
    """

    changed = Signal()

    def __init__(
        self,
        texts_of: Callable[[str], Texts],
        language: str = "en",
        theme: Theme = Theme.LIGHT,
        text_size: float = 1.0,
        *,
        still: bool = False,
    ) -> None:
        super().__init__()
        self._texts_of = texts_of
        self._texts = texts_of(language)
        self._theme = theme
        self._text_size = text_size
        self._still = still
        _load_fonts()
        self.apply()

    # --- what components ask ---------------------------------------------------------------

    @property
    def texts(self) -> Texts:
        """Return the catalogue of the language in use."""
        return self._texts

    @property
    def language(self) -> str:
        """Return ``en`` or ``km``."""
        return self._texts.language

    @property
    def khmer(self) -> bool:
        """Tell whether the program speaks Khmer now."""
        return self.language == "km"

    @property
    def theme(self) -> Theme:
        """Return the theme in use."""
        return self._theme

    @property
    def text_size(self) -> float:
        """Return the factor of the text size, 1.0 to 2.0."""
        return self._text_size

    @property
    def high_contrast(self) -> bool:
        """Tell whether panels and messages need an outline."""
        return self._theme is Theme.HIGH_CONTRAST

    @property
    def still(self) -> bool:
        """Tell whether nothing may move: tests, less motion, high contrast."""
        return self._still or self.high_contrast

    @property
    def colours(self) -> Colours:
        """Return the colours of the theme."""
        return colours(self._theme)

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, such as ``accentTint``."""
        return QColor(getattr(self.colours, role))

    def cloth(self, name: str) -> Cloth:
        """Return a child's cloth in this theme."""
        return cloth(self._theme, name)

    def px(self, length: float) -> int:
        """Return a length that grows with the text: icons, targets, line heights."""
        return round(length * self._text_size)

    def say(self, words: Words) -> str:
        """Turn ``words`` into text of the language in use."""
        return words if isinstance(words, str) else words(self.texts)

    def font(self, name: str = "body", *, weight: int | None = None) -> QFont:
        """Return the font of a text role of ``tokens.json``; ``weight`` is 400 to 700."""
        role = type_of(name)
        font = QFont()
        font.setFamilies([LATIN, KHMER_HEADING if role.heading else KHMER, KHMER])
        font.setPixelSize(self.px(role.khmer if self.khmer else role.latin))
        font.setWeight(QFont.Weight(weight or role.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def line_height(self, name: str = "body") -> int:
        """Return the height of a line of a text role in pixels."""
        role = type_of(name)
        size, line = (role.khmer, role.khmer_line) if self.khmer else (role.latin, role.latin_line)
        return self.px(size * line)

    # --- what settings change --------------------------------------------------------------

    def choose(
        self,
        *,
        language: str | None = None,
        theme: Theme | None = None,
        text_size: float | None = None,
    ) -> None:
        """Change what is given and tell everybody once."""
        if language is not None and language != self.language:
            self._texts = self._texts_of(language)
        if theme is not None:
            self._theme = theme
        if text_size is not None:
            self._text_size = min(LARGEST, max(SMALLEST, text_size))
        self.apply()
        self.changed.emit()

    def apply(self) -> None:
        """Set palette, then font, then style sheet: in another order old widgets keep the font."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if app.style().name() != "fusion":
            app.setStyle("fusion")
        app.setPalette(self._palette())
        app.setFont(self.font())
        app.setStyleSheet(self._sheet())
        app.setCursorFlashTime(0 if self.still else 1000)
        QLocale.setDefault(QLocale("km_KH" if self.khmer else "en_GB"))
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "paper",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "tint",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.PlaceholderText: "inkSoft",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "onAccent",
            QPalette.ColorRole.ToolTipBase: "ink",
            QPalette.ColorRole.ToolTipText: "paper",
            QPalette.ColorRole.Link: "accentText",
        }
        for role, name in roles.items():
            palette.setColor(role, self.colour(name))
        return palette

    def _sheet(self) -> str:
        c = self.colours
        bar = self.px(16)
        return f"""
        QLineEdit, QPlainTextEdit, QComboBox {{
            background: {c.surface}; color: {c.ink}; border: 2px solid {c.edge};
            border-radius: 12px; padding: 0.4em 0.6em;
            placeholder-text-color: {c.inkSoft};
            selection-background-color: {c.accent}; selection-color: {c.onAccent};
        }}
        QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 3px solid {c.accent}; }}
        QLineEdit[state="error"], QPlainTextEdit[state="error"], QComboBox[state="error"] {{
            border: 3px solid {c.stopInk};
        }}
        QComboBox::drop-down {{ border: none; width: 0; }}
        QComboBox QAbstractItemView {{
            background: {c.surface}; color: {c.ink}; border: 2px solid {c.ink};
            selection-background-color: {c.accent}; selection-color: {c.onAccent};
        }}
        QLineEdit:read-only {{ background: {c.tint}; }}
        QScrollArea {{ border: none; background: transparent; }}
        QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 2px; }}
        QScrollBar::handle:vertical {{
            background: {c.edge}; border-radius: {bar // 2 - 2}px; min-height: 40px;
        }}
        QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
        QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: none; }}
        """


def _load_fonts() -> None:
    """Give Qt the bundled fonts once; what is loaded already is not read again."""
    if KHMER_HEADING in QFontDatabase.families():
        return
    for place in resource("fonts").iterdir():
        if place.name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(place.read_bytes())
