"""Drawings of the program: themed SVG, icons, cloth, faces. Results are kept in Qt's cache."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec
from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPen,
    QPixmap,
    QPixmapCache,
    QPolygonF,
)
from PySide6.QtSvg import QSvgRenderer

from familysafe.ui.look import Look
from familysafe.ui.tokens import Cloth, Theme, cloth, resource

LARGE_ICON = 28
CELL_BINDING, CELL_CARD, CELL_AVATAR, CELL_PROGRESS = 10, 12, 10, 14
VIEW_BOX = 160.0
CLAY, ON_CLAY = QColor("#C9694A"), QColor("#FFFFFF")
"""The seal's wax and its check, the same in light and dark."""
DISC_SHARE = 0.42
"""How much of the cloth's middle tone is mixed into white behind a face."""


class _Palette(msgspec.Struct, frozen=True):
    colours: dict[str, dict[str, str]]


class _Part(msgspec.Struct, frozen=True):
    colour: str
    rect: tuple[float, float, float, float] | None = None
    polygon: tuple[tuple[float, float], ...] | None = None


class _Weave(msgspec.Struct, frozen=True):
    period: tuple[float, float]
    parts: tuple[_Part, ...]
    highContrastParts: tuple[_Part, ...]  # noqa: N815 - the key in weaves.json


class _Weaves(msgspec.Struct, frozen=True):
    weaves: dict[str, _Weave]


class _Person(msgspec.Struct, frozen=True):
    shirtWearsCloth: bool  # noqa: N815 - the key in people.json


class _People(msgspec.Struct, frozen=True):
    people: dict[str, _Person]


@cache
def _palette() -> dict[str, dict[str, str]]:
    raw = resource("illustrations", "palette.json").read_bytes()
    return msgspec.json.decode(raw, type=_Palette).colours


@cache
def _weaves() -> dict[str, _Weave]:
    raw = resource("illustrations", "weaves.json").read_bytes()
    return msgspec.json.decode(raw, type=_Weaves).weaves


@cache
def _people() -> dict[str, _Person]:
    raw = resource("illustrations", "people.json").read_bytes()
    return msgspec.json.decode(raw, type=_People).people


def faces() -> tuple[str, ...]:
    """Return the names of all faces that a child may have, the youngest first."""
    return tuple(name for name, person in _people().items() if person.shirtWearsCloth)


@lru_cache(maxsize=256)
def picture_source(name: str, theme: Theme) -> str:
    """Return the SVG of ``illustrations/<name>.svg`` in the colours of ``theme``."""
    svg = resource("illustrations", *f"{name}.svg".split("/")).read_text(encoding="utf-8")
    if theme is Theme.LIGHT:
        return svg
    table = _palette()
    svg = re.sub(r"#[0-9A-F]{6}", lambda found: table.get(found[0], {}).get(theme, found[0]), svg)
    if theme is Theme.HIGH_CONTRAST:
        svg = svg.replace('stroke="none"', 'stroke="#FFFFFF"')
        svg = svg.replace('fill-opacity="0"', 'fill-opacity="1"')
    return svg


def renderer_of(name: str, theme: Theme) -> QSvgRenderer:
    """Return a renderer for a picture, for those who paint it themselves."""
    return QSvgRenderer(QByteArray(picture_source(name, theme).encode()))


