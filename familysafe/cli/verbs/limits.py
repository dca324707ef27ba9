"""``limits``: what a child's rules are, and changing them."""

from __future__ import annotations

from typing import Annotated

import msgspec
import typer

from familysafe.cli import rule_words
from familysafe.cli.connection import ChildName, PinFile, answer, child_named, guard
from familysafe.cli.frame import Frame
from familysafe.cli.rule_change import change_rules, present_rules, show_rules
from familysafe.cli.verbs import app_groups, limits_holiday
from familysafe.core.errors import InputError
from familysafe.ipc import messages as m
from familysafe.screentime.apps import Book
from familysafe.screentime.presets import minute_of_day
from familysafe.screentime.rules import AppRule, LastStep, Level, SiteRule
from familysafe.screentime.sites import site_in, with_site


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    group = typer.Typer(help="How long and when a child may use this computer.")
    group.command("show")(_show)
    group.command("set")(_set)
    group.command("app")(_app)
    group.command("site")(_site)
    group.command("break")(_break)
    group.command("group")(app_groups.group)
    group.command("apps")(app_groups.apps)
    group.command("holiday")(limits_holiday.holiday)
    application.add_typer(group, name="limits", no_args_is_help=True)


def _show(context: typer.Context, child: ChildName, pin_file: PinFile = None) -> None:
    """Show a child's rules."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found = child_named(link, child)
        rules = answer(link, m.GetRules(found.id), m.ChildRules).rules
        show_rules(frame, link, found, rules)


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
    day_start: Annotated[
        str | None, typer.Option(help="When a day of use begins, such as 03:00.")
    ] = None,
    last_step: Annotated[
        LastStep | None,
        typer.Option(help="How far to go where a lock does not hold; freeze loses nothing."),
    ] = None,
    accept_gap: Annotated[  # noqa: FBT002 - Typer's own way
        bool,
        typer.Option("--accept-gap", help="Lock without the service, though it can be got round."),
    ] = False,
    pin_file: PinFile = None,
) -> None:
    """Change rules; what is not named stays as it is."""
    frame: Frame = context.obj
    with guard(frame, pin_file) as link:
        found, present = present_rules(link, child)
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
        if last_step is not None:
            rules = msgspec.structs.replace(rules, last_step=last_step)
        change_rules(frame, link, m.SetRules(found.id, rules, present.revision, accept_gap), found)


def _minute(text: str) -> int:
    try:
        return minute_of_day(text)
    except ValueError as error:
        raise InputError("rules.day_start") from error


def _app(
    context: typer.Context,
    child: ChildName,
    app: Annotated[str, typer.Argument(help="The app, as usage names it, or @GROUP.")],
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
        found, present = present_rules(link, child)
        book = Book()
        key = book.key_of(app)
        others = tuple(rule for rule in present.rules.apps if book.key_of(rule.app) != key)
        rule = AppRule(key, minutes, blocked, always_allowed)
        apps = others if remove else (*others, rule)
        rules = msgspec.structs.replace(present.rules, apps=apps)
        change_rules(frame, link, m.SetRules(found.id, rules, present.revision), found)


def _site(
    context: typer.Context,
    child: ChildName,
    domain: Annotated[str, typer.Argument(help="The site, such as tiktok.com or its address.")],
    minutes: Annotated[int | None, typer.Option(help="Minutes a day.")] = None,
    always_allowed: Annotated[  # noqa: FBT002 - Typer's own way
        bool, typer.Option("--always-allowed", help="Open, also below a site that is blocked.")
    ] = False,
    blocked: Annotated[bool, typer.Option("--blocked", help="Does not open.")] = False,  # noqa: FBT002
    remove: Annotated[bool, typer.Option("--remove", help="Take the rule away.")] = False,  # noqa: FBT002
    pin_file: PinFile = None,
) -> None:
    """Set the rule of one site in browsers; it holds for all below it."""
    frame: Frame = context.obj
    if sum((minutes is not None, always_allowed, blocked, remove)) != 1:
        raise InputError("ctl.app.one")
    site = site_in(domain)
    rule = None if remove else SiteRule(site, minutes, blocked, always_allowed)
    with guard(frame, pin_file) as link:
        found, present = present_rules(link, child)
        rules = with_site(present.rules, site, rule)
        change_rules(frame, link, m.SetRules(found.id, rules, present.revision), found)


def _break(
    context: typer.Context,
    child: ChildName,
    after: Annotated[
        str | None, typer.Option("--after", help="Use without a rest, such as 45m.")
    ] = None,
    length: Annotated[str | None, typer.Option("--for", help="How long to rest, as 10m.")] = None,
    off: Annotated[bool, typer.Option("--off", help="No breaks.")] = False,  # noqa: FBT002 - Typer's own way
    pin_file: PinFile = None,
) -> None:
    """Ask for a rest after so much use without one."""
    frame: Frame = context.obj
    rest = rule_words.rest_in(after, length, off=off)
    with guard(frame, pin_file) as link:
        found, present = present_rules(link, child)
        rules = msgspec.structs.replace(present.rules, rest=rest)
        change_rules(frame, link, m.SetRules(found.id, rules, present.revision), found)
