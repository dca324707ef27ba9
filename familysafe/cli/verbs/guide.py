"""``guide`` and ``helplines``: what the app guide knows, for people and for scripts."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import typer

from familysafe.cli import composition
from familysafe.cli.frame import Frame
from familysafe.core.errors import InputError
from familysafe.core.texts import LANGUAGES, Texts, without_breaks
from familysafe.family.people import checked_name
from familysafe.guidance.asking import HOME_COUNTRY
from familysafe.guidance.model import AppGuide
from familysafe.guidance.pack import Content
from familysafe.presentation import guide as view
from familysafe.presentation.guide_sheet import guide_sheet

OLDEST = 120
AGE = typer.Option(None, "--age", help="The child's age in whole years.")
COUNTRY = typer.Option(HOME_COUNTRY, "--country", help="Where the child lives, as KH or TH.")
LANGUAGE = typer.Option("", "--lang", help="en or km; else the language of the program.")


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    guide = typer.Typer(no_args_is_help=True, help="May my child use this app?")
    guide.command("list", help="All apps, with the answer for an age.")(list_apps)
    guide.command("show", help="All about one app.")(show)
    guide.command("search", help="Find apps and helplines, however the word is spelled.")(search)
    guide.command("print", help="One A4 page about an app.")(print_page)
    application.add_typer(guide, name="guide")
    application.command("helplines", help="Whom to call.")(helplines)


def list_apps(
    context: typer.Context,
    age: int | None = AGE,
    country: str = COUNTRY,
    language: str = LANGUAGE,
) -> None:
    """Print the list of apps."""
    frame: Frame = context.obj
    reader = _reader(frame, country, language)
    found = view.rows(composition.guide_content(), reader, age=_checked(age))
    frame.emit(found, (_line(row, reader.texts) for row in found))


def show(
    context: typer.Context,
    app: str = typer.Argument(help="For example tiktok."),
    age: int | None = AGE,
    country: str = COUNTRY,
    language: str = LANGUAGE,
) -> None:
    """Print what the guide says about one app."""
    frame: Frame = context.obj
    reader = _reader(frame, country, language)
    found = view.answer(guide_of(composition.guide_content(), app), reader, age=_checked(age))
    frame.emit(spoken(found), _lines(found, reader))


def search(
    context: typer.Context,
    words: list[str] = typer.Argument(help="What to look for, in English or Khmer."),  # noqa: B008 - Typer
    language: str = LANGUAGE,
) -> None:
    """Print what was found, best first."""
    frame: Frame = context.obj
    reader = _reader(frame, HOME_COUNTRY, language)
    with contextlib.closing(composition.guide_library(frame.data_dir)) as library:
        hits = library.search(" ".join(words), reader.language)
    if not hits and not frame.json:
        frame.say("guide.nothing_found")
    frame.emit(spoken(hits), (f"{hit.kind:10} {hit.id:24} {hit.name}" for hit in hits))


def print_page(
    context: typer.Context,
    app: str = typer.Argument(help="For example tiktok."),
    target: Path = typer.Option(..., "--to", help="A new PDF file."),  # noqa: B008 - Typer
    age: int | None = AGE,
    child: str = typer.Option("", "--child", help="The child's name, for the page alone."),
    country: str = COUNTRY,
    language: str = LANGUAGE,
) -> None:
    """Write the page about one app."""
    frame: Frame = context.obj
    reader = _reader(frame, country, language, child=checked_name(child) if child else "")
    content = composition.guide_content()
    found = view.answer(guide_of(content, app), reader, age=_checked(age))
    lines = content.helplines_of(reader.country)
    numbers = view.helplines(lines, reader) if lines else ()
    document = guide_sheet(found, reader, numbers, age=age, made=composition.now())
    composition.save_document(document, target)
    frame.say("guide.printed", path=str(target))
    if frame.json:
        frame.emit({"path": str(target), "app": found.id, "verdict": found.verdict})


def helplines(
    context: typer.Context,
    country: str = COUNTRY,
    language: str = LANGUAGE,
) -> None:
    """Print the numbers of a country."""
    frame: Frame = context.obj
    reader = _reader(frame, country, language)
    lines = composition.guide_content().helplines_of(reader.country)
    if lines is None:
        raise InputError("helplines.none", country=reader.country)
    found = view.helplines(lines, reader)
    frame.emit(spoken(found), _numbers(found, reader.texts))


def guide_of(content: Content, app: str) -> AppGuide:
    """Return one guide; InputError("guide.unknown_app") names those that exist."""
    guide = content.guide(app.strip().lower())
    if guide is None:
        known = ", ".join(each.id for each in content.guides)
        raise InputError("guide.unknown_app", app=app[:60], known=known)
    return guide


def spoken(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Turn a view into plain JSON values without word breaks, as scripts compare them."""
    plain = msgspec.to_builtins(value)
    if isinstance(plain, str):
        return without_breaks(plain)
    if isinstance(plain, list | tuple):
        return [spoken(part) for part in plain]
    if isinstance(plain, dict):
        return {key: spoken(part) for key, part in plain.items()}
    return plain


