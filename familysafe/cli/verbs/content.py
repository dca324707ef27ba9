"""``content``: check a pack, and say what is there."""

from __future__ import annotations

from pathlib import Path

import msgspec
import typer

from familysafe.cli import composition
from familysafe.cli.frame import Frame
from familysafe.core.errors import CheckError
from familysafe.guidance.checking import problems_of
from familysafe.guidance.model import Review, overdue
from familysafe.guidance.pack import Content
from familysafe.screentime import public_holidays


class Found(msgspec.Struct, frozen=True):
    """One problem, as it is printed."""

    where: str
    what: str


class Outcome(msgspec.Struct, frozen=True):
    """What a check of a pack found; ``checked`` is how many files were read."""

    ok: bool
    checked: int
    problems: tuple[Found, ...]


class Part(msgspec.Struct, frozen=True):
    """One file of the content at hand."""

    id: str
    kind: str
    reviewed: str
    review_by: str
    overdue: bool


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    content = typer.Typer(no_args_is_help=True, help="The content of the app guide.")
    content.command("validate", help="Check a pack: sources, languages, answers.")(validate)
    content.command("list", help="What there is, and when it was read over.")(list_parts)
    application.add_typer(content, name="content")


def validate(
    context: typer.Context,
    path: Path = typer.Argument(help="A pack: a folder with apps/, helplines/, cards/, lessons/."),  # noqa: B008 - Typer
) -> None:
    """Check a pack; exit code 1 if something is wrong with it."""
    frame: Frame = context.obj
    outcome = _checked(frame, path)
    lines = [f"{each.where}: {each.what}" for each in outcome.problems]
    count = frame.texts("content.checked", n=outcome.checked, problems=len(outcome.problems))
    lines.append(count)
    frame.emit(outcome, lines)
    if not outcome.ok:
        raise typer.Exit(1)


def list_parts(context: typer.Context) -> None:
    """Print what the program knows."""
    frame: Frame = context.obj
    found = _parts(composition.guide_content())
    frame.emit(found, (f"{each.kind:10} {each.id:16} {each.reviewed}" for each in found))


def _checked(frame: Frame, path: Path) -> Outcome:
    try:
        content = composition.load_pack(path)
        holidays = composition.load_public_holidays(path)
    except CheckError as fault:
        where = str(fault.params.get("where", path))
        return Outcome(ok=False, checked=0, problems=(Found(where, frame.texts.fault(fault)),))
    problems = tuple(Found(each.where, each.what) for each in problems_of(content))
    problems += tuple(
        Found(f"holidays/{country.country}/{each.where}", each.what)
        for country in holidays
        for each in public_holidays.problems_of(country)
    )
    read = len(_reviews(content)) + len(holidays)
    return Outcome(ok=not problems, checked=read, problems=problems)


def _reviews(content: Content) -> list[tuple[str, str, Review]]:
    """Return id, kind and review of each file."""
    reviews = [(guide.id, "app", guide.review) for guide in content.guides]
    reviews += [(lines.country, "helplines", lines.review) for lines in content.helplines]
    reviews += [(card.id, "card", card.review) for card in content.cards]
    reviews += [(lesson.id, "lesson", lesson.review) for lesson in content.lessons]
    return reviews


def _parts(content: Content) -> tuple[Part, ...]:
    today = composition.today()
    return tuple(
        Part(
            id=id_,
            kind=kind,
            reviewed=review.reviewed.isoformat(),
            review_by=review.review_by.isoformat(),
            overdue=overdue(review, today),
        )
        for id_, kind, review in _reviews(content)
    )
