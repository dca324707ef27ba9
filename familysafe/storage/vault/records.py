"""Rows of ``index.db`` and the values of ``evidence.model``, back and forth."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import msgspec
from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from familysafe.core.canonical import canonical
from familysafe.core.clock import parse_stamp, stamp
from familysafe.core.errors import InputError
from familysafe.evidence.model import (
    Case,
    CaseId,
    CustodyRow,
    Exhibit,
    ItemId,
)
from familysafe.storage.vault.schema import cases, counters, custody, exhibits

Made = TypeVar("Made")

NO_FACTS = "{}"
"""What a case has of facts before anybody wrote any."""


class UnreadableError(Exception):
    """A row is not what this program writes: somebody else changed it, or the disk did."""


def _read(make: Callable[[Mapping[Any, Any]], Made], row: Mapping[Any, Any]) -> Made:
    try:
        return make(row)
    except (msgspec.MsgspecError, ValueError, TypeError) as error:
        raise UnreadableError from error


def _apart(
    make: Callable[[Mapping[Any, Any]], Made], rows: Iterable[Mapping[Any, Any]]
) -> tuple[tuple[Made, ...], tuple[Mapping[Any, Any], ...]]:
    """Return what can be read, and the rows that cannot."""
    found, unreadable = [], []
    for row in rows:
        try:
            found.append(_read(make, row))
        except UnreadableError:
            unreadable.append(row)
    return tuple(found), tuple(unreadable)


def _plain(row: Mapping[Any, Any]) -> dict[str, Any]:
    """Name columns by plain words: SQLAlchemy's own are of a kind that msgspec refuses."""
    return {str(name): value for name, value in row.items()}


def to_json(value: Any) -> str:  # noqa: ANN401 - a Struct or JSON value
    """Write a value as canonical JSON."""
    return canonical(msgspec.to_builtins(value)).decode()


def case_of(row: Mapping[Any, Any], count: int) -> Case:
    """Return a case."""
    said = {**_plain(row), "created": parse_stamp(row["created"]), "exhibits": count}
    return msgspec.convert(said, Case)


def exhibit_of(row: Mapping[Any, Any]) -> Exhibit:
    """Return an exhibit."""
    described, modified, locked = row["described"], row["modified_at"], row["locked_at"]
    said = {
        **_plain(row),
        "case": row["case_id"],
        "details": msgspec.json.decode(row["details"]),
        "described": described and msgspec.json.decode(described),
        "modified_at": modified and parse_stamp(modified),
        "imported_at": parse_stamp(row["imported_at"]),
        "locked_at": locked and parse_stamp(locked),
    }
    return msgspec.convert(said, Exhibit)


def columns_of(exhibit: Exhibit, secret: str) -> dict[str, Any]:
    """Return the columns of an exhibit."""
    return {
        "id": exhibit.id,
        "case_id": exhibit.case,
        "number": exhibit.number,
        "kind": exhibit.kind.value,
        "name": exhibit.name,
        "stored": exhibit.stored,
        "media_type": exhibit.media_type,
        "size": exhibit.size,
        "sha256": exhibit.sha256,
        "sha512": exhibit.sha512,
        "details": to_json(exhibit.details),
        "described": exhibit.described and to_json(exhibit.described),
        "modified_at": exhibit.modified_at and stamp(exhibit.modified_at),
        "imported_at": stamp(exhibit.imported_at),
        "derived_from": exhibit.derived_from,
        "locked_at": exhibit.locked_at and stamp(exhibit.locked_at),
        "secret": secret,
    }


def custody_of(row: Mapping[Any, Any]) -> CustodyRow:
    """Return a custody row."""
    details = msgspec.json.decode(row["details"])
    return msgspec.convert(
        {**_plain(row), "at": parse_stamp(row["at"]), "details": details}, CustodyRow
    )


