"""``limits``: what a child's rules are, and changing them."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
import typer

from familysafe.cli import composition, rule_words
from familysafe.cli.connection import ChildName, PinFile, answer, child_named, guard
from familysafe.cli.frame import Frame
from familysafe.core.errors import InputError
from familysafe.core.texts import LANGUAGES, without_breaks
from familysafe.family.people import Child, sets_own_rules
from familysafe.ipc import messages as m
from familysafe.presentation.guardlink import GuardLink
from familysafe.presentation.rule_sentence import rule_sentence
from familysafe.screentime.presets import minute_of_day
from familysafe.screentime.rules import AppRule, Level, Rules


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    group = typer.Typer(help="How long and when a child may use this computer.")
    group.command("show")(_show)
    group.command("set")(_set)
    group.command("app")(_app)
    group.command("holiday")(_holiday)
    application.add_typer(group, name="limits", no_args_is_help=True)


def _emit(frame: Frame, link: GuardLink, child: Child, rules: Rules) -> None:
    own = sets_own_rules(child, answer(link, m.GetFamily(), m.Family).guardians)
    voices = {language: composition.texts_in(language) for language in LANGUAGES}
    sentence = {
        language: without_breaks(rule_sentence(child.name, rules, texts, own=own))
        for language, texts in voices.items()
    }
    gap = None
    if rules.level is Level.LOCK and link.welcome().mode == "personal":
        gap = {language: without_breaks(texts("rules.gap")) for language, texts in voices.items()}
    value: dict[str, Any] = {
        "child": child.id,
        "name": child.name,
        **rule_words.rules_as_json(rules),
        "sentence": sentence,
        "gap": gap,
    }
    said = [sentence, *([] if gap is None else [gap])]
    frame.emit(value, [each[frame.texts.language] for each in said])


def _show(context: typer.Context, child: ChildName, pin_file: PinFile = None) -> None:
    """Show a child's rules."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        rules = answer(link, m.GetRules(found.id), m.ChildRules).rules
        _emit(frame, link, found, rules)


def _present(link: GuardLink, wanted: str) -> tuple[Child, m.ChildRules]:
    child = child_named(link, wanted)
    return child, answer(link, m.GetRules(child.id), m.ChildRules)


def _change(frame: Frame, link: GuardLink, wish: m.SetRules, child: Child) -> None:
    changed = answer(link, wish, m.ChildRules)
    _emit(frame, link, child, changed.rules)


def _set(  # noqa: PLR0913, PLR0917 - one option a rule
    context: typer.Context,
    child: ChildName,
    daily: Annotated[
        list[str] | None, typer.Option(help="DAYS=MINUTES such as mon-fri=60 or all=none.")
    ] = None,
    week: Annotated[str | None, typer.Option(help="Minutes a week, or none.")] = None,
    hours: Annotated[
        list[str] | None, typer.Option(help="DAYS=FROM-TO such as mon-fri=15:00-20:00 or all=all.")
    ] = None,
    bedtime: Annotated[str | None, typer.Option(help="FROM-TO such as 20:00-07:00.")] = None,
    level: Annotated[Level | None, typer.Option(help="What happens at the end.")] = None,
    day_start: Annotated[str | None, typer.Option(help="When a day of use begins.")] = None,
    accept_gap: Annotated[  # noqa: FBT002 - Typer's own way
        bool,
        typer.Option("--accept-gap", help="Lock without the service, though it can be got round."),
    ] = False,
    pin_file: PinFile = None,
) -> None:
    """Change rules; what is not named stays as it is."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found, present = _present(link, child)
        rules = rule_words.with_daily(present.rules, daily or ())
        rules = rule_words.with_hours(rules, hours or ())
        if bedtime is not None:
            rules = rule_words.with_bedtime(rules, bedtime)
        if week is not None:
            rules = msgspec.structs.replace(rules, week=rule_words.minutes_in(week))
        if level is not None:
            rules = msgspec.structs.replace(rules, level=level)
        if day_start is not None:
            rules = msgspec.structs.replace(rules, day_start=_minute(day_start))
        _change(frame, link, m.SetRules(found.id, rules, present.revision, accept_gap), found)


def _minute(text: str) -> int:
    try:
        return minute_of_day(text)
    except ValueError as error:
        raise InputError("rules.day_start") from error


def _app(
    context: typer.Context,
    child: ChildName,
    app: Annotated[str, typer.Argument(help="The app, as usage names it.")],
    minutes: Annotated[int | None, typer.Option(help="Minutes a day.")] = None,
    always_allowed: Annotated[bool, typer.Option("--always-allowed", help="Never counts.")] = False,  # noqa: FBT002 - Typer's own way
    blocked: Annotated[bool, typer.Option("--blocked", help="Does not open.")] = False,  # noqa: FBT002
    remove: Annotated[bool, typer.Option("--remove", help="Take the rule away.")] = False,  # noqa: FBT002
    pin_file: PinFile = None,
) -> None:
    """Set the rule of one app."""
    frame: Frame = context.obj
    if sum((minutes is not None, always_allowed, blocked, remove)) != 1:
        raise InputError("ctl.app.one")
    with guard(frame, pin_file) as link:
        found, present = _present(link, child)
        others = tuple(rule for rule in present.rules.apps if rule.app != app)
        rule = AppRule(app, minutes, blocked, always_allowed)
        apps = others if remove else (*others, rule)
        rules = msgspec.structs.replace(present.rules, apps=apps)
        _change(frame, link, m.SetRules(found.id, rules, present.revision), found)


def _holiday(
    context: typer.Context,
    child: ChildName,
    days: Annotated[str, typer.Argument(help="FIRST..LAST such as 2026-04-13..2026-04-16.")],
    daily: Annotated[str, typer.Option(help="Minutes on each of these days, or none.")],
    pin_file: PinFile = None,
) -> None:
    """Give some days a limit of their own; the same days again replace it."""
    frame: Frame = context.obj
    holiday = rule_words.holiday_in(days, daily)
    with guard(frame, pin_file) as link:
        found, present = _present(link, child)
        others = tuple(
            each
            for each in present.rules.holidays
            if (each.first, each.last) != (holiday.first, holiday.last)
        )
        rules = msgspec.structs.replace(present.rules, holidays=(*others, holiday))
        _change(frame, link, m.SetRules(found.id, rules, present.revision), found)
