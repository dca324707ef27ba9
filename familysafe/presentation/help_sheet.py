"""What to do, and whom to call, on paper: one A4 page in one language, for the wall or a bag."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from familysafe.core.document import (
    Block,
    Box,
    Bullets,
    Columns,
    Document,
    Fact,
    Facts,
    Fit,
    Heading,
    Paragraph,
    Span,
    Step,
    Steps,
    Title,
    Tone,
)
from familysafe.core.texts import Texts
from familysafe.presentation.citing import Sentence
from familysafe.presentation.format import sentences
from familysafe.presentation.help import Contact, HelpState
from familysafe.presentation.help_card import ShownCard, ShownSite

TEXT_SIZE, FLOOR = 14.0, 9.0
SMALL = 0.65
SITE_SHARE = 0.3


def card_sheet(card: ShownCard, texts: Texts, *, made: datetime) -> Document:
    """Return one card with its numbers and sources; ``made`` is aware UTC."""
    return _page(
        card.title,
        card.picture,
        (
            Box(_lines(card.first_words, bold=True), tone=Tone.GOOD),
            Box(_lines((card.urgent,), bold=True), tone=Tone.STOP),
            Columns(
                (
                    (Heading(texts("help.do")), Steps(tuple(map(_step, card.do)))),
                    (Heading(texts("help.never")), Bullets(_texts(card.never))),
                ),
                shares=(1.55, 1.0),
                gap_mm=8,
            ),
            *_numbers(card.numbers, texts),
            *_sites(card.sites, texts),
            Heading(texts("guide.sources"), level=2),
            Paragraph(" ".join(_texts(card.sources)), scale=SMALL),
        ),
        texts,
        made,
        card.checked,
    )


def helpline_sheet(
    state: HelpState, happened: Sequence[str], texts: Texts, *, made: datetime
) -> Document:
    """Return the numbers of the country with what to do first; ``happened`` names what for."""
    return _page(
        texts("help.title"),
        "help/phone",
        (
            *_numbers(state.numbers, texts, seen=True),
            *_sites([ShownSite(each.name, each.purpose, each.web) for each in state.pages], texts),
            Columns(
                (
                    (Heading(texts("help.first")), Bullets(state.first_words)),
                    (Heading(texts("help.do")), Bullets(state.advice)),
                ),
                gap_mm=8,
            ),
            Heading(texts("help.for_what"), level=2),
            Paragraph("; ".join(happened), scale=0.85),
        ),
        texts,
        made,
        state.checked,
    )


def _page(
    title: str,
    picture: str,
    blocks: tuple[Block, ...],
    texts: Texts,
    made: datetime,
    checked: str,
) -> Document:
    return Document(
        title=title,
        language=texts.language,
        made=made,
        text_size=TEXT_SIZE,
        fit=Fit(floor=FLOOR),
        blocks=(Title(title, picture=picture), *blocks),
        footer=(checked, ""),
        page_pattern=" ",
    )


def _texts(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    return tuple(each.text for each in sentences)


def _lines(sentences: Sequence[Sentence], *, bold: bool) -> tuple[Block, ...]:
    return tuple(Paragraph((Span(each.text, bold=bold),)) for each in sentences)


def _step(sentence: Sentence) -> Step:
    return Step((Span(sentence.text),))


def _numbers(numbers: Sequence[Contact], texts: Texts, *, seen: bool = False) -> tuple[Block, ...]:
    if not numbers:
        return (Heading(texts("helplines.call")), Paragraph(texts("help.no_numbers")))
    rows = tuple(_number(each, texts, seen=seen) for each in numbers)
    note = Paragraph((Span(texts("helplines.not_dialled"), soft=True),), scale=0.85)
    return (Heading(texts("helplines.call")), *rows, note)


def _number(contact: Contact, texts: Texts, *, seen: bool) -> Block:
    said = sentences(texts, (contact.purpose, contact.note))
    words = [Span(contact.name, bold=True), Span(f" {said}")]
    if seen:
        words.append(Span(f" {contact.seen}", soft=True))
    number = Paragraph((Span(contact.number, bold=True),), scale=1.3)
    return Columns(((number,), (Paragraph(tuple(words)),)), shares=(1.0, 2.2), gap_mm=4)


def _sites(sites: Sequence[ShownSite], texts: Texts) -> tuple[Block, ...]:
    if not sites:
        return ()
    rows = tuple(Fact(each.name, (Span(f"{each.about} "), Span(each.url))) for each in sites)
    return (Heading(texts("help.sites"), level=2), Facts(rows, label_share=SITE_SHARE))
