"""Documents speak two languages: one leads, the other stands beside it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo

from familysafe.core.errors import Param
from familysafe.core.texts import Texts

MONTHS = (
    *("document.month.1", "document.month.2", "document.month.3", "document.month.4"),
    *("document.month.5", "document.month.6", "document.month.7", "document.month.8"),
    *("document.month.9", "document.month.10", "document.month.11", "document.month.12"),
)


class Bilingual:
    """The catalogues of one or two languages; the first of ``languages`` leads.

    ``zone`` is where the reader lives: moments are shown there.
    """

    def __init__(
        self, catalogues: Mapping[str, Texts], languages: tuple[str, ...], zone: tzinfo
    ) -> None:
        self.languages = languages
        self.zone = zone
        self._voices = [catalogues[language] for language in languages]

    @property
    def language(self) -> str:
        """Return the leading language."""
        return self.languages[0]

    def texts(self, id_: str, /, **params: Param) -> str:
        """Return a sentence in the leading language."""
        return self._voices[0](id_, **params)

    def beside(self, id_: str, /, **params: Param) -> str:
        """Return it in the second language, or ""."""
        return self._voices[1](id_, **params) if len(self._voices) > 1 else ""

    def every(self, id_: str, /, **params: Param | datetime) -> tuple[str, ...]:
        """Return it in each language, the leading one first; moments are written in each too."""
        return tuple(
            voice(id_, **{name: self._written(voice, each) for name, each in params.items()})
            for voice in self._voices
        )

    def _written(self, voice: Texts, value: Param | datetime) -> Param:
        return self._moment(voice, value) if isinstance(value, datetime) else value

    def pattern(self, id_: str, /) -> str:
        """Return a sentence of the leading language with its placeholders open."""
        return self._voices[0](id_)

    def said(self, text: str) -> str:
        """Return the sentence with the id ``text``, or ``text`` itself where it is none."""
        return self._voices[0](text) if text in self._voices[0] else text

    def day(self, moment: datetime) -> str:
        """Write a moment's day as ``24 Nov 2026``."""
        return _day(self._voices[0], moment.astimezone(self.zone))

    def moment(self, moment: datetime) -> str:
        """Write a moment as ``24 Nov 2026, 17:41``."""
        return self._moment(self._voices[0], moment)

    def _moment(self, voice: Texts, moment: datetime) -> str:
        local = moment.astimezone(self.zone)
        return f"{_day(voice, local)}, {local:%H:%M}"

    def wall_time(self, text: str) -> str:
        """Write wall time of a record (ISO 8601, offset or none); what is no time stays as it is.

        It is shown as it was stated, never moved to another zone.
        """
        try:
            stated = datetime.fromisoformat(text)
        except ValueError:
            return text
        day = _day(self._voices[0], stated)
        clock = f"{day}, {stated:%H:%M}" if "T" in text or ":" in text else day
        offset = stated.utcoffset()
        return clock if offset is None else f"{clock} ({offset_name(offset)})"

    def zone_name(self, moment: datetime) -> str:
        """Return the offset of the reader's zone at a moment: ``UTC+07:00``."""
        return offset_name(moment.astimezone(self.zone).utcoffset() or timedelta())


def _day(voice: Texts, local: datetime) -> str:
    return f"{local.day} {voice(MONTHS[local.month - 1])} {local.year}"


def offset_name(offset: timedelta) -> str:
    """Write an offset from UTC: ``UTC+07:00``."""
    minutes = int(offset.total_seconds() // 60)
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
