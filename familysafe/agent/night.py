"""The look of "Time is up": the same night in every theme; high contrast keeps its own colours."""

from __future__ import annotations

from functools import cache

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from familysafe.agent.page import LARGE_TEXT
from familysafe.core.texts import Texts
from familysafe.ui import pictures
from familysafe.ui.buttons import Button
from familysafe.ui.look import Look, Words
from familysafe.ui.surfaces import Icon
from familysafe.ui.tokens import Colours, Theme, resource
from familysafe.ui.words import Label

NARROW = 900
BINDING = 20


class _Night(msgspec.Struct, frozen=True):
    colours: dict[str, str]


class _Tokens(msgspec.Struct, frozen=True):
    nightScreen: _Night  # noqa: N815 - the key in tokens.json


class _Band(msgspec.Struct, frozen=True, rename={"first": "from", "last": "to"}):
    first: float
    last: float
    colour: str


class _Line(msgspec.Struct, frozen=True):
    y: float
    width: float
    colour: str


class _HighContrast(msgspec.Struct, frozen=True):
    ground: str
    lines: tuple[_Line, ...]


class _Scene(msgspec.Struct, frozen=True):
    size: tuple[float, float]
    extend: tuple[_Band, ...]
    extendHighContrast: _HighContrast  # noqa: N815 - the key in scenes.json


@cache
def _tokens() -> dict[str, str]:
    raw = resource("tokens.json").read_bytes()
    return msgspec.json.decode(raw, type=_Tokens).nightScreen.colours


@cache
def _scene() -> _Scene:
    raw = resource("illustrations", "scenes.json").read_bytes()
    return msgspec.json.decode(raw, type=dict[str, _Scene])["night"]


class NightLook(Look):
    """Follows ``base`` in language and text size, and colours every component for the night."""

    def __init__(self, base: Look) -> None:
        self._base = base
        super().__init__(lambda _: base.texts, base.language, base.theme, base.text_size)
        base.changed.connect(self.changed)

    def apply(self) -> None:
        """Leave palette and style sheet of the application as ``base`` set them."""

    @property
    def texts(self) -> Texts:
        """Return the catalogue in use."""
        return self._base.texts

    @property
    def language(self) -> str:
        """Return ``en`` or ``km``."""
        return self._base.language

    @property
    def theme(self) -> Theme:
        """Return dark, or high contrast where that is chosen."""
        return Theme.HIGH_CONTRAST if self._base.high_contrast else Theme.DARK

    @property
    def text_size(self) -> float:
        """Return the factor of the text size."""
        return self._base.text_size

    @property
    def high_contrast(self) -> bool:
        """Tell whether high contrast is chosen."""
        return self._base.high_contrast

    @property
    def still(self) -> bool:
        """Tell whether nothing may move."""
        return self._base.still

    @property
    def colours(self) -> Colours:
        """Return the colours of the night."""
        if self._base.high_contrast:
            return self._base.colours
        night, dark = _tokens(), super().colours
        from dataclasses import replace

        return replace(
            dark,
            paper=night["ground"],
            surface=night["ground"],
            tint=night["panel"],
            ink=night["text"],
            inkSoft=night["text"],
            edge=night["edge"],
            accent=night["primaryFill"],
            accentHover=night["text"],
            accentEdge=night["edge"],
            onAccent=night["primaryText"],
            focus=night["moon"],
            focusGap=night["hill"],
        )

    @property
    def moon(self) -> QColor:
        """Return the colour of the moon and of "I need help"."""
        return self.colour("accent") if self.high_contrast else QColor(_tokens()["moon"])

    @property
    def hill(self) -> QColor:
        """Return the colour of the ground in front."""
        return self.colour("paper") if self.high_contrast else QColor(_tokens()["hill"])


class MoonButton(Button):
    """Edged and written in the colour of the moon: the way to help."""

    def __init__(self, look: NightLook, words: Words, icon: str) -> None:
        self._night = look
        super().__init__(look, words, icon)

    def ink(self) -> QColor:
        """Return the moon's colour."""
        return self._night.moon

    def _fills(self) -> tuple[QColor, QColor]:
        return self._night.moon, super()._fills()[1]


class NextPanel(QFrame):
    """When it goes on: a rising sun, the day, and the hour."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._when = Label(look, "", "lead", weight=600)
        self._detail = Label(look, "", "lead")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 14, 24, 14)
        row.setSpacing(16)
        row.addWidget(Icon(look, "sunrise", 34), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._when)
        words.addWidget(self._detail)
        row.addLayout(words, 1)
        look.changed.connect(self.update)

    def say(self, when: str, detail: str) -> None:
        """Show two lines; the second may be ""."""
        self._when.set_words(when)
        self._detail.set_words(detail)
        self._detail.setVisible(bool(detail))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.colour("tint"))
        painter.setPen(Qt.PenStyle.NoPen)
        shape = QRectF(self.rect())
        if self._look.high_contrast:
            shape = shape.adjusted(1, 1, -1, -1)
            painter.setPen(QPen(self._look.colour("edge"), 2))
        painter.drawRoundedRect(shape, 17, 17)


class NightScene(QWidget):
    """The ground of the full screen: a house with light in its windows, and the child's cloth."""

    def __init__(self, look: NightLook) -> None:
        super().__init__()
        self._night = look
        self._cloth = ""
        look.changed.connect(self.update)

    def set_cloth(self, cloth: str) -> None:
        """Wear the child's cloth at the left; "" is the family's."""
        self._cloth = cloth
        self.update()

    def is_plain(self) -> bool:
        """Tell whether the house is left out, so that words have the room."""
        return self._night.text_size > LARGE_TEXT or self.width() < NARROW

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint bands, house and cloth."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scene = _scene()
        scale = self.height() / scene.size[1]
        self._paint_ground(painter, scene, scale)
        if not self.is_plain():
            wide = scene.size[0] * scale
            renderer = pictures.renderer_of("scenes/home-night", self._source())
            renderer.render(painter, QRectF(self.width() - wide, 0, wide, self.height()))
        cloth = pictures.weave(self._night, self._cloth, 10, self.devicePixelRatioF())
        painter.fillRect(QRectF(0, 0, BINDING, self.height()), QBrush(cloth))

    def _source(self) -> Theme:
        # The night is drawn in the colours of the light file, whatever the theme.
        return Theme.HIGH_CONTRAST if self._night.high_contrast else Theme.LIGHT

    def _paint_ground(self, painter: QPainter, scene: _Scene, scale: float) -> None:
        if self._night.high_contrast:
            painter.fillRect(self.rect(), QColor(scene.extendHighContrast.ground))
            for line in scene.extendHighContrast.lines:
                place = QRectF(0, line.y * scale, self.width(), line.width)
                painter.fillRect(place, QColor(line.colour))
            return
        painter.fillRect(self.rect(), QColor(scene.extend[-1].colour))
        for band in scene.extend:
            high = (band.last - band.first) * scale + 1
            place = QRectF(0, band.first * scale, self.width(), high)
            painter.fillRect(place, QColor(band.colour))
