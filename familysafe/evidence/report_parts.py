"""Tables and lists of a report."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import msgspec

from familysafe.core.bilingual import Bilingual
from familysafe.core.document import (
    Block,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Space,
    Span,
    Table,
    TableColumn,
    Together,
    Words,
)
from familysafe.core.errors import Param
from familysafe.evidence.custody_words import custody_words
from familysafe.evidence.model import CustodyRow, DescribedRecord, Event, Exhibit, ItemId, Kind

APP_NAMES = {
    "tiktok": "TikTok",
    "youtube": "YouTube",
    "youtube-kids": "YouTube Kids",
    "facebook": "Facebook",
    "messenger": "Messenger",
    "instagram": "Instagram",
    "telegram": "Telegram",
    "whatsapp": "WhatsApp",
    "roblox": "Roblox",
    "discord": "Discord",
    "snapchat": "Snapchat",
    "line": "LINE",
}
"""How apps write themselves. Another app is shown as the person wrote it."""

KINDS = {
    Kind.FILE: "report.kind.file",
    Kind.TRANSCRIPT: "report.kind.transcript",
    Kind.DESCRIBED: "report.kind.described",
    Kind.HASH_ONLY: "report.kind.hash_only",
}

CONTENTS = {
    "picture-naked-minor": "report.content.picture_naked_minor",
    "picture-sexual-minor": "report.content.picture_sexual_minor",
    "picture-drawn": "report.content.picture_drawn",
    "picture-computer-made": "report.content.picture_computer_made",
    "video": "report.content.video",
    "live-stream": "report.content.live_stream",
    "not-sure": "report.content.not_sure",
}

UNTIL = " \u2013 "
"""Stands between the first and the last of something."""

DETAIL_LABELS = 0.26
"""So narrow are labels that a code of 64 digits stands beside them on one line."""

GROUP = 4
LINE = 32
"""A code of 64 digits is read aloud in groups of 4 and stands on two lines."""


def both(voice: Bilingual, id_: str, /, **params: Param | datetime) -> tuple[Block, ...]:
    """Return one sentence of ours as a paragraph in each language."""
    return tuple(Paragraph(sentence) for sentence in voice.every(id_, **params))


def fact(voice: Bilingual, id_: str, value: Words) -> Fact:
    """Return a row whose label stands in both languages."""
    label, beside = voice.texts(id_), voice.beside(id_)
    return Fact(label=label, value=value, beside="" if beside == label else beside)


def grouped(code: str) -> str:
    """Write a code in groups of four digits, 32 digits a line."""
    lines = [code[start : start + LINE] for start in range(0, len(code), LINE)]
    return "\n".join(
        " ".join(line[start : start + GROUP] for start in range(0, len(line), GROUP))
        for line in lines
    )


def app_name(app: str) -> str:
    """Write an app's name as the app does."""
    return APP_NAMES.get(app.casefold(), app)


class _Account(msgspec.Struct):
    """What is known of one account, over all exhibits that name it; each value once."""

    app: list[str]
    sender: list[str]
    handle: list[str]
    user_id: list[str]
    url: list[str]
    times: list[str]


def accounts(exhibits: tuple[Exhibit, ...], voice: Bilingual) -> tuple[Block, ...]:
    """Return each account that wrote, with the first and last time it is known to have written.

    Exhibits with the same app and user name (or, without one, the same shown name) are of one.
    """
    found: dict[tuple[str, str], _Account] = {}
    for exhibit in exhibits:
        said = exhibit.described or exhibit.details
        if not (said.app or said.sender or said.handle or said.url):
            continue
        key = (said.app.casefold(), (said.handle or said.sender or said.url).casefold())
        account = found.setdefault(key, _Account([], [], [], [], [], []))
        for place, value in (
            (account.app, app_name(said.app)),
            (account.sender, said.sender),
            (account.handle, said.handle),
            (account.user_id, said.user_id),
            (account.url, said.url),
            (account.times, said.received_at),
        ):
            if value and value not in place:
                place.append(value)
    if not found:
        return both(voice, "report.no_account")
    blocks: list[Block] = []
    for account in found.values():
        blocks += [*([Space(2)] if blocks else []), _account_facts(account, voice)]
    return tuple(blocks)


def _account_facts(account: _Account, voice: Bilingual) -> Facts:
    known = sorted(account.times)
    between = UNTIL.join(dict.fromkeys(voice.wall_time(each) for each in (known[:1] + known[-1:])))
    rows = (
        ("report.app", ", ".join(account.app)),
        ("report.sender", ", ".join(account.sender)),
        ("report.handle", ", ".join(account.handle)),
        ("report.user_id", ", ".join(account.user_id)),
        ("report.link", "\n".join(account.url)),
        ("report.first_last", between),
    )
    return Facts(tuple(fact(voice, id_, value) for id_, value in rows if value))


