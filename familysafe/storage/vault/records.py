"""Rows of ``index.db`` and the values of ``evidence.model``, back and forth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
    DescribedRecord,
    Exhibit,
    ExhibitDetails,
    ItemId,
    Kind,
)
from familysafe.storage.vault.schema import cases, counters, custody, exhibits


def to_json(value: Any) -> str:  # noqa: ANN401 - a Struct or JSON value
    """Write a value as canonical JSON."""
    return canonical(msgspec.to_builtins(value)).decode()


def case_of(row: Mapping[Any, Any], count: int) -> Case:
    """Return a case."""
    return Case(
        id=CaseId(row["id"]),
        number=row["number"],
        title=row["title"],
        child=row["child"],
        created=parse_stamp(row["created"]),
        exhibits=count,
    )


def exhibit_of(row: Mapping[Any, Any]) -> Exhibit:
    """Return an exhibit."""
    described, modified = row["described"], row["modified_at"]
    return Exhibit(
        id=ItemId(row["id"]),
        case=CaseId(row["case_id"]),
        number=row["number"],
        kind=Kind(row["kind"]),
        name=row["name"],
        stored=row["stored"],
        media_type=row["media_type"],
        size=row["size"],
        sha256=row["sha256"],
        sha512=row["sha512"],
        details=msgspec.json.decode(row["details"], type=ExhibitDetails),
        described=described and msgspec.json.decode(described, type=DescribedRecord),
        modified_at=modified and parse_stamp(modified),
        imported_at=parse_stamp(row["imported_at"]),
        derived_from=row["derived_from"] and ItemId(row["derived_from"]),
    )


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
        "secret": secret,
    }


def custody_of(row: Mapping[Any, Any]) -> CustodyRow:
    """Return a custody row."""
    return CustodyRow(
        n=row["n"],
        at=parse_stamp(row["at"]),
        actor=row["actor"],
        action=row["action"],
        item=row["item"],
        details=msgspec.json.decode(row["details"], type=dict[str, str | int]),
        previous=row["previous"],
        hash=row["hash"],
        signature=row["signature"],
    )


def all_cases(connection: Connection) -> tuple[Case, ...]:
    """Return all cases, the newest first."""
    count = (
        select(func.count()).where(exhibits.c.case_id == cases.c.id).correlate(cases)
    ).scalar_subquery()
    rows = connection.execute(
        select(cases, count.label("items")).order_by(cases.c.number.desc())
    ).mappings()
    return tuple(case_of(row, row["items"]) for row in rows)


def one_case(connection: Connection, case: CaseId) -> Case:
    """Return a case; InputError("case.unknown") if there is none."""
    row = connection.execute(select(cases).where(cases.c.id == case)).mappings().one_or_none()
    if row is None:
        raise InputError("case.unknown", case=case)
    count = connection.scalar(select(func.count()).where(exhibits.c.case_id == case))
    return case_of(row, count or 0)


def exhibits_of(connection: Connection, case: CaseId | None = None) -> tuple[Exhibit, ...]:
    """Return the exhibits of a case (or of all), in the order of adding."""
    query = select(exhibits).order_by(exhibits.c.case_id, exhibits.c.number)
    if case is not None:
        query = query.where(exhibits.c.case_id == case)
    return tuple(exhibit_of(row) for row in connection.execute(query).mappings())


def one_exhibit(connection: Connection, item: ItemId) -> tuple[Exhibit, str]:
    """Return an exhibit and the secret of its file; InputError("evidence.unknown") else."""
    query = select(exhibits).where(exhibits.c.id == item)
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise InputError("evidence.unknown", item=item)
    return exhibit_of(row), row["secret"]


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
    return tuple(custody_of(row) for row in connection.execute(query).mappings())


def last_row(connection: Connection, chain: str) -> CustodyRow | None:
    """Return the last row of a chain."""
    query = select(custody).where(custody.c.chain == chain).order_by(custody.c.n.desc()).limit(1)
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else custody_of(row)


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
