"""What guardians should know of, in words: attempts to get round limits, and gaps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from familysafe.core.clock import parse_stamp
from familysafe.core.texts import Texts
from familysafe.ipc.messages import Notice, Notices
from familysafe.presentation.agent_words import past_day, time_of_day
from familysafe.presentation.format import long_length

MINUTE = 60


@dataclass(frozen=True)
class NoticeLine:
    """One notice: what happened, when, and what a guardian can do."""

    words: str
    when: str
    advice: str


def notice_lines(
    notices: Notices, texts: Texts, now: datetime, zone: tzinfo
) -> tuple[NoticeLine, ...]:
    """Say all that is known to this version, the newest first. ``now`` is UTC."""
    lines = []
    for each in notices.notices:
        said = _words(each, texts)
        if said is not None:
            lines.append(NoticeLine(said[0], _when(each, texts, now, zone), said[1]))
    return tuple(lines)


def _when(notice: Notice, texts: Texts, now: datetime, zone: tzinfo) -> str:
    at = parse_stamp(notice.at).astimezone(zone)
    day = past_day(texts, at.date(), now.astimezone(zone).date())
    when = texts("notice.when", day=day, time=time_of_day(at))
    return when if notice.times == 1 else texts("notice.often", when=when, times=notice.times)


def _words(notice: Notice, texts: Texts) -> tuple[str, str] | None:
    who = notice.who or texts("notice.somebody")
    amount = long_length(texts, max(1, round(notice.amount / MINUTE)))
    return {
        "gap.stopped": (texts("notice.stopped", amount=amount), texts("notice.stopped.do")),
        "gap.late": (texts("notice.late", amount=amount), texts("notice.late.do")),
        "gap.mounted": (texts.count("notice.mounted", notice.amount), texts("notice.mounted.do")),
        "clock.changed": (texts("notice.clock", amount=amount), texts("notice.clock.do")),
        "presence.contradicted": (texts("notice.presence", who=who), texts("notice.presence.do")),
        "lock.climbed": (texts("notice.climbed", who=who), texts("notice.climbed.do")),
        "pin.wrong": (texts("notice.pin"), texts("notice.pin.do")),
    }.get(notice.code)