def _reader(frame: Frame, country: str, language: str, *, child: str = "") -> view.Reader:
    if language and language not in LANGUAGES:
        raise InputError("guide.language", given=language[:20], known=", ".join(LANGUAGES))
    if not (len(country) == 2 and country.isascii() and country.isalpha()):  # noqa: PLR2004 - ISO 3166
        raise InputError("guide.country", given=country[:20])
    texts = composition.texts_in(language) if language else frame.texts
    return view.Reader(texts, country=country.upper(), today=composition.today(), child=child)


def _checked(age: int | None) -> int | None:
    if age is not None and not 0 <= age <= OLDEST:
        raise InputError("guide.age", given=age)
    return age


def _line(row: view.Row, texts: Texts) -> str:
    verdict = "" if row.verdict is None else view.verdict_word(row.verdict, texts)
    minimum = "" if row.terms_min_age is None else f"{row.terms_min_age}+"
    return f"{row.id:16} {row.name:16} {minimum:5} {verdict}".rstrip()


def _lines(found: view.Answer, reader: view.Reader) -> Iterator[str]:
    texts = reader.texts
    yield view.headline(found, texts, reader.child)
    yield found.rule
    yield from _part(texts("guide.do_today"), (_step(each) for each in found.do_today))
    yield from _part(texts("guide.instead"), (each.text for each in found.instead))
    yield from _part(texts("guide.say"), found.say)
    yield from _part(texts("guide.protections"), found.protections)
    yield from _part(texts("guide.tools"), found.tools)
    yield from _part(
        texts("guide.settings"),
        (f"{each.where} > {each.name}: {each.set_to}. {each.why}" for each in found.settings),
    )
    yield from _part(texts("guide.steps"), (_step(each) for each in found.steps))
    yield from _part(texts("guide.evidence"), (*found.evidence, found.vanishing))
    yield from _part(texts("guide.risks"), found.risks)
    yield from _part(texts("guide.unknown"), found.unknown)
    yield from _part(
        texts("guide.sources"),
        (f"{each.title} ({each.publisher}, {each.date}) {each.url}" for each in found.sources),
    )
    yield texts("guide.reviewed", day=found.reviewed.isoformat())
    if found.overdue:
        yield texts("guide.overdue")


def _part(title: str, sentences: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    yield ""
    yield title
    for number, sentence in enumerate(sentences, 1):
        yield f"  {number}. {sentence}"


def _step(step: view.ShownStep) -> str:
    labels = " > ".join(
        f"{each.text} ({each.meaning})" if each.meaning else each.text for each in step.labels
    )
    return f"{step.text}\n     {labels}" if labels else step.text


def _numbers(found: tuple[view.ShownHelpline, ...], texts: Texts) -> Iterator[str]:
    for line in found:
        yield f"{line.phone or line.web:32} {line.name}"
        yield f"{'':32} {line.purpose}. {line.hours}."
        seen = texts("helplines.seen", publisher=line.source.publisher, day=line.source.date)
        yield f"{'':32} {seen}"
    yield texts("helplines.not_dialled")
