"""The report for the police: what a case says, as a document.

Black on white, the second language beside each heading and below each sentence of ours. What people
wrote stays as they wrote it. The same document becomes ``report.pdf``, ``.html`` and ``.txt``.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from familysafe.core.bilingual import Bilingual
from familysafe.core.document import (
    Block,
    Box,
    Bullets,
    Code,
    Document,
    Fact,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Signatures,
    Span,
    Title,
    Together,
    Words,
)
from familysafe.evidence import report_facts, report_parts
from familysafe.evidence.facts import CaseFacts
from familysafe.evidence.handover import Profile, Wish, has_sheet
from familysafe.evidence.model import Case, CustodyRow, Event, Exhibit, ItemId, Kind
from familysafe.evidence.package import Reporter, number_of
from familysafe.evidence.report_parts import both, fact

DOTS = "." * 48
"""What is not known is written by hand on a line of dots."""


class ReportContents(msgspec.Struct, frozen=True):
    """All that a report says.

    ``custody`` ends with *package prepared*; ``signer`` is the key's fingerprint; ``checked`` is
    when all codes were compared while the package was made.
    """

    case: Case
    facts: CaseFacts
    wish: Wish
    reporter: Reporter
    exhibits: tuple[Exhibit, ...]
    paths: dict[ItemId, str]
    custody: tuple[CustodyRow, ...]
    timeline: tuple[Event, ...]
    signer: str
    checked: datetime
    version: str


def report(contents: ReportContents, voice: Bilingual) -> Document:
    """Return the report of a case."""
    texts = voice.texts
    number = number_of(contents.case)
    title = texts("report.title.hotline" if _hotline(contents) else "report.title.police")
    return Document(
        title=f"{title} {number}",
        language=voice.language,
        made=contents.checked,
        blocks=(*_front(contents, voice), *_annexes(contents, voice)),
        footer=(texts("report.number", number=number), texts("report.made_with")),
        page_pattern=voice.pattern("document.page"),
    )


def _hotline(contents: ReportContents) -> bool:
    return contents.wish.profile is Profile.HOTLINE


def _front(contents: ReportContents, voice: Bilingual) -> tuple[Block, ...]:
    """Return the parts that an officer reads first."""
    return (
        _head(contents, voice),
        _statement(contents, voice),
        _heading(voice, "1", "report.who"),
        _who(contents, voice),
        _heading(voice, "2", "report.what"),
        *_what(contents, voice),
        _heading(voice, "3", "report.account"),
        *_about(contents, voice),
        _heading(voice, "4", "report.folder"),
        *_folder(contents, voice),
        _heading(voice, "5", "report.kept"),
        *_kept(contents, voice),
        _signatures(voice),
    )


def _heading(voice: Bilingual, number: str, id_: str) -> Heading:
    return Heading(text=voice.texts(id_), beside=voice.beside(id_), number=number)


def _head(contents: ReportContents, voice: Bilingual) -> Title:
    id_ = "report.title.hotline" if _hotline(contents) else "report.title.police"
    return Title(
        text=voice.texts(id_),
        beside=voice.beside(id_),
        right=(
            voice.texts("report.number", number=number_of(contents.case)),
            voice.moment(contents.checked),
            voice.zone_name(contents.checked),
        ),
    )


def _statement(contents: ReportContents, voice: Bilingual) -> Box:
    """Say first of all whether a sexual picture of a child may be in the folder."""
    described = [each for each in contents.exhibits if each.kind is Kind.DESCRIBED]
    lead = Paragraph((Span(voice.texts("report.no_picture"), bold=True),))
    second = voice.beside("report.no_picture")
    blocks: list[Block] = [lead, *([Paragraph(second, scale=0.95)] if second else [])]
    if described:
        blocks += both(voice, "report.not_copied", n=len(described))
    if _hotline(contents):
        blocks += both(voice, "report.no_files")
    return Box(tuple(blocks))


def _who(contents: ReportContents, voice: Bilingual) -> Facts:
    reporter = contents.reporter
    name = ", ".join(filter(None, (reporter.name, reporter.relation)))
    return Facts(
        (
            fact(voice, "report.name", name or DOTS),
            fact(voice, "report.phone", reporter.phone or DOTS),
            fact(voice, "report.child", _child(contents, voice)),
        )
    )


def _child(contents: ReportContents, voice: Bilingual) -> Words:
    """Name the child by its part only: who it is stands on the sealed sheet."""
    said = contents.facts.child_role
    if not has_sheet(contents.case, contents.wish):
        return said or DOTS
    sheet = voice.texts("report.child.on_sheet")
    return f"{said}. {sheet}" if said else sheet


def _school(contents: ReportContents) -> bool:
    return contents.wish.profile is Profile.SCHOOL


def _what(contents: ReportContents, voice: Bilingual) -> tuple[Block, ...]:
    told: tuple[Block, ...] = (Paragraph((Span(contents.case.title, bold=True),)),)
    if not _school(contents):
        told += report_facts.story(contents.facts, voice)
    if contents.timeline:
        return (*told, report_parts.timeline(contents.timeline, contents.exhibits, voice))
    return (*told, *both(voice, "report.no_times"))


def _about(contents: ReportContents, voice: Bilingual) -> tuple[Block, ...]:
    """Return the accounts of the exhibits, and whom the family names besides."""
    accounts = report_parts.accounts(contents.exhibits, voice)
    if _school(contents):
        return accounts
    return (*report_facts.people(contents.facts, voice), *accounts)


def _folder(contents: ReportContents, voice: Bilingual) -> tuple[Block, ...]:
    if not contents.exhibits:
        return both(voice, "report.empty")
    return (report_parts.folder(contents.exhibits, voice),)


def _kept(contents: ReportContents, voice: Bilingual) -> tuple[Block, ...]:
    return (
        *both(voice, "report.kept.how", when=contents.checked),
        *both(voice, "report.kept.limits"),
        *(() if _school(contents) else report_facts.device(contents.facts, voice)),
        *(() if _school(contents) else report_facts.reports(contents.facts, voice)),
    )


def _signatures(voice: Bilingual) -> Signatures:
    names = ("report.sign.person", "report.sign.officer", "report.sign.date")
    shares = ("1.55", "1.55", "1")
    return Signatures(
        tuple(
            Fact(label=voice.texts(id_), value=share, beside=voice.beside(id_))
            for id_, share in zip(names, shares, strict=True)
        )
    )


def _annexes(contents: ReportContents, voice: Bilingual) -> tuple[Block, ...]:
    """Return what is looked up: each exhibit, the custody log, how to check."""
    return (
        PageBreak(),
        _heading(voice, "6", "report.details"),
        *report_parts.details(contents.exhibits, contents.paths, voice),
        _heading(voice, "7", "report.custody"),
        *both(voice, "report.custody.how"),
        report_parts.custody(contents.custody, contents.exhibits, voice),
        *_head_of_log(contents, voice),
        _heading(voice, "8", "report.check"),
        *_check(contents, voice),
    )


def _head_of_log(contents: ReportContents, voice: Bilingual) -> tuple[Block, ...]:
    if not contents.custody:
        return ()
    label = Paragraph((Span(voice.texts("report.custody.head"), bold=True),))
    return (Together((label, Code(contents.custody[-1].hash))),)


def _check(contents: ReportContents, voice: Bilingual) -> tuple[Block, ...]:
    return (
        *both(voice, "report.check.how"),
        Bullets(
            tuple(
                (Span(voice.texts(id_)), Span(" " + voice.beside(id_), soft=True))
                for id_ in ("report.check.receipt", "report.check.signer")
            )
        ),
        Code(contents.signer, framed=True, scale=0.95),
        Paragraph(
            (Span(voice.texts("report.version", version=contents.version), soft=True),), scale=0.9
        ),
    )
