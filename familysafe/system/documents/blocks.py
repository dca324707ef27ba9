"""Simple blocks of a document, laid out as pieces of a given width."""

from __future__ import annotations

import msgspec

from familysafe.core.document import (
    Bullets,
    Code,
    Cut,
    Facts,
    Heading,
    OnScreenLabels,
    PageBreak,
    Paragraph,
    Picture,
    QrCode,
    ScreenLabel,
    Signatures,
    Space,
    Title,
    Tone,
    Words,
)
from familysafe.system.documents.faces import Style
from familysafe.system.documents.lines import SOFT, Line, broken, single, styled
from familysafe.system.documents.marks import (
    POINTS_PER_MM,
    Mark,
    PictureMark,
    Piece,
    QrMark,
    RectMark,
    RuleMark,
    TextMark,
    moved,
)

INK = "14211C"
EDGE = "66756E"
DIVIDER = "9AA39D"
FILLS = {Tone.TINT: "E8ECE5", Tone.GOOD: "DCEAE3", Tone.WAIT: "FAEBCB", Tone.STOP: "F8E2D9"}
INKS = {Tone.TINT: INK, Tone.GOOD: "0B4F41", Tone.WAIT: "5F3B00", Tone.STOP: "74260F"}
"""The light theme's colours (``resources/tokens.json``); a test compares them."""

FEWEST_LINES = 2
"""So many lines of a paragraph stay together at the top and the foot of a page."""


class Setting(msgspec.Struct, frozen=True):
    """The size of text, how much lengths were shrunk to fit, and the colour of text."""

    size: float
    shrink: float = 1.0
    colour: str = "000000"

    def style(self, scale: float = 1.0, *, bold: bool = False, soft: bool = False) -> Style:
        """Return a style ``scale`` times as large as running text."""
        return Style(size=self.size * scale, bold=bold, colour=SOFT if soft else self.colour)

    def mm(self, length: float) -> float:
        """Turn millimetres of the document into points on this page."""
        return length * POINTS_PER_MM * self.shrink


def stack(lines: list[Line], x: float = 0.0, room: float = 0.0, align: str = "left") -> Piece:
    """Put lines below each other into one piece."""
    marks: list[Mark] = []
    y = 0.0
    for line in lines:
        shift = {"left": 0.0, "centre": (room - line.width) / 2, "right": room - line.width}[align]
        marks.append(TextMark(x + shift, y, line))
        y += line.height
    return Piece(height=y, marks=tuple(marks))


def words_in(words: Words, style: Style, room: float) -> list[Line]:
    """Break what a block holds into lines."""
    return broken(styled(words, style), room)


def title(block: Title, room: float, setting: Setting) -> list[Piece]:
    """Lay out the head of a document."""
    large = msgspec.structs.replace(setting.style(2.25), heading=True)
    second = msgspec.structs.replace(setting.style(1.62), heading=True)
    right = [single(text, setting.style(bold=index == 0)) for index, text in enumerate(block.right)]
    right_width = max((line.width for line in right), default=0.0)
    picture_width = setting.mm(20) if block.picture else 0.0
    left = picture_width + (setting.mm(5) if block.picture else 0.0)
    gap = setting.mm(6) if right else 0.0
    text_room = room - left - right_width - gap
    lines = words_in(block.text, large, text_room)
    lines += words_in(block.beside, second, text_room) if block.beside else []
    words = stack(lines, left)
    at_right = stack(right, room - right_width, right_width, "right")
    height = max(words.height, at_right.height, picture_width)
    marks = moved(words.marks, 0, (height - words.height) / 2 if block.picture else 0)
    marks += at_right.marks
    if block.picture:
        marks = (PictureMark(0, 0, picture_width, picture_width, block.picture), *marks)
    return [Piece(height=height, marks=marks, sticky=True)]


