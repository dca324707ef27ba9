"""The real server and the real client over a real socket."""

from __future__ import annotations

import select
import sys
import threading
from pathlib import Path

import pytest

from familysafe.core.errors import EnvironmentFault, InputError, RefusedError
from familysafe.ipc import messages as m
from familysafe.ipc.codec import MOST_FROM_GUARD, Frames, decode_from_guard, encode
from familysafe.system.accounts import own_uid
from familysafe.system.arrival import Stream
from familysafe.system.channel import connect_to, is_served, listen_at
from familysafe.system.guard_client import GuardClient
from familysafe.system.socket_server import MOST_OF_ONE_USER
from tests.ipc.conftest import Served
from tests.waiting import wait_until


def raw(served: Served) -> Stream:
    return connect_to(served.path, 10)[0]


def said(client: Stream) -> list[m.FromGuard]:
    frames, found = Frames(MOST_FROM_GUARD), []
    while data := client.recv(65536):
        found += [decode_from_guard(body) for body in frames.feed(data)]
    return found


def test_the_server_knows_who_calls(served: Served) -> None:
    link = GuardClient(served.path, "ctl")
    (peer,) = served.parrot.peers.values()
    assert peer.uid == own_uid()
    assert link.welcome().child == peer.account
    link.close()
    link.close()
    wait_until(lambda: not served.parrot.peers)


def test_a_fault_crosses_the_wire_and_the_connection_lives_on(served: Served) -> None:
    link = GuardClient(served.path, "ctl")
    with pytest.raises(RefusedError, match="guardian.needed"):
        link.call(m.GetFamily())
    assert link.call(m.Pause(on=True)) == m.Done()
    link.close()


