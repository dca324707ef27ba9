"""A document as plain text: for a terminal, a search, and readers without a PDF program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from familysafe.core import document
from familysafe.core.document import Block, Document, Words
from familysafe.core.texts import without_breaks
from familysafe.core.wrapping import columns, wrapped

WIDTH = 88
LABEL_WIDTH = 24


def to_text(paper: Document) -> str:
    """Return the whole document; line feeds end its lines."""
    lines = _blocks(paper.blocks)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines) + "\n"


def words(text: Words) -> str:
    """Return what a block holds as one string."""
    return text if isinstance(text, str) else "".join(span.text for span in text)


def _blocks(blocks: tuple[Block, ...]) -> list[str]:
    return [line for block in blocks for line in WRITERS[type(block)](block)]


def _title(block: document.Title) -> list[str]:
    lines = [without_breaks(part) for part in (block.text, block.beside) if part]
    lines += [without_breaks(part) for part in block.right]
    return [*lines, "=" * WIDTH, ""]


def _heading(block: document.Heading) -> list[str]:
    text = "  ".join(filter(None, (block.number, block.text, block.beside)))
    rule = ["-" * WIDTH] if block.level == 1 else []
    return ["", without_breaks(text), *rule]


def _paragraph(block: document.Paragraph) -> list[str]:
    return wrapped(words(block.text), WIDTH)


def _bullets(block: document.Bullets) -> list[str]:
    return [line for item in block.items for line in _marked("- ", words(item))]


def _marked(mark: str, text: str) -> list[str]:
    first, *rest = wrapped(text, WIDTH, " " * len(mark))
    return [mark + first[len(mark) :], *rest]


def _labels(block: document.OnScreenLabels) -> list[str]:
    return wrapped(" > ".join(_label(each) for each in block.labels), WIDTH, "   ")


def _label(label: document.ScreenLabel) -> str:
    return f"[{label.text}] ({label.meaning})" if label.meaning else f"[{label.text}]"


def _steps(block: document.Steps) -> list[str]:
    lines = []
    for number, step in enumerate(block.items, block.first):
        lines += _marked(f"{number}. ", words(step.text))
        if step.labels:
            lines += _labels(document.OnScreenLabels(step.labels))
    return lines


def _facts(block: document.Facts) -> list[str]:
    lines = [""]
    for fact in block.rows:
        label = " / ".join(filter(None, (fact.label, fact.beside)))
        value = words(fact.value)
        lines += [f"{without_breaks(label)}:", *wrapped(value, WIDTH, "    ")]
    return lines


def _table(block: document.Table) -> list[str]:
    heads = [" / ".join(filter(None, (each.head, each.beside))) for each in block.columns]
    lines = [""]
    for row in block.rows:
        for head, cell in zip(heads, row, strict=True):
            value = words(cell)
            if not value:
                continue
            label = without_breaks(head)
            parts = wrapped(value, WIDTH - 4)
            if len(parts) == 1 and columns(f"{label}: {parts[0]}") <= WIDTH:
                lines.append(f"{label}: {parts[0]}")
            else:
                lines += [f"{label}:", *("    " + part for part in parts)]
        lines.append("")
    return lines


def _code(block: document.Code) -> list[str]:
    return ["    " + line for line in block.text.splitlines()]


def _qr(block: document.QrCode) -> list[str]:
    return ["    " + block.text]


def _signatures(block: document.Signatures) -> list[str]:
    return [
        "",
        *(
            f"{without_breaks(' / '.join(filter(None, (each.label, each.beside))))}: {'_' * 30}"
            for each in block.fields
        ),
    ]


def _box(block: document.Box) -> list[str]:
    return ["*" * WIDTH, *_blocks(block.blocks), "*" * WIDTH]


def _columns(block: document.Columns) -> list[str]:
    return [line for column in block.columns for line in _blocks(column)]


def _together(block: document.Together) -> list[str]:
    return _blocks(block.blocks)


def _nothing(block: Block) -> list[str]:  # noqa: ARG001 - one shape
    return []


def _empty(block: Block) -> list[str]:  # noqa: ARG001 - one shape
    return [""]


WRITERS: dict[type, Callable[[Any], list[str]]] = {
    document.Title: _title,
    document.Heading: _heading,
    document.Paragraph: _paragraph,
    document.Bullets: _bullets,
    document.OnScreenLabels: _labels,
    document.Steps: _steps,
    document.Facts: _facts,
    document.Table: _table,
    document.Picture: _nothing,
    document.Code: _code,
    document.QrCode: _qr,
    document.Signatures: _signatures,
    document.Space: _empty,
    document.Cut: _empty,
    document.PageBreak: _empty,
    document.Box: _box,
    document.Columns: _columns,
    document.Together: _together,
}
