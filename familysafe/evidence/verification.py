"""The rules by which a package is checked without the vault. Reading files is elsewhere.

Everything here gets bytes that nobody vouches for and gives problems; nothing raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import StrEnum

import msgspec

from familysafe.core.canonical import LARGEST_INTEGER, canonical
from familysafe.core.chain import GENESIS, link_hash
from familysafe.core.clock import stamp
from familysafe.evidence.model import CustodyRow, Problem
from familysafe.evidence.package import FORMAT_VERSION, PREPARED, Name
from familysafe.evidence.package_contents import (
    ExhibitList,
    custody_line,
    described_fingerprint,
)


class What(StrEnum):
    """What can be wrong; each has a text ``verify.problem.<code>``."""

    CHANGED = "changed"
    MISSING = "missing"
    UNEXPECTED = "unexpected"
    LINK = "link"
    NAME = "name"
    SIZE = "size"
    UNREADABLE = "unreadable"
    FORM = "form"
    VERSION = "version"
    SIGNATURE = "signature"
    SIGNER = "signer"
    CHAIN = "chain"
    ROW_SIGNATURE = "row_signature"
    EXHIBITS = "exhibits"


class Verdict(msgspec.Struct, frozen=True):
    """What a check found. ``ok`` means no problem at all.

    ``genuine`` is True if the key was named by the one who asks, and fits; otherwise the most that
    can be said is *unchanged since signed by ``signer``*. ``head`` is the hash of the last custody
    row inside, ``tagmanifest`` the SHA-256 of ``tagmanifest-sha256.txt``.
    """

    ok: bool
    genuine: bool
    checked: int
    problems: tuple[Problem, ...]
    head: str
    signer: str
    tagmanifest: str


Signed = Callable[[bytes, bytes], bool]
"""Tells whether a signature (first) over a message (second) fits the package's key."""

PATH = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,3}")
"""Paths that packages of this program use; parent folders and odd signs cannot be written so."""

LONGEST_PATH = 200

DIGITS = {"sha256": 64, "sha512": 128}

UNLISTED = frozenset({Name.TAGS_256, Name.TAGS_512, Name.SIGNATURE, Name.SSH_SIGNATURE})
"""Files which no list can name, because they are made from the lists."""

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def is_path(path: str) -> bool:
    """Tell whether ``path`` is one that a package may use."""
    return len(path) <= LONGEST_PATH and PATH.fullmatch(path) is not None


def manifest(entries: Iterable[tuple[str, str]]) -> bytes:
    """Write a manifest: ``digest  path`` a line, sorted by path."""
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(entries)).encode("ascii")


def parse_manifest(content: bytes, algorithm: str) -> dict[str, str] | None:
    """Return path to digest, or None if it is not exactly what ``manifest`` writes."""
    line = re.compile(rf"([0-9a-f]{{{DIGITS[algorithm]}}})  ([ -~]+)")
    found: dict[str, str] = {}
    try:
        text = content.decode("ascii")
    except UnicodeDecodeError:
        return None
    for each in text.split("\n")[:-1]:
        match = line.fullmatch(each)
        if match is None or not is_path(match[2]):
            return None
        found[match[2]] = match[1]
    return found if manifest(found.items()) == content else None


def listing_problems(
    listed: dict[str, str], present: dict[str, str], name: str
) -> tuple[Problem, ...]:
    """Compare a manifest with the digests of the files that are there."""
    found = []
    for path, digest in sorted(listed.items()):
        if path not in present:
            found.append(Problem(path, What.MISSING))
        elif present[path] != digest:
            found.append(Problem(path, What.CHANGED))
    found += [Problem(path, What.UNEXPECTED) for path in sorted(set(present) - set(listed))]
    if not listed:
        found.append(Problem(name, What.FORM))
    return tuple(found)


def read_custody(content: bytes) -> tuple[CustodyRow, ...] | None:
    """Return the rows of ``custody.jsonl``, or None if a line is not canonical."""
    rows = []
    for line in content.splitlines(keepends=True):
        try:
            row = msgspec.json.decode(line, type=CustodyRow)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return None
        if not _can_be_written(row) or custody_line(row) != line:
            return None
        rows.append(row)
    return tuple(rows)


def _can_be_written(row: CustodyRow) -> bool:
    """Tell whether a decoded row has a canonical form at all."""
    numbers = [row.n, *(value for value in row.details.values() if isinstance(value, int))]
    utc = row.at.tzinfo is not None and not row.at.utcoffset()
    return utc and all(abs(number) <= LARGEST_INTEGER for number in numbers)


def record_of(row: CustodyRow) -> bytes:
    """Return the canonical bytes that a row's hash covers, besides number and previous hash."""
    return canonical(
        {
            "action": row.action,
            "actor": row.actor,
            "at": stamp(row.at),
            "details": dict(row.details),
            "item": row.item,
        }
    )


def custody_problems(rows: tuple[CustodyRow, ...], signed: Signed) -> tuple[Problem, ...]:
    """Check the chain and the signature of each row."""
    found = []
    number, previous = 1, GENESIS
    for row in rows:
        where = f"{Name.CUSTODY}:{number}"
        fits = row.n == number and row.previous == previous
        if not fits or row.hash != link_hash(row.n, row.previous, record_of(row)):
            found.append(Problem(where, What.CHAIN))
        if not signed(_unhex(row.signature), row.hash.encode()):
            found.append(Problem(where, What.ROW_SIGNATURE))
        number, previous = number + 1, row.hash
    if not rows or rows[-1].action != PREPARED:
        found.append(Problem(Name.CUSTODY, What.CHAIN))
    return tuple(found)


def _unhex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


class _Version(msgspec.Struct, frozen=True):
    """What every version of ``exhibits.json`` says."""

    version: int


def read_exhibits(content: bytes) -> ExhibitList | What:
    """Return ``exhibits.json``, or why it cannot be read: another form, or a newer version."""
    try:
        if msgspec.json.decode(content, type=_Version).version > FORMAT_VERSION:
            return What.VERSION
        return msgspec.json.decode(content, type=ExhibitList)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return What.FORM


def exhibit_problems(
    listed: ExhibitList, rows: tuple[CustodyRow, ...], files: dict[str, str]
) -> tuple[Problem, ...]:
    """Compare the list, the row *package prepared* and the files (path to SHA-256).

    A package of the profile ``hotline`` holds no files; the list still names their codes.
    """
    found = []
    prepared = rows[-1].details.get("exhibits", "") if rows else ""
    named = " ".join(f"{each.number}:{each.fingerprint}" for each in listed.exhibits)
    if prepared != named:
        found.append(Problem(Name.EXHIBITS, What.EXHIBITS))
    for each in listed.exhibits:
        expected = each.sha256 or described_fingerprint(each.described)
        if each.fingerprint != expected:
            found.append(Problem(f"{Name.EXHIBITS}:{each.number}", What.EXHIBITS))
        if each.path and files.get(each.path) != each.sha256:
            found.append(Problem(each.path, What.EXHIBITS))
    paths = {each.path for each in listed.exhibits if each.path}
    there = {path for path in files if path.startswith(("data/exhibits/", "data/derived/"))}
    found += [Problem(path, What.EXHIBITS) for path in sorted(there - paths)]
    return tuple(found)
