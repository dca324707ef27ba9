"""What an attack is, and what came of it."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Attack:
    """One thing the child's account does.

    ``script`` may do what it likes and is judged by what follows from it; each command of
    ``refused`` must fail. ``expected`` says in words what has to come of it.
    """

    name: str
    expected: str
    script: str = ""
    refused: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """``seen`` in words, and whether that is as expected."""

    name: str
    expected: str
    seen: str
    holds: bool


def as_rows(outcomes: list[Outcome]) -> list[dict[str, str | bool]]:
    """Return plain rows, for a file."""
    return [asdict(each) for each in outcomes]


def as_table(outcomes: list[Outcome]) -> str:
    """Write the outcomes below each other."""
    name = max(len(each.name) for each in outcomes)
    expected = max(len(each.expected) for each in outcomes)
    lines = [f"{'the child ...':{name}}  {'expected':{expected}}  {'':4}  seen"]
    for each in outcomes:
        mark = "ok" if each.holds else "NOT"
        lines.append(f"{each.name:{name}}  {each.expected:{expected}}  {mark:4}  {each.seen}")
    return "\n".join(lines)
