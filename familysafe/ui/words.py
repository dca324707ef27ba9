"""Text on a page: wrapped, with the line height that Khmer needs, readable by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from familysafe.core.texts import without_breaks
from familysafe.ui.look import Look, Words

WIDEST = 1_000_000
PREFERRED_WIDTH = 620
"""Width of a paragraph when nothing else decides, at 100 % text; about 60 Latin letters."""


class Paragraph:
    """A text laid out in one font: measured and painted with an own line height."""

    def __init__(self, text: str, font: QFont, line: int, *, centred: bool = False) -> None:
        self.text, self.font, self.line, self.centred = text, font, line, centred

    def _laid_out(self, width: float) -> QTextLayout:
        layout = QTextLayout(self.text.replace("\n", "\u2028"), self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.centred:
            option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, top + (self.line - line.height()) / 2))
            top += self.line
        layout.endLayout()
        return layout

    def width(self) -> int:
        """Return the width of the longest line when nothing is wrapped."""
        layout = self._laid_out(WIDEST)
        lines = range(layout.lineCount())
        return max((int(layout.lineAt(i).naturalTextWidth()) + 1 for i in lines), default=0)

    def longest_word(self) -> int:
        """Return the width below which a word would be broken."""
        words = self.text.replace("\u200b", " ").replace("\n", " ").split()
        return max((Paragraph(word, self.font, self.line).width() for word in words), default=0)

    def height(self, width: float) -> int:
        """Return the height when wrapped to ``width``."""
        if not self.text:
            return 0
        return self._laid_out(width).lineCount() * self.line

    def paint(self, painter: QPainter, place: QRectF, colour: QColor) -> None:
        """Paint into ``place``, from its top."""
        painter.setPen(colour)
        self._laid_out(place.width()).draw(painter, place.topLeft())


class Label(QLabel):
    """Words in a text role of ``tokens.json``. They wrap; their height is never fixed.

    ``colour`` is a role of the theme. ``weight`` (400 to 700) replaces that of the role.
    """

    def __init__(
        self,
        look: Look,
        words: Words = "",
        role: str = "body",
        *,
        colour: str = "ink",
        weight: int | None = None,
        wrap: bool = True,
        centred: bool = False,
    ) -> None:
        super().__init__()
        self._look, self._words, self._role = look, words, role
        self._colour, self._weight, self._centred = colour, weight, centred
        self._wrap = wrap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._refresh)
        self._refresh()

    def set_words(self, words: Words) -> None:
        """Say something else."""
        self._words = words
        self._refresh()

    def set_role(self, role: str) -> None:
        """Take the size of another text role."""
        self._role = role
        self._refresh()

    def set_colour(self, role: str) -> None:
        """Take the colour of another role."""
        self._colour = role
        self.update()

    def _refresh(self) -> None:
        text = self._look.say(self._words)
        self.setFont(self._look.font(self._role, weight=self._weight))
        super().setText(text)
        self.setAccessibleName(without_breaks(text))
        self.updateGeometry()
        self.update()

    def _paragraph(self) -> Paragraph:
        font = self._look.font(self._role, weight=self._weight)
        line = self._look.line_height(self._role)
        return Paragraph(self.text(), font, line, centred=self._centred)

    def hasHeightForWidth(self) -> bool:
        """Text that wraps is higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text wrapped to ``width``."""
        return self._paragraph().height(width)

    def sizeHint(self) -> QSize:
        """Prefer one line, up to the width of a paragraph that reads well."""
        paragraph = self._paragraph()
        natural = paragraph.width()
        width = min(natural, self._look.px(PREFERRED_WIDTH)) if self._wrap else natural
        return QSize(width, paragraph.height(width))

    def minimumSizeHint(self) -> QSize:
        """Never break a word; without wrapping never cut."""
        paragraph = self._paragraph()
        if not self._wrap:
            width = paragraph.width()
            return QSize(width, paragraph.height(width))
        return QSize(paragraph.longest_word(), self._look.line_height(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the text with its own line height."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        paragraph = self._paragraph()
        height = paragraph.height(self.width())
        top = max(0.0, (self.height() - height) / 2)
        place = QRectF(0, top, self.width(), height)
        paragraph.paint(painter, place, self._look.colour(self._colour))


def named(widget: QWidget, name: str) -> None:
    """Give a widget its name for screen readers, without the breaks between Khmer words."""
    widget.setAccessibleName(without_breaks(name))
