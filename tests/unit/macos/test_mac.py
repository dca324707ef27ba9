"""The adapters for macOS with tools that a test speaks for. Nothing of it was run on macOS."""

from __future__ import annotations

import plistlib
import signal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.guard.ladder import Step
from familysafe.screentime.rules import Level, Rules
from familysafe.system.macos import idle, processes, seats
from familysafe.system.macos.locks import MacLocks
from familysafe.system.macos.processes import AGENT, LIST, MacProcesses, Row, rows_in
from familysafe.system.macos.seats import MacSeats, Session, sessions_in
from familysafe.system.macos.tools import LAUNCHCTL, PMSET, SUSPEND
from tests.conftest import ROOT
from tests.unit.guard.house import House

pytestmark = pytest.mark.posix
DARA, CHAN = 502, 503
GAME = "/Users/dara/Applications/Game.app/Contents/MacOS/Game"


class FakeMac:
    """Answers like the tools, and takes signals."""

    def __init__(self) -> None:
        self.users: list[dict[str, object]] | None = []
        self.running: dict[int, list[object]] = {}
        self.asked: list[list[str]] = []
        self.refuses: set[str] = set()
        self.stubborn: set[int] = set()

    def user(self, name: str, uid: int, *, front: bool = True, locked: bool = False) -> None:
        found: dict[str, object] = {
            "kCGSSessionUserNameKey": name,
            "kCGSSessionUserIDKey": uid,
            "kCGSSessionOnConsoleKey": front,
            "kCGSessionLoginDoneKey": True,
        }
        if locked:
            found["CGSSessionScreenIsLocked"] = True
        assert self.users is not None
        self.users = [each for each in self.users if each["kCGSSessionUserIDKey"] != uid]
        self.users.append(found)

    def run(self, pid: int, program: str, uid: int = DARA) -> None:
        self.running[pid] = [uid, "S", program]

    def state(self, pid: int) -> object:
        return self.running[pid][1]

    def ask(self, command: list[str]) -> bytes | None:
        if command == seats.COMMAND:
            return None if self.users is None else plistlib.dumps({"IOConsoleUsers": self.users})
        if command == LIST:
            lines = [
                f"{pid:5} {uid:5} {state}s+ {program}"
                for pid, (uid, state, program) in self.running.items()
            ]
            return "\n".join(lines).encode()
        self.asked.append(command)
        return None if self.refuses & set(command) else b""

    def send(self, pid: int, sign: int) -> None:
        if pid in self.stubborn:
            raise PermissionError
        if sign == signal.SIGKILL:
            del self.running[pid]
        else:
            self.running[pid][1] = "T" if sign == signal.SIGSTOP else "S"

    def locks(self, *, has: bool = True) -> MacLocks:
        its = MacProcesses(AGENT, self.ask, self.send, pause=lambda _: None)
        uids = {"dara": DARA, "chan": CHAN}.get
        return MacLocks(MacSeats(self.ask), its, uids, self.ask, lambda _: has)


@pytest.fixture
def mac() -> FakeMac:
    return FakeMac()


def test_who_is_in_front_with_an_open_screen_uses_the_mac(mac: FakeMac) -> None:
    mac.user("dara", DARA)
    mac.user("chan", CHAN, front=False)
    its = MacSeats(mac.ask)
    assert its.present() == {"dara"}
    assert its.signed_in() == {"dara", "chan"}
    mac.user("dara", DARA, locked=True)
    assert its.present() == frozenset()
    mac.users = None
    assert its.present() is None
    assert its.signed_in() == frozenset()


@pytest.mark.parametrize(
    "written", [b"", b"<plist", b"no", plistlib.dumps([]), plistlib.dumps({"IOConsoleUsers": 1})]
)
def test_what_does_not_tell_of_sessions_is_not_nobody(written: bytes) -> None:
    assert sessions_in(written) is None


def test_the_sign_in_and_odd_entries_are_nobodys_sessions() -> None:
    users = [
        {"kCGSSessionUserNameKey": "loginwindow", "kCGSSessionUserIDKey": 0}
        | {"kCGSessionLoginDoneKey": False},
        {"kCGSSessionUserNameKey": "", "kCGSSessionUserIDKey": 1},
        {"kCGSSessionUserNameKey": "dara"},
        {"kCGSSessionUserNameKey": "dara", "kCGSSessionUserIDKey": DARA},
    ]
    found = sessions_in(plistlib.dumps({"IOConsoleUsers": users}))
    assert found == (Session("dara", DARA, in_front=False, locked=False),)


def test_idle_time_is_the_kernels_and_without_it_somebody_is_here() -> None:
    assert idle.idle_in(plistlib.dumps([{"HIDIdleTime": 2_500_000_000}])) == 2.5
    assert idle.idle_in(plistlib.dumps({"HIDIdleTime": 0})) == 0
    for odd in (b"", b"x", plistlib.dumps([{"HIDIdleTime": -1}]), plistlib.dumps([{}, 3])):
        assert idle.idle_in(odd) == 0
    assert idle.MacPresence(lambda _: None).read() == (0, "", 0)