def all_cases(connection: Connection) -> tuple[Case, ...]:
    """Return all cases, the newest first."""
    count = (
        select(func.count()).where(exhibits.c.case_id == cases.c.id).correlate(cases)
    ).scalar_subquery()
    rows = connection.execute(
        select(cases, count.label("items")).order_by(cases.c.number.desc())
    ).mappings()
    return tuple(_read(lambda row: case_of(row, row["items"]), row) for row in rows)


def one_case(connection: Connection, case: CaseId) -> Case:
    """Return a case; InputError("case.unknown") if there is none."""
    row = connection.execute(select(cases).where(cases.c.id == case)).mappings().one_or_none()
    if row is None:
        raise InputError("case.unknown", case=case)
    count = connection.scalar(select(func.count()).where(exhibits.c.case_id == case))
    return _read(lambda row: case_of(row, count or 0), row)


def exhibits_of(connection: Connection, case: CaseId | None = None) -> tuple[Exhibit, ...]:
    """Return the exhibits of a case (or of all), in the order of adding."""
    query = select(exhibits).order_by(exhibits.c.case_id, exhibits.c.number)
    if case is not None:
        query = query.where(exhibits.c.case_id == case)
    return tuple(_read(exhibit_of, row) for row in connection.execute(query).mappings())


def exhibits_apart(connection: Connection) -> tuple[tuple[Exhibit, ...], tuple[str, ...]]:
    """Return all exhibits that can be read, and the ids of the others."""
    query = select(exhibits).order_by(exhibits.c.case_id, exhibits.c.number)
    found, unreadable = _apart(exhibit_of, connection.execute(query).mappings())
    return found, tuple(str(row["id"]) for row in unreadable)


def one_exhibit(connection: Connection, item: ItemId) -> tuple[Exhibit, str]:
    """Return an exhibit and the secret of its file; InputError("evidence.unknown") else."""
    query = select(exhibits).where(exhibits.c.id == item)
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise InputError("evidence.unknown", item=item)
    return _read(exhibit_of, row), row["secret"]


def facts_of(connection: Connection) -> dict[str, str]:
    """Return what is known about each case, as it is kept: JSON."""
    return {row.id: row.facts for row in connection.execute(select(cases.c.id, cases.c.facts))}


def secrets_of(connection: Connection) -> dict[str, str]:
    """Return the secret of each item that has a file."""
    query = select(exhibits.c.id, exhibits.c.secret).where(exhibits.c.secret != "")
    return {row.id: row.secret for row in connection.execute(query)}


def chains(connection: Connection) -> tuple[str, ...]:
    """Return the names of all custody chains."""
    query = select(custody.c.chain).distinct().order_by(custody.c.chain)
    return tuple(connection.scalars(query))


def chain_rows(connection: Connection, chain: str) -> tuple[CustodyRow, ...]:
    """Return the rows of one chain in their order."""
    query = select(custody).where(custody.c.chain == chain).order_by(custody.c.n)
    return tuple(_read(custody_of, row) for row in connection.execute(query).mappings())


def chain_apart(
    connection: Connection, chain: str
) -> tuple[tuple[CustodyRow, ...], tuple[str, ...]]:
    """Return the rows of one chain that can be read, and the numbers of the others."""
    query = select(custody).where(custody.c.chain == chain).order_by(custody.c.n)
    found, unreadable = _apart(custody_of, connection.execute(query).mappings())
    return found, tuple(str(row["n"]) for row in unreadable)


def last_row(connection: Connection, chain: str) -> CustodyRow | None:
    """Return the last row of a chain."""
    query = select(custody).where(custody.c.chain == chain).order_by(custody.c.n.desc()).limit(1)
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _read(custody_of, row)


def next_number(connection: Connection, name: str) -> int:
    """Count up and return a number that was never given before."""
    query = select(counters.c.last).where(counters.c.name == name)
    last = connection.scalar(query)
    if last is None:
        connection.execute(counters.insert().values(name=name, last=1))
        return 1
    number: int = last + 1
    connection.execute(counters.update().where(counters.c.name == name).values(last=number))
    return number