def _canvas(width: float, height: float, ratio: float) -> QPixmap:
    pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _painter(pixmap: QPixmap) -> QPainter:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def picture(name: str, theme: Theme, width: int, height: int, ratio: float) -> QPixmap:
    """Draw a picture whole into ``width`` x ``height``, centred at the bottom."""
    key = f"picture/{name}/{theme}/{width}x{height}@{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    pixmap = _canvas(width, height, ratio)
    renderer = renderer_of(name, theme)
    box = renderer.viewBoxF()
    scale = min(width / box.width(), height / box.height())
    wide, high = box.width() * scale, box.height() * scale
    painter = _painter(pixmap)
    renderer.render(painter, QRectF((width - wide) / 2, height - high, wide, high))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Draw an icon of ``resources/icons`` in one colour."""
    key = f"icon/{name}/{colour.name()}/{size}@{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    stroke = "1.9" if size > LARGE_ICON else "2.1"
    svg = svg.replace("currentColor", colour.name())
    svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    pixmap = _canvas(size, size, ratio)
    painter = _painter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def weave(look: Look, name: str, cell: int, ratio: float = 1.0) -> QPixmap:
    """Draw one piece of cloth that can be tiled without a seam; ``cell`` is in pixels."""
    return _weave(look.cloth(name), look.theme, cell, ratio)


def _weave(tones: Cloth, theme: Theme, cell: int, ratio: float) -> QPixmap:
    key = f"weave/{tones}/{theme}/{cell}@{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    pattern = _weaves()[tones.weave]
    high = theme is Theme.HIGH_CONTRAST
    parts = pattern.highContrastParts if high else pattern.parts
    wide, tall = (round(part * cell) for part in pattern.period)
    pixmap = _canvas(wide, tall, ratio)
    painter = QPainter(pixmap)
    for part in parts:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tones, part.colour)))
        if part.rect is not None:
            left, top, width, height = (value * cell for value in part.rect)
            painter.drawRect(QRectF(left, top, width, height))
        elif part.polygon is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            points = [QPointF(x * cell, y * cell) for x, y in part.polygon]
            painter.drawPolygon(QPolygonF(points))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def avatar(look: Look, face: str, cloth_name: str, size: int, ratio: float) -> QPixmap:
    """Draw a face on its disc, wearing the child's own cloth. Adults keep their own clothes."""
    key = f"avatar/{face}/{cloth_name}/{look.theme}/{size}@{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    people = _people()
    known = face if face in people else next(iter(people))
    person = people[known]
    pixmap = _canvas(size, size, ratio)
    painter = _painter(pixmap)
    painter.scale(size / VIEW_BOX, size / VIEW_BOX)
    theme = look.theme
    # A known face must stay known: in high contrast it keeps its light colours.
    source = Theme.LIGHT if theme is Theme.HIGH_CONTRAST else theme
    renderer = renderer_of(f"avatars/{known}", source)
    if person.shirtWearsCloth and cloth_name:
        tones = cloth(source, cloth_name)
        _disc(painter, tones, source)
        if renderer.elementExists("back"):
            renderer.render(painter, "back", renderer.boundsOnElement("back"))
        cell = max(6, round(CELL_AVATAR * size / 76))
        _shirt(painter, renderer, QBrush(_weave(tones, source, cell, ratio)), size)
        renderer.render(painter, "front", renderer.boundsOnElement("front"))
    else:
        renderer.render(painter, QRectF(0, 0, VIEW_BOX, VIEW_BOX))
    if theme is Theme.HIGH_CONTRAST:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("edge"), 2 * VIEW_BOX / size))
        painter.drawEllipse(QPointF(80, 80), 77.5, 77.5)
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _disc(painter: QPainter, tones: Cloth, theme: Theme) -> None:
    colour = QColor(tones.ground)
    if theme is Theme.LIGHT:
        middle = QColor(tones.middle)
        mixed = (255 - (255 - part) * DISC_SHARE for part in middle.getRgb()[:3])  # type: ignore[index]
        colour = QColor(*(round(part) for part in mixed))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(80, 80), 78.4, 78.4)


def _shirt(painter: QPainter, renderer: QSvgRenderer, brush: QBrush, size: int) -> None:
    """Weave the cloth into exactly the place of the drawn shirt."""
    ratio = painter.device().devicePixelRatio()
    mask = _canvas(size, size, ratio)
    inner = _painter(mask)
    inner.scale(size / VIEW_BOX, size / VIEW_BOX)
    renderer.render(inner, "shirt", renderer.boundsOnElement("shirt"))
    inner.resetTransform()
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    inner.fillRect(QRectF(0, 0, size, size), brush)
    inner.end()
    painter.drawPixmap(QRectF(0, 0, VIEW_BOX, VIEW_BOX), mask, QRectF(mask.rect()))
