"""Values for the agent's tests: a child named Dara on a Tuesday in November."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from msgspec.structs import replace

from familysafe.ipc.messages import ChildStatus, OwnView, TimeRequest, UsageRow, Welcome
from familysafe.presentation.agent_session import Link, Session
from familysafe.presentation.agent_upset import Number
from familysafe.screentime.rules import Level, Rules, Window

ZONE = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 24, 17, 40, tzinfo=ZONE)
TOMORROW_AT_SEVEN = "2026-11-25T00:00:00.000000Z"

DARA = ChildStatus(
    id="dara",
    name="Dara",
    age=10,
    face="boy-10",
    cloth="indigo",
    state="counting",
    used_seconds=45 * 60,
    limit_seconds=3600,
    left_seconds=15 * 60,
    granted_seconds=0,
    uncounted_seconds=0,
    reason="",
    until=None,
    level="lock",
    protected=True,
)

OVER = replace(
    DARA,
    state="locked",
    used_seconds=3600,
    left_seconds=0,
    reason="daily",
    until=TOMORROW_AT_SEVEN,
)

WELCOME = Welcome(
    protocol=1,
    version="0.1.0",
    mode="service",
    role="child",
    child="dara",
    guardians=1,
    since="2026-11-24T00:00:00.000000Z",
)

WAITING = TimeRequest(
    id="r1",
    child="dara",
    seconds=900,
    reason="It is for school",
    asked="2026-11-24T10:38:00.000000Z",
    answer="open",
    granted_seconds=0,
)

RULES = Rules(
    level=Level.LOCK,
    daily=(60, 60, 60, 60, 60, 120, 120),
    bedtime=Window(20 * 60, 7 * 60),
)

OWN_VIEW = OwnView(
    status=DARA,
    rules=RULES,
    usage=(
        UsageRow("2026-11-22", "", "", 7000, counted=True),
        UsageRow("2026-11-23", "", "", 3600, counted=True),
        UsageRow("2026-11-24", "", "", 2700, counted=True),
    ),
    requests=(WAITING,),
    kept_days=30,
    guardians=("Sophea", "Yeay"),
    apps=(
        UsageRow("", "minecraft", "", 7200, counted=True, name="Minecraft"),
        UsageRow("", "firefox", "", 6100, counted=True, name="Firefox"),
    ),
    hours=(
        UsageRow("2026-11-23", "", "16", 6300, counted=True),
        UsageRow("2026-11-24", "", "17", 7000, counted=True),
    ),
)

CHILD_HELPLINE = Number(
    phone="1280",
    name="Child Helpline Cambodia",
    note="Day and night",
    source="childhelplinecambodia.org",
    checked="2026-11-20",
    is_free=True,
)


def session(status: ChildStatus | None = DARA, link: Link = Link.HERE) -> Session:
    return Session(link=link, child="dara", status=status)


class FixedNumbers:
    """Helplines as the packs would give them."""

    def __init__(self, *numbers: Number) -> None:
        self._numbers = numbers
        self.asked: list[str] = []

    def for_children(self, language: str) -> tuple[Number, ...]:
        self.asked.append(language)
        return self._numbers
