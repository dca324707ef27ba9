"""A child's use as data for other programs: a table (CSV, RFC 4180) and JSON.

The command line and the page of the history write the same.
"""

from __future__ import annotations

import csv
import io
from typing import Any

import msgspec

from familysafe.ipc.messages import Usage, UsageRow

COLUMNS = ("day", "app", "hour", "seconds", "counted", "name")
FORMULA = ("=", "+", "-", "@", "\t")
"""Signs that make a spreadsheet compute a cell. A child can choose what a program is called."""


def usage_value(name: str, first: str, last: str, usage: Usage) -> dict[str, Any]:
    """Return the object that ``familysafectl usage show --json`` prints."""
    return {
        "child": usage.child,
        "name": name,
        "from": first,
        "to": last,
        "total_seconds": usage.total_seconds,
        "totals_only": usage.totals_only,
        "rows": [_cells(row) for row in usage.rows],
    }


def usage_json(name: str, first: str, last: str, usage: Usage) -> bytes:
    """Return the same as a file, UTF-8, with line breaks for people."""
    plain = msgspec.json.encode(usage_value(name, first, last, usage))
    return msgspec.json.format(plain, indent=2) + b"\n"


def usage_csv(usage: Usage) -> str:
    """Return a table with a head; an app's name is never a formula."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in usage.rows:
        cells = _cells(row)
        writer.writerow({key: _plain(value) for key, value in cells.items()})
    return text.getvalue()


def _cells(row: UsageRow) -> dict[str, Any]:
    return {name: getattr(row, name) for name in COLUMNS}


def _plain(value: object) -> object:
    if not isinstance(value, str):
        return value
    line = " ".join(value.splitlines())
    return f"'{line}" if line.startswith(FORMULA) else line
