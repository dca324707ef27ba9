"""Who says to be away is believed when the kernel says so too."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from familysafe.guard.presence import LIE_SECONDS, QUIET_SECONDS, Presence
from familysafe.system.senses import InputDevices, sounds

DARA = frozenset({"dara"})
LOOK = 4.0


class FakeSenses:
    def __init__(self) -> None:
        self.who: frozenset[str] = frozenset()
        self.input: bool | None = False
        self.music = False
        self.resting = True

    def claims(self) -> frozenset[str]:
        return self.who

    def touched(self) -> bool | None:
        self.resting = False
        return self.input

    def sounds(self) -> bool:
        return self.music

    def rest(self) -> None:
        self.resting = True


def test_a_claim_alone_stops_nothing_until_three_quiet_minutes_prove_it() -> None:
    senses = FakeSenses()
    presence = Presence(senses)
    assert presence.away(DARA, 0) == frozenset()
    assert senses.resting
    senses.who = DARA
    assert presence.away(DARA, 10) == frozenset()
    assert presence.away(DARA, 10 + QUIET_SECONDS - 1) == frozenset()
    assert presence.away(DARA, 10 + QUIET_SECONDS) == DARA
    assert presence.contradicted(10 + QUIET_SECONDS) == ()
    senses.input = True
    assert presence.away(DARA, 200 + QUIET_SECONDS) == frozenset()
    senses.who = frozenset()
    presence.away(DARA, 400)
    assert senses.resting


def test_who_claims_and_goes_on_typing_is_told_of_once() -> None:
    senses = FakeSenses()
    presence = Presence(senses)
    senses.who, senses.input = DARA, True
    found = []
    for look in range(100):
        assert presence.away(DARA, look * LOOK) == frozenset()
        found += [(look * LOOK, who) for who in presence.contradicted(look * LOOK)]
    ((at, who),) = found
    assert who == "dara"
    assert LIE_SECONDS <= at <= LIE_SECONDS + LOOK


@given(
    st.lists(
        st.tuples(st.booleans(), st.sampled_from([True, False, False, None]), st.booleans()),
        max_size=200,
    )
)
def test_away_is_only_who_claimed_was_quiet_and_heard_nothing_for_so_long(
    looks: list[tuple[bool, bool | None, bool]],
) -> None:
    """The naive oracle looks back over all that was seen."""
    senses = FakeSenses()
    presence = Presence(senses)
    for n, (claim, touched, music) in enumerate(looks):
        senses.who = DARA if claim else frozenset()
        senses.input, senses.music = touched, music
        away = presence.away(DARA, n * LOOK)
        needed = int(QUIET_SECONDS / LOOK) + 1
        before = looks[max(0, n + 1 - needed) : n + 1]
        proven = len(before) == needed and all(c and t is False and not m for c, t, m in before)
        assert away == (DARA if proven else frozenset())


def test_a_device_that_had_an_event_is_seen_once_and_nothing_of_it_is_read(tmp_path: Path) -> None:
    devices = InputDevices(tmp_path)
    assert devices.touched() is None
    keyboard = tmp_path / "event0"
    os.mkfifo(keyboard)
    assert devices.touched() is True, "a device that comes is somebody who plugs it in"
    assert devices.touched() is False
    writer = os.open(keyboard, os.O_WRONLY | os.O_NONBLOCK)
    os.write(writer, b"key")
    os.close(writer)
    assert devices.touched() is True
    assert devices.touched() is False
    keyboard.unlink()
    assert devices.touched() is None
    devices.close()


def test_sound_is_heard_where_a_playback_stream_runs(tmp_path: Path) -> None:
    status = tmp_path / "card0/pcm0p/sub0/status"
    status.parent.mkdir(parents=True)
    status.write_text("closed\n")
    assert not sounds(tmp_path)
    status.write_text("state: RUNNING\nowner_pid   : 7\n")
    assert sounds(tmp_path)