def heading(block: Heading, room: float, setting: Setting) -> list[Piece]:
    """Lay out a heading, which stays with what follows."""
    scale = 1.19 if block.level == 1 else 1.05
    style = setting.style(scale, bold=True)
    number = single(block.number, style) if block.number else None
    indent = max(setting.size * 2.0, number.width + setting.size * 0.8) if number else 0.0
    text = styled(block.text, style)
    if block.beside:
        text += [("   " + block.beside, setting.style(scale * 0.9))]
    body = stack(broken(text, room - indent), indent)
    marks = body.marks
    if number is not None:
        first = body.marks[0]
        down = first.line.baseline - number.baseline if isinstance(first, TextMark) else 0.0
        marks = (TextMark(0, down, number), *marks)
    height = body.height
    if block.level == 1:
        height += setting.size * 0.2
        marks += (RuleMark(0, height, room, 1.4, setting.colour),)
        height += setting.size * 0.38
    return [Piece(height=height, marks=marks, before=setting.size * 0.8, sticky=True)]


def paragraph(block: Paragraph, room: float, setting: Setting) -> list[Piece]:
    """Lay out running text, a piece a line."""
    lines = words_in(block.text, setting.style(block.scale), room)
    found = []
    for index, line in enumerate(lines):
        rest = len(lines) - index - 1
        sticky = rest > 0 and (index < FEWEST_LINES - 1 or rest < FEWEST_LINES)
        piece = stack([line], 0, room, block.align.value)
        before = 0.0 if index else setting.size * 0.35
        found.append(msgspec.structs.replace(piece, before=before, sticky=sticky))
    return found


def bullets(block: Bullets, room: float, setting: Setting) -> list[Piece]:
    """Lay out a list without order."""
    indent = setting.size * 1.4
    found = []
    for item in block.items:
        body = stack(words_in(item, setting.style(), room - indent), indent)
        first = body.marks[0]
        dot = setting.size * 0.3
        middle = first.line.baseline if isinstance(first, TextMark) else setting.size
        mark = RectMark(
            setting.size * 0.35,
            middle - setting.size * 0.33 - dot / 2,
            dot,
            dot,
            fill=setting.colour,
            radius=dot / 2,
        )
        found.append(
            Piece(height=body.height, marks=(mark, *body.marks), before=setting.size * 0.25)
        )
    return found


def _label_box(label: ScreenLabel, setting: Setting) -> tuple[Piece, float]:
    """One label in its frame, the meaning below it; and how wide it is."""
    lines = [single(label.text, setting.style(0.93, bold=True))]
    if label.meaning:
        lines.append(single(label.meaning, setting.style(0.86, soft=True)))
    pad = setting.size * 0.55
    body = stack(lines, pad)
    wide = max(line.width for line in lines) + 2 * pad
    high = body.height + setting.size * 0.35
    frame = RectMark(0, 0, wide, high, edge=EDGE, edge_width=1.1, radius=setting.size * 0.4)
    text = moved(body.marks, 0, setting.size * 0.17)
    return Piece(height=high, marks=(frame, *text)), wide


def labels(block: OnScreenLabels, room: float, setting: Setting) -> list[Piece]:
    """Lay out labels to press, in rows, each arrow with the label before it."""
    gap = setting.size * 0.5
    arrow = single("→", setting.style(1.1, soft=True))
    rows: list[tuple[list[Mark], float]] = [([], 0.0)]
    x = 0.0
    for index, label in enumerate(block.labels):
        piece, wide = _label_box(label, setting)
        follows = arrow.width + 2 * gap if index < len(block.labels) - 1 else 0.0
        if x and x + wide + follows - gap > room:
            rows.append(([], 0.0))
            x = 0.0
        marks, high = rows[-1]
        marks += moved(piece.marks, x, 0)
        x += wide
        if follows:
            marks.append(TextMark(x + gap, (piece.height - arrow.height) / 2, arrow))
            x += follows
        rows[-1] = (marks, max(high, piece.height))
    return [
        Piece(height=high, marks=tuple(marks), before=setting.size * 0.4) for marks, high in rows
    ]


def facts(block: Facts, room: float, setting: Setting) -> list[Piece]:
    """Lay out labels and values side by side."""
    left = room * block.label_share
    gap = setting.size * 0.6
    found = []
    for fact in block.rows:
        label = styled(fact.label, setting.style(bold=True))
        if fact.beside:
            label += [("  " + fact.beside, setting.style(0.92, soft=True))]
        at_left = stack(broken(label, left - gap))
        value = stack(words_in(fact.value, setting.style(), room - left), left)
        down = _level(at_left, value)
        found.append(
            Piece(
                height=max(at_left.height, value.height + down),
                marks=(*at_left.marks, *moved(value.marks, 0, down)),
                before=setting.size * 0.12,
            )
        )
    return found


