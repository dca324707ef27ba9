"""The page about one app which a family puts on the wall: one A4 page in one language."""

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
    Picture,
    ScreenLabel,
    Space,
    Span,
    Step,
    Steps,
    Title,
    Tone,
)
from familysafe.core.texts import Texts
from familysafe.guidance.verdict import Verdict
from familysafe.presentation.guide import (
    Answer,
    Reader,
    ShownHelpline,
    ShownInstead,
    ShownStep,
    day_written,
    headline,
)

TEXT_SIZE = 14.0
FLOOR = 10.0
PICTURES = {
    Verdict.OK: "verdicts/ok",
    Verdict.TOGETHER: "verdicts/together",
    Verdict.SETUP_FIRST: "verdicts/set-up-first",
    Verdict.NOT_YET: "verdicts/not-yet",
    Verdict.ADULTS_ONLY: "verdicts/adults-only",
}
TONES = {
    Verdict.OK: Tone.GOOD,
    Verdict.TOGETHER: Tone.GOOD,
    Verdict.SETUP_FIRST: Tone.TINT,
    Verdict.NOT_YET: Tone.WAIT,
    Verdict.ADULTS_ONLY: Tone.STOP,
}
MOST_NUMBERS = 3
"""More numbers on one card make people choose instead of call."""


def guide_sheet(
    found: Answer,
    reader: Reader,
    numbers: Sequence[ShownHelpline],
    *,
    age: int | None,
    made: datetime,
) -> Document:
    """Return the page; ``made`` is aware UTC. The text shrinks until it stands on one page."""
    texts = reader.texts
    title = headline(found, texts, reader.child)
    return Document(
        title=title,
        language=found.language,
        made=made,
        text_size=TEXT_SIZE,
        fit=Fit(floor=FLOOR),
        blocks=(
            Title(title, picture=_picture(found)),
            Box((_rule(found, reader, age),), tone=_tone(found)),
            Heading(texts("guide.do_today")),
            Steps(tuple(_step(each) for each in found.do_today)),
            Space(1.5),
            Paragraph(texts("guide.labels_note"), scale=0.85),
            Columns((_instead(found.instead, texts), _say(found.say, texts)), gap_mm=8),
            *_numbers(numbers, texts),
        ),
        footer=(
            texts("guide.reviewed", day=day_written(found.reviewed.isoformat(), texts)),
            _source(found, texts),
        ),
        page_pattern=" ",
    )


def _picture(found: Answer) -> str:
    return PICTURES[found.verdict] if found.verdict is not None else "tiles/app-guide"


def _tone(found: Answer) -> Tone:
    return TONES[found.verdict] if found.verdict is not None else Tone.TINT


def _rule(found: Answer, reader: Reader, age: int | None) -> Paragraph:
    sentences = [found.rule]
    if age is not None:
        sentences.append(reader.texts("guide.age_of", child=reader.child, age=age))
    return Paragraph((Span(" ".join(sentences), bold=True),), scale=1.05)


def _step(step: ShownStep) -> Step:
    labels = tuple(ScreenLabel(each.text, each.meaning) for each in step.labels)
    return Step((Span(step.text, bold=True),), labels=labels, picture=step.picture)


def _instead(items: Sequence[ShownInstead], texts: Texts) -> tuple[Block, ...]:
    rows: list[Block] = [
        Columns(
            ((Picture(each.picture, 15),), (Paragraph(each.text),)), shares=(1.0, 3.2), gap_mm=3
        )
        for each in items
    ]
    return (Heading(texts("guide.instead")), *rows)


def _say(sentences: Sequence[str], texts: Texts) -> tuple[Block, ...]:
    return (
        Heading(texts("guide.say")),
        *(Box((Paragraph(each),), tone=Tone.TINT) for each in sentences),
    )


def _numbers(numbers: Sequence[ShownHelpline], texts: Texts) -> tuple[Block, ...]:
    shown = [each for each in numbers if each.phone][:MOST_NUMBERS]
    if not shown:
        return ()
    rows = tuple(
        Fact(each.phone, (Span(each.name, bold=True), Span(f" {each.purpose}"))) for each in shown
    )
    return (
        Heading(texts("helplines.call")),
        Facts(rows, label_share=0.2),
        Bullets((texts("helplines.not_dialled"),)),
    )


def _source(found: Answer, texts: Texts) -> str:
    first = found.sources[0]
    return texts("guide.source", title=first.title, day=day_written(first.date, texts))
