"""A child's history on paper: what the page shows, as tables, in one language."""

from __future__ import annotations

from datetime import datetime

from familysafe.core.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    Span,
    Table,
    TableColumn,
    Title,
)
from familysafe.core.texts import Texts
from familysafe.presentation.agent_words import length
from familysafe.presentation.format import day as day_words
from familysafe.presentation.history import HistoryPage

TEXT_SIZE = 12.0


def history_sheet(page: HistoryPage, texts: Texts, made: datetime) -> Document:
    """Return the sheet; ``made`` is aware and local. Days and hours without use are left out."""
    totals = " · ".join(part for part in (page.total, page.average, page.uncounted) if part)
    blocks: list[Block] = [Title(page.title, right=(page.span,)), Paragraph(totals)]
    if page.empty:
        blocks.append(Paragraph(page.empty))
    if page.days:
        blocks += [Heading(texts("history.by_day")), _days(page, texts)]
    if page.apps:
        blocks += [Heading(texts("history.by_app")), _apps(page, texts)]
    if page.hours:
        blocks += [Heading(texts("history.by_hour")), _hours(page, texts)]
    if page.private:
        blocks.append(Paragraph(page.private))
    blocks.append(Paragraph((Span(page.kept, soft=True),)))
    return Document(
        title=page.title,
        language=texts.language,
        made=made,
        text_size=TEXT_SIZE,
        blocks=tuple(blocks),
        footer=(texts("sheet.made", day=day_words(texts, made.date())), texts("report.made_with")),
        page_pattern=texts("document.page"),
    )


def _days(page: HistoryPage, texts: Texts) -> Table:
    return Table(
        (
            TableColumn(texts("history.sheet.day"), 0.5),
            TableColumn(texts("history.sheet.used"), 0.25),
            TableColumn(texts("history.sheet.limit"), 0.25),
        ),
        tuple(
            (
                day.name,
                length(texts, day.minutes),
                texts("history.sheet.no_limit") if day.limit is None else length(texts, day.limit),
            )
            for day in page.days
        ),
    )


def _apps(page: HistoryPage, texts: Texts) -> Table:
    return Table(
        (
            TableColumn(texts("history.sheet.app"), 0.75),
            TableColumn(texts("history.sheet.used"), 0.25),
        ),
        tuple(
            ((Span(app.name), Span(f"  {app.note}", soft=True)), app.amount) for app in page.apps
        ),
    )


def _hours(page: HistoryPage, texts: Texts) -> Table:
    return Table(
        (
            TableColumn(texts("history.sheet.hour"), 0.75),
            TableColumn(texts("history.sheet.used"), 0.25),
        ),
        tuple((hour.name, length(texts, hour.minutes)) for hour in page.hours if hour.minutes),
    )
