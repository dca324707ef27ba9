"""Helplines for a child, out of the packs that ship with the program."""

from __future__ import annotations

from collections.abc import Callable

from familysafe.guidance.asking import HOME_COUNTRY, lines_for
from familysafe.guidance.model import Helpline, HelplineKind, Helplines
from familysafe.presentation.agent_upset import Number

FOR_CHILDREN = (
    HelplineKind.CHILD_HELPLINE,
    HelplineKind.HOTLINE,
    HelplineKind.POLICE,
    HelplineKind.EMERGENCY,
)
"""Whom a child may call, the most fitting first."""
MOST = 4


class PackNumbers:
    """The adapter of ``presentation.agent_upset.Numbers``; ``read`` brings the packs' helplines.

    ``country`` is where the family lives; only lines with a telephone number are taken.
    """

    def __init__(
        self,
        read: Callable[[], tuple[Helplines, ...]],
        country: Callable[[], str] = lambda: HOME_COUNTRY,
    ) -> None:
        self._read, self._country = read, country

    def for_children(self, language: str) -> tuple[Number, ...]:
        """Return the numbers that a child may call, the most fitting first; () if none is known."""
        helplines = lines_for(self._read(), self._country())
        if helplines is None:
            return ()
        fitting = [
            line
            for kind in FOR_CHILDREN
            for line in helplines.lines
            if line.kind is kind and line.phone
        ]
        return tuple(_number(line, helplines, language) for line in fitting[:MOST])


def _number(line: Helpline, helplines: Helplines, language: str) -> Number:
    sources = {source.id: source for source in helplines.sources}
    named = [sources[id_].publisher for id_ in line.sources if id_ in sources]
    return Number(
        phone=line.phone,
        name=line.name.spoken(language),
        note=line.hours.spoken(language),
        source=named[0] if named else line.web,
        checked=line.checked.isoformat(),
        purpose=line.purpose.spoken(language),
        is_free=line.free is True,
    )
