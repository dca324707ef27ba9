"""The receipt: one page which stays with the family and proves later whose package it is."""

from __future__ import annotations

from datetime import datetime

from familysafe.core.bilingual import Bilingual
from familysafe.core.document import (
    Code,
    Cut,
    Document,
    Fact,
    Facts,
    Fit,
    Heading,
    Signatures,
    Span,
    Title,
    Words,
)
from familysafe.evidence.package import Prepared
from familysafe.evidence.report import DOTS
from familysafe.evidence.report_parts import both, fact, grouped


def receipt(prepared: Prepared, made: datetime, voice: Bilingual) -> Document:
    """Return the receipt of a package that was made."""
    texts = voice.texts
    folder = prepared.path.name
    return Document(
        title=f"{texts('receipt.title')} {prepared.number}",
        language=voice.language,
        made=made,
        blocks=(
            Title(
                text=texts("receipt.title"),
                beside=voice.beside("receipt.title"),
                right=(
                    texts("report.number", number=prepared.number),
                    voice.moment(made),
                    voice.zone_name(made),
                ),
                picture="evidence/seal",
            ),
            *both(voice, "receipt.what", folder=folder),
            Facts(
                (
                    fact(voice, "receipt.folder", folder),
                    fact(voice, "receipt.items", str(prepared.exhibits)),
                )
            ),
            *_code(voice, "receipt.tagmanifest", grouped(prepared.tagmanifest)),
            *_code(voice, "receipt.signer", prepared.signer),
            *_code(voice, "receipt.head", grouped(prepared.head)),
            *both(voice, "receipt.check"),
            Cut(),
            Heading(text=texts("receipt.handed"), beside=voice.beside("receipt.handed")),
            Facts(_by_hand(voice)),
            Signatures(
                (
                    Fact(texts("report.sign.person"), "1.55", voice.beside("report.sign.person")),
                    Fact(texts("report.sign.officer"), "1.55", voice.beside("report.sign.officer")),
                    Fact(texts("report.sign.date"), "1", voice.beside("report.sign.date")),
                )
            ),
        ),
        footer=(texts("report.number", number=prepared.number), texts("report.made_with")),
        page_pattern=voice.pattern("document.page"),
        fit=Fit(floor=8.5),
    )


def _code(voice: Bilingual, id_: str, code: str) -> tuple[Heading, Code]:
    return (
        Heading(text=voice.texts(id_), beside=voice.beside(id_), level=2),
        Code(code, framed=True, scale=1.0),
    )


def _by_hand(voice: Bilingual) -> tuple[Fact, ...]:
    line: Words = (Span(DOTS, soft=True),)
    ids = ("receipt.officer", "receipt.unit", "receipt.place", "receipt.media")
    return tuple(fact(voice, id_, line) for id_ in ids)


def receipt_name(folder: str) -> str:
    """Return the name of the receipt beside a folder."""
    return f"{folder}-receipt.pdf"
