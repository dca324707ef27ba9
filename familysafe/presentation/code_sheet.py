"""The sheet with printed codes: three columns, each code with a box to tick."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

from familysafe.core.bilingual import Bilingual
from familysafe.core.document import (
    Bullets,
    Document,
    Fit,
    Paragraph,
    Span,
    Table,
    TableColumn,
    Title,
    Words,
)
from familysafe.core.texts import Texts
from familysafe.ipc.messages import EnrolledCodes

TEXT_SIZE, FLOOR = 12.5, 9.5
RULES = ("codes.sheet.order", "codes.sheet.keep")


def code_sheet(
    texts: Mapping[str, Texts],
    name: str,
    amounts: tuple[EnrolledCodes, ...],
    made: datetime,
    zone: tzinfo,
) -> Document:
    """Return the sheet; the first language of ``texts`` leads, ``made`` is aware UTC."""
    voice = Bilingual(texts, tuple(texts), zone)
    first = voice.texts
    columns = [
        TableColumn(
            first("codes.sheet.minutes", minutes=each.minutes),
            1 / len(amounts),
            voice.beside("codes.sheet.minutes", minutes=each.minutes),
        )
        for each in amounts
    ]
    rows = zip(*(each.codes for each in amounts), strict=True)
    return Document(
        title=first("codes.sheet.title"),
        language=voice.language,
        made=made,
        text_size=TEXT_SIZE,
        fit=Fit(floor=FLOOR),
        blocks=(
            Title(
                text=first("codes.sheet.title"),
                beside=voice.beside("codes.sheet.title"),
                right=(first("codes.sheet.for", name=name),),
                picture="things/recovery-sheet",
            ),
            *(Paragraph(sentence) for sentence in voice.every("codes.sheet.what")),
            Bullets(tuple(_both(voice, rule) for rule in RULES)),
            Table(
                tuple(columns),
                tuple(tuple(_ticked(code) for code in row) for row in rows),
                scale=1.25,
            ),
        ),
        footer=(first("sheet.made", day=voice.day(made)), first("report.made_with")),
        page_pattern=voice.pattern("document.page"),
    )


def _both(voice: Bilingual, id_: str) -> Words:
    second = voice.beside(id_)
    return (Span(voice.texts(id_)), Span("\n" + second, soft=True)) if second else voice.texts(id_)


def _ticked(code: str) -> Words:
    return (Span("[  ]  ", code=True, soft=True), Span(f"{code[:3]} {code[3:]}", code=True))
