"""Sheets that a family keeps on paper: the recovery key for the PIN and for the vault.

One page each. The key stands as one line to type back and as a QR code which holds the same text.
Whoever makes the sheet keeps the key nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

from familysafe.core.bilingual import Bilingual
from familysafe.core.document import (
    Block,
    Bullets,
    Code,
    Columns,
    Document,
    Fit,
    Heading,
    Paragraph,
    QrCode,
    Span,
    Step,
    Steps,
    Title,
    Words,
)
from familysafe.core.texts import Texts

TEXT_SIZE = 13.0
FLOOR = 9.5
LARGEST_KEY = 1.35
KEY_WIDTH = 61.0
"""So many signs of a key fit on one line at the size of running text; a longer key is smaller."""

KEEP = (
    "sheet.keep.safe",
    "sheet.keep.away",
    "sheet.keep.photo",
    "sheet.keep.second",
)


def pin_sheet(
    texts: Mapping[str, Texts], key: str, family: str, made: datetime, zone: tzinfo
) -> Document:
    """Return the sheet that recovers the guardian's PIN.

    The first language of ``texts`` leads, the second stands beside it; ``family`` is a name or "";
    ``made`` is aware UTC and ``zone`` where the family lives.
    """
    voice = Bilingual(texts, tuple(texts), zone)
    return _sheet(
        voice,
        key,
        made,
        name=family,
        title="sheet.pin.title",
        what="sheet.pin.what",
        use=("sheet.use.pin.open", "sheet.use.pin.button"),
    )


def vault_sheet(texts: Mapping[str, Texts], key: str, made: datetime, zone: tzinfo) -> Document:
    """Return the sheet that opens the vault when the passphrase is forgotten."""
    voice = Bilingual(texts, tuple(texts), zone)
    return _sheet(
        voice,
        key,
        made,
        name="",
        title="sheet.vault.title",
        what="sheet.vault.what",
        use=("sheet.use.vault.open", "sheet.use.vault.button"),
    )


def _sheet(
    voice: Bilingual,
    key: str,
    made: datetime,
    *,
    name: str,
    title: str,
    what: str,
    use: tuple[str, str],
) -> Document:
    texts = voice.texts
    printed = texts("sheet.made", day=voice.day(made))
    whose = (texts("sheet.for", name=name),) if name else ()
    return Document(
        title=texts(title),
        language=voice.language,
        made=made,
        text_size=TEXT_SIZE,
        fit=Fit(floor=FLOOR),
        blocks=(
            Title(
                text=texts(title),
                beside=voice.beside(title),
                right=whose,
                picture="things/recovery-sheet",
            ),
            *_both(voice, what),
            _heading(voice, "sheet.key"),
            Code(key, framed=True, scale=min(LARGEST_KEY, KEY_WIDTH / len(key))),
            Columns(
                (
                    (QrCode(key, width_mm=46, caption=texts("sheet.qr")),),
                    (
                        _heading(voice, "sheet.keep"),
                        Bullets(tuple(_line(voice, id_) for id_ in KEEP)),
                    ),
                ),
                shares=(1.0, 2.35),
            ),
            _heading(voice, "sheet.use"),
            _use(voice, use),
        ),
        footer=(printed, texts("report.made_with")),
        page_pattern=voice.pattern("document.page"),
    )


def _heading(voice: Bilingual, id_: str) -> Heading:
    return Heading(text=voice.texts(id_), beside=voice.beside(id_))


def _both(voice: Bilingual, id_: str) -> tuple[Block, ...]:
    return tuple(Paragraph(sentence) for sentence in voice.every(id_))


def _line(voice: Bilingual, id_: str) -> Words:
    """Return one line with the second language below the first."""
    second = voice.beside(id_)
    first = Span(voice.texts(id_))
    return (first, Span("\n" + second, soft=True)) if second else (first,)


def _use(voice: Bilingual, use: tuple[str, str]) -> Steps:
    opening, button = use
    return Steps(
        (
            Step((*_line(voice, opening), *_button(voice, button))),
            Step(_line(voice, "sheet.use.type")),
            Step(_line(voice, "sheet.use.new")),
        )
    )


def _button(voice: Bilingual, id_: str) -> tuple[Span, ...]:
    labels = dict.fromkeys(filter(None, (voice.texts(id_), voice.beside(id_))))
    return (Span("\n“" + "” / “".join(labels) + "”", bold=True),)