def test_all_that_the_account_runs_is_held_and_goes_on(mac: FakeMac) -> None:
    mac.user("dara", DARA)
    mac.run(10, GAME)
    mac.run(11, AGENT)
    mac.run(12, GAME, CHAN)
    mac.run(13, "/System/Library/CoreServices/loginwindow.app/Contents/MacOS/loginwindow")
    mac.run(14, "/usr/sbin/distnoted")
    locks = mac.locks()
    assert locks.hold("dara", first=True) == 1
    assert mac.asked == [[LAUNCHCTL, "asuser", "502", SUSPEND, "-suspend"]]
    assert [mac.state(pid) for pid in (10, 11, 12, 13, 14)] == ["T", "S", "S", "S", "S"]
    assert locks.hold("dara", first=False) == 0
    assert len(mac.asked) == 1
    assert locks.hold("dara", first=False, tight=True) == 1
    assert mac.state(14) == "T"
    locks.release("dara")
    assert {mac.state(pid) for pid in (10, 14)} == {"S"}


def test_a_mac_without_that_tool_puts_the_display_to_sleep(mac: FakeMac) -> None:
    mac.user("dara", DARA)
    mac.locks(has=False).hold("dara", first=True)
    assert mac.asked == [[PMSET, "displaysleepnow"]]
    mac.asked.clear()
    mac.refuses = {SUSPEND}
    mac.locks().hold("dara", first=True)
    assert mac.asked[-1] == [PMSET, "displaysleepnow"]


def test_nobody_elses_screen_is_closed(mac: FakeMac) -> None:
    mac.user("dara", DARA, front=False)
    mac.user("chan", CHAN)
    mac.locks().hold("dara", first=True)
    assert mac.asked == []


def test_what_cannot_be_stopped_is_said_and_the_session_ends(
    mac: FakeMac, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "ROUND_SECONDS", 0.05)
    mac.user("dara", DARA)
    mac.run(10, GAME)
    mac.stubborn = {10}
    locks = mac.locks()
    assert locks.hold("dara", first=False) is None
    locks.climb("dara", Step.LOGOUT)
    assert mac.asked[-1] == [LAUNCHCTL, "bootout", "gui/502"]
    mac.stubborn.clear()
    locks.climb("dara", Step.TERMINATE)
    assert mac.running == {}
    assert mac.asked[-1] == [LAUNCHCTL, "bootout", "user/502"]
    locks.climb("dara", Step.GREETER)
    assert mac.asked[-1][-1] == "-suspend"


def test_an_account_that_must_not_be_held_is_left_alone(mac: FakeMac) -> None:
    mac.run(10, GAME, 0)
    locks = mac.locks()
    assert locks.hold("root", first=True) == 0
    locks.release("root")
    locks.climb("root", Step.TERMINATE)
    assert mac.state(10) == "S"
    assert mac.asked == []


@given(st.binary(max_size=200))
def test_a_list_of_anything_is_read(written: bytes) -> None:
    assert all(isinstance(row, Row) for row in rows_in(written))


def test_names_with_spaces_are_whole() -> None:
    assert rows_in(b"  7   502 Ss   /Users/dara/My Game/game\nodd\n") == (
        Row(7, 502, "S", "/Users/dara/My Game/game"),
    )


def test_the_guards_own_watch_holds_a_mac(mac: FakeMac, tmp_path: Path) -> None:
    mac.user("dara", DARA)
    mac.run(10, GAME)
    house = House(tmp_path / "guard", personal=False)
    house.chairs = MacSeats(mac.ask)  # type: ignore[assignment]
    house.brakes = mac.locks()  # type: ignore[assignment]
    house.crash()
    child = house.child(Rules(level=Level.LOCK, daily=(1,) * 7))
    house.run(55)
    assert mac.state(10) == "S"
    house.run(10)
    assert house.status(child.id).state == "locked"
    assert mac.state(10) == "T"


@pytest.mark.parametrize("name", ["org.familysafe.guard", "org.familysafe.agent"])
def test_the_property_lists_are_sound(name: str) -> None:
    kinds = {
        "Label": str,
        "ProgramArguments": list,
        "RunAtLoad": bool,
        "KeepAlive": bool,
        "ThrottleInterval": int,
        "ProcessType": str,
        "Umask": int,
        "LimitLoadToSessionType": str,
    }
    found = plistlib.loads((ROOT / f"packaging/macos/{name}.plist").read_bytes())
    assert found["Label"] == name
    assert all(isinstance(value, kinds[key]) for key, value in found.items())
    assert found.get("Umask", 0o077) == 0o077