def timeline(events: tuple[Event, ...], exhibits: tuple[Exhibit, ...], voice: Bilingual) -> Table:
    """Return what happened when."""
    numbers = {exhibit.id: str(exhibit.number) for exhibit in exhibits}
    return Table(
        columns=(
            column(voice, "report.when", 3.4),
            column(voice, "report.event", 5.0),
            column(voice, "report.item", 1.0),
        ),
        rows=tuple(
            (
                voice.wall_time(event.at),
                voice.said(event.text),
                numbers.get(event.item, "") if event.item else "",
            )
            for event in events
        ),
    )


def column(voice: Bilingual, id_: str, share: float) -> TableColumn:
    """Return a column whose head stands in both languages."""
    return TableColumn(head=voice.texts(id_), share=share, beside=voice.beside(id_))


def folder(exhibits: tuple[Exhibit, ...], voice: Bilingual) -> Table:
    """Return the list of exhibits with the whole code of each."""
    return Table(
        columns=(
            TableColumn(head=voice.texts("report.no"), share=0.62),
            column(voice, "report.item", 3.2),
            column(voice, "report.sealed", 2.45),
            column(voice, "report.code", 5.3),
        ),
        rows=tuple(_folder_row(exhibit, voice) for exhibit in exhibits),
    )


def _folder_row(exhibit: Exhibit, voice: Bilingual) -> tuple[Words, ...]:
    sealed = voice.moment(exhibit.imported_at)
    if exhibit.described is not None:
        record = exhibit.described
        where = ". ".join(filter(None, (app_name(record.app), record.where)))
        item = (Span(voice.texts("report.not_copied.item"), bold=True),)
        return (str(exhibit.number), item, sealed, where)
    code = (Span(grouped(exhibit.sha256), code=True),)
    return (str(exhibit.number), exhibit.name, sealed, code)


def details(
    exhibits: tuple[Exhibit, ...], paths: dict[ItemId, str], voice: Bilingual
) -> tuple[Block, ...]:
    """Return everything that is known of each exhibit."""
    found: list[Block] = []
    for exhibit in exhibits:
        heading = Heading(text=f"{exhibit.number}. {exhibit.name}", level=2)
        rows = (
            _described_rows(exhibit.described, voice)
            if exhibit.described is not None
            else _file_rows(exhibit, paths.get(exhibit.id, ""), exhibits, voice)
        )
        common = (
            ("report.kind", voice.texts(KINDS[exhibit.kind])),
            ("report.sealed", voice.moment(exhibit.imported_at)),
        )
        facts = tuple(fact(voice, id_, value) for id_, value in (*common, *rows) if value)
        found.append(Together((heading, Facts(facts, label_share=DETAIL_LABELS))))
    return tuple(found)


def _described_rows(record: DescribedRecord, voice: Bilingual) -> Iterable[tuple[str, Words]]:
    content = CONTENTS.get(record.content)
    return (
        ("report.content", voice.texts(content) if content else record.content),
        ("report.app", app_name(record.app)),
        ("report.sender", record.sender),
        ("report.handle", record.handle),
        ("report.user_id", record.user_id),
        ("report.link", record.url),
        ("report.received", voice.wall_time(record.received_at)),
        ("report.where", record.where),
        ("report.seen_by", record.seen_by),
        ("report.note", record.note),
    )


def _file_rows(
    exhibit: Exhibit, path: str, exhibits: tuple[Exhibit, ...], voice: Bilingual
) -> Iterable[tuple[str, Words]]:
    told = exhibit.details
    parents = [str(each.number) for each in exhibits if each.id == exhibit.derived_from]
    changed = voice.moment(exhibit.modified_at) if exhibit.modified_at else ""
    return (
        ("report.stored", path),
        ("report.size", voice.texts("report.bytes", n=exhibit.size)),
        ("report.media_type", exhibit.media_type),
        ("report.derived", ", ".join(parents)),
        ("report.app", app_name(told.app)),
        ("report.sender", told.sender),
        ("report.handle", told.handle),
        ("report.user_id", told.user_id),
        ("report.link", told.url),
        ("report.received", voice.wall_time(told.received_at)),
        ("report.modified", changed),
        ("report.note", told.note),
        ("report.sha256", (Span(exhibit.sha256, code=True),)),
        ("report.sha512", (Span(exhibit.sha512, code=True),)),
    )


def custody(rows: tuple[CustodyRow, ...], exhibits: tuple[Exhibit, ...], voice: Bilingual) -> Table:
    """Return the custody log; the codes of its rows stand in ``custody.jsonl``."""
    numbers = {exhibit.id: str(exhibit.number) for exhibit in exhibits}
    return Table(
        columns=(
            TableColumn(head=voice.texts("report.no"), share=0.7),
            column(voice, "report.when", 2.6),
            column(voice, "report.action", 3.6),
            column(voice, "report.item", 1.3),
            column(voice, "report.actor", 2.0),
        ),
        rows=tuple(
            (
                str(row.n),
                voice.moment(row.at),
                action_words(row.action, voice),
                numbers.get(ItemId(row.item), ""),
                row.actor,
            )
            for row in rows
        ),
        scale=0.88,
    )


def action_words(action: str, voice: Bilingual) -> str:
    """Write an action for a person; the log's own word, which ``custody.jsonl`` has, behind it."""
    words = custody_words(voice.texts, action)
    return words if words == action else f"{words} ({action})"
