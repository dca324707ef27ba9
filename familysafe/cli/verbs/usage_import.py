"""``usage import``: rules and use from Timekpr or ActivityWatch."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer

from familysafe.cli import composition, rule_words
from familysafe.cli.connection import PinFile, answer, child_named, guard
from familysafe.cli.frame import Frame
from familysafe.core.texts import Texts
from familysafe.family.people import Child
from familysafe.ipc import messages as m
from familysafe.presentation.guardlink import GuardLink
from familysafe.presentation.rule_sentence import rule_sentence
from familysafe.screentime.decide import day_of
from familysafe.screentime.imports import activitywatch, timekpr
from familysafe.screentime.imports.taken import LeftOut, Taken, within
from familysafe.screentime.rules import Level, Rules

KEPT_DAYS = 90


class Source(StrEnum):
    """Which program it was."""

    TIMEKPR = "timekpr"
    ACTIVITYWATCH = "activitywatch"


def import_(
    context: typer.Context,
    source: Annotated[Source, typer.Argument(help="The program that was used before.")],
    place: Annotated[
        str,
        typer.Argument(
            metavar="PATH",
            help="Timekpr's folder or a .conf or .time of it; an ActivityWatch export, or the "
            "address of its server on this computer.",
        ),
    ],
    child: Annotated[str, typer.Option(help="Whose it becomes: the child's name, or its id.")],
    dry_run: Annotated[  # noqa: FBT002 - Typer's own way
        bool, typer.Option("--dry-run", help="Show what would be taken over, and change nothing.")
    ] = False,
    pin_file: PinFile = None,
) -> None:
    """Take over rules and use. Days that were measured here already stay as they are."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        present = answer(link, m.GetRules(found.id), m.ChildRules)
        taken = _read(source, place, found, present.rules)
        rules = None if taken.rules is None else _joined(present.rules, taken.rules, link)
        reply = m.UsageImported(found.id, _days(taken), ())
        if not dry_run:
            if rules is not None:
                answer(link, m.SetRules(found.id, rules, present.revision), m.ChildRules)
            if taken.usage:
                reply = answer(link, m.ImportUsage(found.id, _rows(taken)), m.UsageImported)
        _show(frame, found, rules, reply, taken, dry_run=dry_run)


def _read(source: Source, place: str, child: Child, present: Rules) -> Taken:
    zone, now = composition.zone(), composition.now()
    if source is Source.TIMEKPR:
        account = child.accounts[0] if child.accounts else ""
        files = composition.timekpr_files(Path(place), account)
        parts = []
        if files.rules:
            parts.append(timekpr.rules_from(files.rules))
        if files.usage:
            parts.append(timekpr.usage_from(files.usage))
        taken = Taken(
            rules=next((part.rules for part in parts if part.rules is not None), None),
            usage=tuple(row for part in parts for row in part.usage),
            left_out=tuple(each for part in parts for each in part.left_out),
        )
    else:
        data = composition.activitywatch_export(place)
        taken = activitywatch.usage_from(data, zone, present.day_start)
    return within(taken, day_of(now, zone, present.day_start), KEPT_DAYS)


def _joined(present: Rules, read: Rules, link: GuardLink) -> Rules:
    """Put what was read into the present rules. Lock is for the service, which can keep it."""
    level = read.level if link.welcome().mode == "service" else present.level
    return msgspec.structs.replace(
        present, level=level, daily=read.daily, week=read.week, hours=read.hours
    )


def _rows(taken: Taken) -> tuple[m.ImportedRow, ...]:
    return tuple(
        m.ImportedRow(row.day, row.hour, row.app[:100], int(row.seconds)) for row in taken.usage
    )


def _days(taken: Taken) -> tuple[str, ...]:
    return tuple(sorted({row.day for row in taken.usage}))


def _show(
    frame: Frame,
    child: Child,
    rules: Rules | None,
    reply: m.UsageImported,
    taken: Taken,
    *,
    dry_run: bool,
) -> None:
    seconds = sum(int(row.seconds) for row in taken.usage if row.day in reply.days)
    value: dict[str, Any] = {
        "child": child.id,
        "name": child.name,
        "dry_run": dry_run,
        "rules": None if rules is None else rule_words.rules_as_json(rules),
        "days": reply.days,
        "days_there": reply.there,
        "seconds": seconds,
        "left_out": [{"code": each.code, "value": each.value} for each in taken.left_out],
    }
    frame.emit(value, _lines(frame.texts, child, rules, value, taken))


def _lines(
    texts: Texts, child: Child, rules: Rules | None, value: dict[str, Any], taken: Taken
) -> list[str]:
    lines = [texts("ctl.import.would" if value["dry_run"] else "ctl.import.done", name=child.name)]
    if rules is not None:
        lines.append(rule_sentence(child.name, rules, texts, own=False))
    if rules is not None and rules.level is not Level.LOCK:
        lines.append(texts("ctl.import.level"))
    days, minutes = len(value["days"]), value["seconds"] // 60
    if days:
        lines.append(texts("ctl.import.days", days=days, minutes=minutes))
    if value["days_there"]:
        lines.append(texts("ctl.import.there", days=len(value["days_there"])))
    return lines + [_left(each, texts) for each in taken.left_out]


def _left(left: LeftOut, texts: Texts) -> str:
    return {
        "uncounted_hours": texts("ctl.import.left.uncounted_hours"),
        "month": texts("ctl.import.left.month"),
        "inactive": texts("ctl.import.left.inactive"),
        "lockout": texts("ctl.import.left.lockout", kind=left.value),
        "playtime": texts("ctl.import.left.playtime"),
        "sums": texts("ctl.import.left.sums"),
        "no_away": texts("ctl.import.left.no_away"),
        "damaged": texts("ctl.import.left.damaged"),
        "old_days": texts("ctl.import.left.old_days", days=left.value),
    }[left.code]