def _level(left: Piece, right: Piece) -> float:
    """Return how far ``right`` must go down for both first lines to stand on one level."""
    first, second = left.marks[0], right.marks[0]
    if isinstance(first, TextMark) and isinstance(second, TextMark):
        return max(0.0, first.line.baseline - second.line.baseline)
    return 0.0


def picture(block: Picture, room: float, setting: Setting) -> list[Piece]:
    """Lay out an illustration as a square; the drawing keeps its own proportions."""
    wide = min(room, setting.mm(block.width_mm))
    x = aligned(wide, room, block.align.value)
    return [
        Piece(
            height=wide,
            marks=(PictureMark(x, 0, wide, wide, block.name),),
            before=setting.size * 0.4,
        )
    ]


def aligned(wide: float, room: float, align: str) -> float:
    """Return the left edge of something ``wide`` points wide."""
    return {"left": 0.0, "centre": (room - wide) / 2, "right": room - wide}[align]


def code(block: Code, room: float, setting: Setting) -> list[Piece]:
    """Lay out text of fixed width."""
    style = msgspec.structs.replace(setting.style(block.scale), code=True)
    if not block.framed:
        lines = words_in(block.text, style, room)
        return [msgspec.structs.replace(stack(lines), before=setting.size * 0.3)]
    pad = setting.size * 0.7
    body = stack(words_in(block.text, style, room - 2 * pad), pad)
    high = body.height + 1.2 * pad
    fill = RectMark(0, 0, room, high, fill=FILLS[Tone.TINT], radius=setting.size * 0.45)
    return [
        Piece(
            height=high,
            marks=(fill, *moved(body.marks, 0, 0.6 * pad)),
            before=setting.size * 0.4,
        )
    ]


def qr_code(block: QrCode, room: float, setting: Setting) -> list[Piece]:
    """Lay out a QR code. It never shrinks: a telephone must read it."""
    wide = block.width_mm * POINTS_PER_MM
    x = aligned(wide, room, block.align.value)
    marks: list[Mark] = [QrMark(x, 0, wide, block.text)]
    high = wide
    if block.caption:
        lines = words_in(block.caption, setting.style(0.86), wide)
        caption = stack(lines, x, wide, "centre")
        marks += moved(caption.marks, 0, high)
        high += caption.height
    return [Piece(height=high, marks=tuple(marks), before=setting.size * 0.4)]


def signatures(block: Signatures, room: float, setting: Setting) -> list[Piece]:
    """Lay out lines to sign on, with room above them for the hand."""
    gap = setting.size * 3.0
    shares = [float(str(field.value)) for field in block.fields]
    usable = room - gap * (len(block.fields) - 1)
    hand = setting.size * 3.4
    marks: list[Mark] = []
    x = high = 0.0
    for field, share in zip(block.fields, shares, strict=True):
        wide = usable * share / sum(shares)
        text = styled(field.label, setting.style())
        if field.beside:
            text += [("  " + field.beside, setting.style(0.94))]
        label = stack(broken(text, wide), x)
        marks.append(RuleMark(x, hand, wide, 1.2))
        marks += moved(label.marks, 0, hand + setting.size * 0.25)
        high = max(high, hand + setting.size * 0.25 + label.height)
        x += wide + gap
    return [Piece(height=high, marks=tuple(marks), before=setting.size * 0.4)]


def space(block: Space, room: float, setting: Setting) -> list[Piece]:  # noqa: ARG001 - one shape
    """Lay out empty height."""
    return [Piece(height=0.0, before=setting.mm(block.height_mm))]


def cut(block: Cut, room: float, setting: Setting) -> list[Piece]:  # noqa: ARG001 - one shape
    """Lay out a dashed line."""
    rule = RuleMark(0, setting.size * 0.5, room, 0.8, EDGE, dashed=True)
    return [Piece(height=setting.size, marks=(rule,), before=setting.size * 0.4)]


def page_break(block: PageBreak, room: float, setting: Setting) -> list[Piece]:  # noqa: ARG001 - one shape
    """Begin a new page."""
    return [Piece(height=0.0, new_page=True)]
