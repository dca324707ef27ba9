"""A document as one HTML file without scripts or references to anything outside.

Every word is escaped; what people wrote can neither run nor load anything. U+200B becomes
``<wbr>``, which breaks lines and is not copied.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any

from familysafe.core import document
from familysafe.core.document import Block, Document, Span, Words
from familysafe.core.texts import WORD_BREAK, without_breaks
from familysafe.system.documents.faces import JOINERS, REPLACEMENT, is_khmer, steers

STYLE = """
body { font: 1rem/1.55 "Hanken Grotesk", "Noto Sans Khmer", "Khmer OS", "Leelawadee UI", sans-serif;
       color: #000; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 2rem; line-height: 1.3; margin: 0; } h1 + p.beside { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1.2rem; border-bottom: 2px solid #000; margin: 1.6rem 0 .4rem; }
h3 { font-size: 1.05rem; margin: 1.2rem 0 .2rem; } .beside { font-weight: 400; }
.soft { color: #3d4b45; } p { margin: .4rem 0; white-space: pre-wrap; }
code, pre { font-family: "DejaVu Sans Mono", Consolas, monospace; font-size: .86em; }
pre { background: #e8ece5; padding: .6rem .8rem; overflow-wrap: anywhere; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top;
  padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #9aa39d; overflow-wrap: anywhere;
  white-space: pre-wrap; }
table.facts td, table.facts th { border: 0; } table.facts th { width: 32%; }
.box { border: 3px solid #000; padding: .6rem 1rem; margin: 1rem 0; }
.line { border-top: 1px solid #000; margin-top: 3.5rem; }
"""


def to_html(paper: Document) -> str:
    """Return the whole document."""
    title = html.escape(without_breaks(paper.title))
    body = "\n".join(_blocks(paper.blocks))
    foot = " · ".join(_text(part) for part in paper.footer if part)
    return (
        f'<!DOCTYPE html>\n<html lang="{html.escape(paper.language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n"
        f'<hr>\n<p class="soft">{foot}</p>\n</body>\n</html>\n'
    )


def _blocks(blocks: tuple[Block, ...]) -> list[str]:
    return [WRITERS[type(block)](block) for block in blocks]


def _text(text: str) -> str:
    """Escape text; runs of Khmer say so to a screen reader."""
    clean = "".join(
        sign if sign in f"\n\t{WORD_BREAK}{JOINERS}" or not steers(sign) else REPLACEMENT
        for sign in text
    )
    escaped = html.escape(clean).replace(WORD_BREAK, "<wbr>")
    return f'<span lang="km">{escaped}</span>' if any(map(is_khmer, text)) else escaped


def _words(text: Words) -> str:
    if isinstance(text, str):
        return _text(text)
    return "".join(_span(span) for span in text)


def _span(span: Span) -> str:
    shown = _text(span.text)
    if span.code:
        shown = f"<code>{shown}</code>"
    if span.soft:
        shown = f'<span class="soft">{shown}</span>'
    return f"<strong>{shown}</strong>" if span.bold else shown


def _beside(text: str) -> str:
    return f' <span class="beside">{_text(text)}</span>' if text else ""


def _title(block: document.Title) -> str:
    lines = [f"<h1>{_text(block.text)}</h1>"]
    if block.beside:
        lines.append(f'<p class="beside">{_text(block.beside)}</p>')
    lines += [f"<p>{_text(part)}</p>" for part in block.right]
    return "\n".join(lines)


def _heading(block: document.Heading) -> str:
    tag = "h2" if block.level == 1 else "h3"
    number = f"{_text(block.number)}. " if block.number else ""
    return f"<{tag}>{number}{_text(block.text)}{_beside(block.beside)}</{tag}>"


def _paragraph(block: document.Paragraph) -> str:
    return f"<p>{_words(block.text)}</p>"


def _bullets(block: document.Bullets) -> str:
    return "<ul>" + "".join(f"<li>{_words(item)}</li>" for item in block.items) + "</ul>"


def _label(label: document.ScreenLabel) -> str:
    meaning = f' <span class="soft">({_text(label.meaning)})</span>' if label.meaning else ""
    return f"<strong>{_text(label.text)}</strong>{meaning}"


def _labels(block: document.OnScreenLabels) -> str:
    return "<p>" + " → ".join(_label(each) for each in block.labels) + "</p>"


def _steps(block: document.Steps) -> str:
    items = []
    for step in block.items:
        labels = _labels(document.OnScreenLabels(step.labels)) if step.labels else ""
        items.append(f"<li>{_words(step.text)}{labels}</li>")
    return f'<ol start="{block.first}">{"".join(items)}</ol>'


def _facts(block: document.Facts) -> str:
    rows = "".join(
        f'<tr><th scope="row">{_text(fact.label)}{_beside(fact.beside)}</th>'
        f"<td>{_words(fact.value)}</td></tr>"
        for fact in block.rows
    )
    return f'<table class="facts">{rows}</table>'


def _table(block: document.Table) -> str:
    head = "".join(f"<th>{_text(each.head)}{_beside(each.beside)}</th>" for each in block.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{_words(cell)}</td>" for cell in row) + "</tr>" for row in block.rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _code(block: document.Code) -> str:
    return f"<pre>{_text(block.text)}</pre>"


def _qr(block: document.QrCode) -> str:
    return f"<pre>{_text(block.text)}</pre>"


def _signatures(block: document.Signatures) -> str:
    return "".join(
        f'<p class="line">{_text(each.label)}{_beside(each.beside)}</p>' for each in block.fields
    )


def _box(block: document.Box) -> str:
    return '<div class="box">' + "".join(_blocks(block.blocks)) + "</div>"


def _columns(block: document.Columns) -> str:
    return "".join("".join(_blocks(column)) for column in block.columns)


def _together(block: document.Together) -> str:
    return "".join(_blocks(block.blocks))


def _nothing(block: Block) -> str:  # noqa: ARG001 - one shape
    return ""


WRITERS: dict[type, Callable[[Any], str]] = {
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
    document.Space: _nothing,
    document.Cut: _nothing,
    document.PageBreak: _nothing,
    document.Box: _box,
    document.Columns: _columns,
    document.Together: _together,
}