def test_a_mistake_of_ours_is_told_and_does_not_end_the_guard(
    served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    link = GuardClient(served.path, "ctl")
    with pytest.raises(EnvironmentFault, match="guard.mistake"):
        link.call(m.GetAudit())
    assert "ZeroDivisionError" in caplog.text
    assert link.call(m.Pause(on=True)) == m.Done()
    link.close()


def test_events_reach_who_listens(served: Served) -> None:
    link = GuardClient(served.path, "agent")
    heard: list[m.EventBody] = []
    link.listen(heard.append)
    link.call(m.Subscribe())
    wait_until(lambda: heard == [m.WarningDue(child="c", minutes=5)])
    link.close()


def test_a_slow_answer_holds_up_nobody_else(served: Served) -> None:
    slow, quick = GuardClient(served.path, "console"), GuardClient(served.path, "agent")
    waiting = threading.Thread(target=slow.call, args=(m.ProveGuardian(pin="1"),))
    waiting.start()
    assert quick.call(m.Pause(on=True)) == m.Done()
    assert served.parrot.finished == []
    served.parrot.release.set()
    waiting.join(10)
    assert served.parrot.finished == ["1"]
    slow.close()
    quick.close()


def test_who_hangs_up_while_waiting_gets_nothing_done(served: Served) -> None:
    client = raw(served)
    client.sendall(encode(m.Call(id=1, body=m.ProveGuardian(pin="1"))))
    wait_until(lambda: len(served.parrot.peers) == 1)
    client.close()
    wait_until(lambda: not served.parrot.peers)
    served.parrot.release.set()
    link = GuardClient(served.path, "ctl")
    link.call(m.ProveGuardian(pin="2"))
    assert served.parrot.finished == ["2"]
    link.close()


@pytest.mark.parametrize(
    ("rubbish", "code"),
    [
        (b"GET / HTTP/1.1\r\n\r\n", "ipc.big"),
        (b"\x00\x00\x00\x04null", "ipc.malformed"),
        (b"\x00\x00\x00\x12" + b"[" * 18, "ipc.deep"),
        (b"\xff" * 5000, "ipc.big"),
    ],
)
def test_rubbish_gets_a_reason_and_the_line_is_cut(
    served: Served, rubbish: bytes, code: str
) -> None:
    other, client = GuardClient(served.path, "ctl"), raw(served)
    client.sendall(rubbish)
    (refusal,) = said(client)
    assert isinstance(refusal, m.Refusal)
    assert (refusal.id, refusal.code) == (0, code)
    client.close()
    assert other.call(m.Pause(on=True)) == m.Done()
    other.close()


def test_half_a_message_waits_and_blocks_nobody(served: Served) -> None:
    client = raw(served)
    client.sendall(b"\x00\x00\x10\x00{")
    link = GuardClient(served.path, "ctl")
    assert link.call(m.Pause(on=True)) == m.Done()
    link.close()
    client.close()


def test_who_never_reads_is_dropped_at_the_bound(served: Served) -> None:
    client = raw(served)
    other = GuardClient(served.path, "ctl")
    big = m.GetUsage(child="c", first="", last="")
    for n in range(20):
        try:
            client.sendall(encode(m.Call(id=n, body=big)))
        except OSError:
            break
    wait_until(lambda: len(served.parrot.peers) == 1)
    assert other.call(m.Pause(on=True)) == m.Done()
    client.close()
    other.close()


def test_a_flood_is_told_to_slow_down(served: Served) -> None:
    client = raw(served)
    client.sendall(b"".join(encode(m.Call(id=n, body=m.Pause(on=True))) for n in range(300)))
    frames, answers = Frames(MOST_FROM_GUARD), list[m.FromGuard]()
    while len(answers) < 300:
        answers += [decode_from_guard(body) for body in frames.feed(client.recv(65536))]
    client.close()
    refused = [each for each in answers if isinstance(each, m.Refusal)]
    assert refused
    assert {each.code for each in refused} == {"ipc.too_fast"}


def test_one_user_cannot_take_all_connections(served: Served) -> None:
    held = [raw(served) for _ in range(MOST_OF_ONE_USER)]
    wait_until(lambda: len(served.parrot.peers) == MOST_OF_ONE_USER)
    with pytest.raises((RefusedError, EnvironmentFault), match=r"ipc.too_many|guard.away"):
        GuardClient(served.path, "ctl")
    for each in held:
        each.close()
    wait_until(lambda: not served.parrot.peers)
    GuardClient(served.path, "ctl").close()


def test_no_guard_is_a_fault_that_says_so(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="guard.away"):
        GuardClient(tmp_path / "none.sock", "ctl")


def test_a_guard_that_goes_away_ends_what_waits(served: Served) -> None:
    link = GuardClient(served.path, "ctl")
    served.stop()
    with pytest.raises(EnvironmentFault, match="guard.away"):
        link.call(m.Pause(on=True))
    link.close()


def test_a_server_of_somebody_else_is_not_believed(served: Served) -> None:
    with pytest.raises(EnvironmentFault, match="guard.impostor"):
        GuardClient(served.path, "ctl", trusted_uids=frozenset({own_uid() + 1}))


def test_a_folder_with_a_long_name_works(tmp_path: Path) -> None:
    deep = tmp_path / ("long" * 20) / ("name" * 20)
    served = Served(deep / "guard.sock")
    GuardClient(served.path, "ctl").close()
    served.stop()


def test_a_socket_left_by_a_dead_guard_is_replaced_and_has_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "guard.sock"
    listen_at(path, 0o666).close()
    listener = listen_at(path, 0o600)
    assert is_served(path)
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600
    listener.close()


def test_a_client_is_told_when_the_other_side_talks_rubbish(tmp_path: Path) -> None:
    listener = listen_at(tmp_path / "guard.sock", 0o600)

    def answer() -> None:
        select.select([listener], [], [], 60)
        arrival = listener.accept()
        assert arrival is not None
        other = arrival.stream
        other.setblocking(True)
        other.recv(100)
        other.sendall(b"\x00\x00\x00\x02{}")
        other.close()

    thread = threading.Thread(target=answer)
    thread.start()
    with pytest.raises(InputError, match="ipc.malformed"):
        GuardClient(tmp_path / "guard.sock", "ctl")
    thread.join(10)
    listener.close()
