"""What a check of a package found, in sentences: for the page and for the command line."""

from __future__ import annotations

from dataclasses import dataclass

from familysafe.core.texts import Texts
from familysafe.evidence.verification import Verdict, What

MOST_SHOWN = 20
"""So many problems are shown to a person; ``--json`` has them all."""


@dataclass(frozen=True)
class VerdictView:
    """``good`` is True only where nothing was changed and the key is the one on the receipt."""

    good: bool
    whole: bool
    title: str
    problems: tuple[str, ...]
    checked: str


def verdict_view(verdict: Verdict, texts: Texts) -> VerdictView:
    """Say it."""
    return VerdictView(
        good=verdict.genuine,
        whole=verdict.ok,
        title=_title(verdict, texts),
        problems=tuple(
            texts(f"verify.problem.{What(each.what).value}", where=each.where)
            for each in verdict.problems[:MOST_SHOWN]
        ),
        checked=texts("verify.checked", n=verdict.checked),
    )


def _title(verdict: Verdict, texts: Texts) -> str:
    if verdict.genuine:
        return texts("verify.genuine")
    if verdict.ok:
        return texts("verify.unchanged", signer=verdict.signer)
    return texts("verify.failed", n=len(verdict.problems))
