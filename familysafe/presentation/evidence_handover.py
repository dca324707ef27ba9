"""View-model of handing an envelope over: for whom, what leaves the house, and what was made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from familysafe.core.texts import Texts
from familysafe.evidence.handover import Profile, SealedArchive, Wish
from familysafe.evidence.model import Case, Exhibit, Kind
from familysafe.evidence.package import leaving, number_of
from familysafe.evidence.ports import PreparedPackage
from familysafe.presentation.evidence_words import item_name, size_words

PROFILES = (Profile.POLICE, Profile.HOTLINE, Profile.SCHOOL, Profile.POLICE_SEALED)
"""In the order in which they are offered; the last one only where an officer asks for it."""

WORDS_IN_A_LINE = 4


@dataclass(frozen=True)
class Order:
    """What was chosen so far. ``request`` says which officer asked, and when."""

    profile: Profile = Profile.POLICE
    one_file: bool = False
    request: str = ""

    def wish(self, language: str) -> Wish:
        """Return it as a package is asked for, with the report in both languages."""
        other = "en" if language == "km" else "km"
        return Wish(self.profile, (language, other), neutral=self.one_file, request=self.request)


@dataclass(frozen=True)
class Line:
    """One thing: whether its file leaves the house, and a word on why it stays."""

    name: str
    note: str
    leaves: bool


@dataclass(frozen=True)
class HandoverView:
    """The page before anything is made. ``reason`` says why nothing can be made yet, or ""."""

    title: str
    number: str
    lines: tuple[Line, ...]
    total: str
    child: str
    reason: str


@dataclass(frozen=True)
class Made:
    """What was made. ``password`` is shown once, in lines of a few words each."""

    path: Path
    where: str
    papers: tuple[str, ...]
    password: tuple[str, ...]


def handover_view(
    case: Case, exhibits: tuple[Exhibit, ...], order: Order, texts: Texts
) -> HandoverView:
    """Say exactly what would leave, before anything does."""
    listed = {each.exhibit.id: each.path for each in leaving(exhibits, order.wish(texts.language))}
    lines = tuple(_line(each, listed.get(each.id), order.profile, texts) for each in exhibits)
    size = sum(each.size for each in exhibits if listed.get(each.id))
    files = sum(line.leaves for line in lines)
    return HandoverView(
        title=case.title,
        number=number_of(case),
        lines=lines,
        total=texts("handover.total", n=files, size=size_words(texts, size)),
        child=_child_words(case, order.profile, texts),
        reason=_reason(exhibits, files, order, texts),
    )


def _line(exhibit: Exhibit, path: str | None, profile: Profile, texts: Texts) -> Line:
    name = item_name(texts, exhibit)
    if path:
        return Line(name, size_words(texts, exhibit.size), leaves=True)
    return Line(name, texts(_why_it_stays(exhibit, path, profile)), leaves=False)


def _why_it_stays(exhibit: Exhibit, path: str | None, profile: Profile) -> str:
    """Return the text on an exhibit whose file stays; ``path`` None: it is not even named."""
    if path is None:
        return "handover.stays.unnamed"
    if exhibit.kind is Kind.DESCRIBED:
        return "handover.stays.words"
    if profile is Profile.HOTLINE:
        return "handover.stays.named"
    return "handover.stays.locked"


def _child_words(case: Case, profile: Profile, texts: Texts) -> str:
    if not case.child:
        return ""
    sheet = profile in {Profile.POLICE, Profile.POLICE_SEALED}
    return texts("handover.child.sheet" if sheet else "handover.child.never", child=case.child)


def _reason(exhibits: tuple[Exhibit, ...], files: int, order: Order, texts: Texts) -> str:
    if not exhibits:
        return texts("envelope.police.empty")
    if order.profile is Profile.SCHOOL and not files:
        return texts("handover.school.nothing")
    if order.profile is Profile.POLICE_SEALED and not order.request.strip():
        return texts("handover.request.missing")
    return ""


def made_view(prepared: PreparedPackage, archive: SealedArchive | None, texts: Texts) -> Made:
    """Say what lies where, what to print, and the password that opens the one file."""
    papers = [texts("envelope.police.receipt", name=prepared.receipt.name)]
    if prepared.sheet is not None:
        papers.append(texts("handover.sheet", name=prepared.sheet.name))
    path = archive.path if archive else prepared.path
    return Made(
        path=path,
        where=texts("envelope.police.where", path=str(path)),
        papers=tuple(papers),
        password=_lines_of(archive.password) if archive else (),
    )


def _lines_of(password: str) -> tuple[str, ...]:
    words = password.split("-")
    starts = range(0, len(words), WORDS_IN_A_LINE)
    return tuple("-".join(words[at : at + WORDS_IN_A_LINE]) for at in starts)
