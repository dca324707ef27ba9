"""``familysafectl`` with a real guard: people, rules, time, and how each error ends."""

from __future__ import annotations

import csv
import io
import json
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from familysafe.system.channel import is_served
from familysafe.system.places import places
from tests.waiting import wait_until

ENDED = 1
"""Windows has no signals: ending a program is killing it."""
PIN, OTHER_PIN = "1357", "246810"
KH = ("limits", "holiday", "Dara", "--country", "KH")


@dataclass(frozen=True)
class Ctl:
    """The program, as a script uses it."""

    root: Path
    pin: Path

    def __call__(self, *words: str, pin: bool = True) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "familysafe.cli.app", "--data-dir", str(self.root), *words]
        if pin:
            command += ["--pin-file", str(self.pin)]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    def json(self, *words: str, pin: bool = True) -> Any:  # noqa: ANN401 - any JSON value
        done = self("--json", *words, pin=pin)
        assert done.returncode == 0, done.stderr
        assert not done.stderr
        return json.loads(done.stdout)

    def refused(self, code: int, *words: str, pin: bool = True) -> str:
        """Return the sentence on stderr: one, and nothing on stdout."""
        done = self(*words, pin=pin)
        assert done.returncode == code, done.stdout + done.stderr
        assert not done.stdout
        assert "Traceback" not in done.stderr
        assert done.stderr.count("\n") == 1
        return done.stderr


@pytest.fixture
def ctl(tmp_path: Path) -> Iterator[Ctl]:
    """A guard in personal mode with one guardian."""
    pin = tmp_path / "pin"
    pin.write_text(f"{PIN}\n")
    program = Ctl(tmp_path / "data", pin)
    command = [sys.executable, "-m", "familysafe.guard.app", "--personal"]
    guard = subprocess.Popen([*command, "--data-dir", str(program.root)])
    try:
        wait_until(
            lambda: is_served(places(program.root).socket), 20, "the guard's socket is there"
        )
        program.json("guardian", "add", "Grandma Sok")
        yield program
    finally:
        guard.send_signal(signal.SIGTERM)
        assert guard.wait(20) == (0 if sys.platform != "win32" else ENDED)


def test_a_guardian_sets_the_rules_of_a_child(ctl: Ctl) -> None:
    added = ctl.json("child", "add", "Dara", "--born", "2018-05", "--account", "dara")
    assert {key: added[key] for key in ("name", "born", "accounts")} == {
        "name": "Dara",
        "born": "2018-05",
        "accounts": ["dara"],
    }
    assert ctl.json("child", "list") == [added]

    words = ("--daily", "mon-fri=60", "--daily", "sat,sun=120", "--bedtime", "20:00-07:00")
    done = ctl("limits", "set", "dara", *words, "--week", "500")
    assert done.returncode == 0
    assert "Monday to Friday 1 hour and Saturday to Sunday 2 hours" in done.stdout
    assert "20:00 to 07:00" in done.stdout

    ctl.json("limits", "set", "Dara", "--hours", "mon-fri=15:00-20:00", "--day-start", "04:00")
    ctl.json("limits", "app", "Dara", "minecraft", "--minutes", "30")
    ctl.json("limits", "app", "Dara", "tiktok", "--blocked")
    ctl.json("limits", "holiday", "Dara", "2026-04-13..2026-04-16", "--daily", "180")
    shown = ctl.json("limits", "show", added["id"])
    days = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), 60)
    assert shown["daily"] == {**days, "sat": 120, "sun": 120}
    assert (shown["level"], shown["week"], shown["bedtime"]) == ("remind", 500, "20:00-07:00")
    assert shown["day_start"] == "04:00"
    assert [rule["app"] for rule in shown["apps"]] == ["minecraft", "tiktok"]
    assert set(shown["sentence"]) == {"en", "km"}
    assert "ថ្ងៃច័ន្ទដល់ថ្ងៃសុក្រ 1 ម៉ោង និង ថ្ងៃសៅរ៍ដល់ថ្ងៃអាទិត្យ 2 ម៉ោង។" in shown["sentence"]["km"]
    assert "," not in shown["sentence"]["km"]
    assert len(shown["holidays"]) == 1

    rested = ctl.json("limits", "break", "Dara", "--after", "45m", "--for", "10m")
    assert rested["rest"] == {"after": 45, "minutes": 10}
    assert "10 min of rest" in rested["sentence"]["en"]
    assert ctl.json("limits", "break", "Dara", "--off")["rest"] is None
    last = ctl.json("limits", "set", "Dara", "--last-step", "logout", "--week", "none")
    assert (last["last_step"], last["week"], last["sites"]) == ("logout", None, [])

    removed = ctl.json("limits", "set", "Dara", "--bedtime", "none", "--daily", "all=none")
    assert removed["bedtime"] is None
    assert set(removed["daily"].values()) == {None}


def test_a_site_is_blocked_opened_and_its_rule_taken_back(ctl: Ctl) -> None:
    ctl.json("child", "add", "Dara", "--born", "2018-05")
    shown = ctl.json("limits", "site", "Dara", "https://www.tiktok.com/@a", "--blocked")
    rule = {"domain": "tiktok.com", "minutes": None, "blocked": True, "always_allowed": False}
    assert shown["sites"] == [{**rule, "name": "TikTok"}]
    assert "Blocked in browsers: TikTok." in shown["sentence"]["en"]
    assert "service" in shown["site_gap"]["en"]
    assert "FamilySafe" in shown["site_gap"]["km"]

    ctl.json("limits", "site", "Dara", "classroom.google.com", "--always-allowed")
    ctl.json("limits", "site", "Dara", "tiktok.com", "--always-allowed")
    sites = ctl.json("limits", "show", "Dara")["sites"]
    assert [(each["domain"], each["blocked"]) for each in sites] == [
        ("classroom.google.com", False),
        ("tiktok.com", False),
    ]
    ctl.json("limits", "site", "Dara", "vm.tiktok.com", "--remove")
    left = ctl.json("limits", "site", "Dara", "TikTok.com", "--remove")
    assert [each["domain"] for each in left["sites"]] == ["classroom.google.com"]


def test_the_holidays_of_cambodia_are_listed_added_and_taken_away(ctl: Ctl) -> None:
    ctl.json("child", "add", "Dara", "--born", "2018-05")
    listed = ctl.json(*KH, "--year", "2026", "--list")
    assert len(listed) == 15
    assert all(each["confirmed"] and not each["chosen"] for each in listed)
    assert {len(each["sources"]) for each in listed} == {4}
    expected = ctl.json(*KH, "--year", "2027", "--list")
    assert expected
    assert not any(each["confirmed"] for each in expected)

    added = ctl.json(*KH, "--year", "2026", "--daily", "180", "--any-hours")
    assert len(added["holidays"]) == 15
    assert {each["minutes"] for each in added["holidays"]} == {180}
    assert all(each["any_hours"] for each in added["holidays"])
    assert "Water Festival" in added["sentence"]["en"]
    assert "អុំទូក" in added["sentence"]["km"]
    assert all(each["chosen"] for each in ctl.json(*KH, "--year", "2026", "--list"))

    festival = (*KH, "--year", "2026", "--only", "water-festival")
    assert len(ctl.json(*festival, "--remove")["holidays"]) == 14
    assert len(ctl.json(*KH, "--year", "2026", "--remove")["holidays"]) == 0
    assert ctl.json("limits", "holiday", "Dara", "--list") == []


def test_lock_without_the_service_has_to_be_accepted(ctl: Ctl) -> None:
    ctl.json("child", "add", "Dara", "--born", "2018-05")
    before = ctl.json("limits", "show", "Dara")
    assert before["gap"] is None

    said = ctl.refused(3, "limits", "set", "Dara", "--level", "lock", "--daily", "all=30")
    assert "--accept-gap" in said
    assert "service" in said
    assert ctl.json("limits", "show", "Dara") == before

    done = ctl("limits", "set", "Dara", "--level", "lock", "--accept-gap")
    assert done.returncode == 0
    assert "the screen locks" in done.stdout
    assert "can be got round" in done.stdout
    # what was accepted once is said again, and asked no more
    changed = ctl.json("limits", "set", "Dara", "--daily", "all=30")
    assert changed["level"] == "lock"
    assert "can be got round" in changed["gap"]["en"]
    assert "FamilySafe" in changed["gap"]["km"]
    assert ctl.json("limits", "set", "Dara", "--level", "remind")["gap"] is None
    ctl.refused(3, "limits", "set", "Dara", "--level", "lock")


def test_the_refusal_of_a_lock_speaks_khmer(ctl: Ctl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAMILYSAFE_LANG", "km")
    ctl.json("child", "add", "Dara", "--born", "2018-05")

    said = ctl.refused(3, "limits", "set", "Dara", "--level", "lock")

    assert "--accept-gap" in said
    assert "សេវា" in said


def test_time_is_given_stopped_and_paused(ctl: Ctl) -> None:
    child = ctl.json("child", "add", "Dara", "--born", "2018-05")["id"]
    ctl.json("limits", "set", "Dara", "--daily", "all=60", "--bedtime", "none")
    assert ctl.json("time", "give", "Dara", "15m", "--reason", "well done") == {
        "child": child,
        "seconds": 900,
    }
    status = ctl.json("status", pin=False)
    assert status["guard"]["running"] is True
    assert status["guard"]["mode"] == "personal"
    assert [(each["name"], each["left_seconds"]) for each in status["children"]] == [("Dara", 4500)]
    ctl.json("time", "stop", "Dara")
    assert ctl.json("status", pin=False)["children"][0]["left_seconds"] == 0
    ctl.json("time", "give", "Dara", "1h")
    assert ctl.json("status", pin=False)["children"][0]["left_seconds"] > 0
    ctl.json("time", "stop", "Dara")
    assert ctl.json("time", "give", "Dara", "--until", "00:30") == {
        "child": child,
        "until": "00:30",
    }
    assert ctl.json("status", pin=False)["children"][0]["left_seconds"] > 0
    ctl.json("time", "pause")
    assert ctl.json("status", pin=False)["children"][0]["reason"] == "paused"
    ctl.json("time", "pause", "--off")
    assert ctl.json("status", pin=False)["children"][0]["reason"] != "paused"
    assert ctl.json("time", "requests") == []


def test_a_picture_pin_is_set_and_taken_away(ctl: Ctl) -> None:
    child = ctl.json("child", "add", "Dara", "--born", "2018-05")["id"]
    value = {"child": child, "pictures": 4}
    assert ctl.json("child", "pictures", "Dara", "moon", "sun", "star", "moon") == value
    assert ctl.json("child", "pictures", "Dara", "--remove") == {"child": child, "pictures": 0}
    for wrong in (("moon",), ("moon", "sun", "star", "cow"), ("moon",) * 4, ()):
        ctl.refused(2, "child", "pictures", "Dara", *wrong)


def test_usage_has_the_same_total_in_each_form(ctl: Ctl) -> None:
    ctl.json("child", "add", "Dara", "--born", "2018-05")
    days = ("--from", "2026-01-01", "--to", "2026-01-02")
    value = ctl.json("usage", "show", "Dara", *days)
    assert (value["from"], value["to"], value["total_seconds"]) == ("2026-01-01", "2026-01-02", 0)
    table = ctl("usage", "show", "Dara", *days, "--format", "csv")
    assert next(csv.reader(io.StringIO(table.stdout)))[:3] == ["day", "app", "hour"]
    assert ctl.json("usage", "keep", "30") == {"days": 30}
    assert "30" in ctl.refused(2, "usage", "keep", "31")
    assert set(ctl.json("usage", "forget", "Dara")) == {"child"}
    assert "usage" not in ctl.refused(2, "usage", "show", "Dara", "--from", "soon")


def test_a_pin_is_changed_and_the_old_one_waits(ctl: Ctl, tmp_path: Path) -> None:
    new = tmp_path / "new-pin"
    new.write_text(OTHER_PIN)
    ctl.json("guardian", "change-pin", "--new-pin-file", str(new))
    assert "not right" in ctl.refused(3, "child", "list")
    assert ctl("child", "list", "--pin-file", str(new), pin=False).returncode == 0


@pytest.mark.parametrize(
    ("code", "words", "said"),
    [
        (2, ("child", "add", "Sokha", "--born", "2099-01"), "future"),
        (2, ("child", "add", "Sokha", "--born", "soon"), "soon"),
        (2, ("limits", "show", "Nobody"), "Nobody"),
        (2, ("limits", "set", "Dara", "--daily", "mon=sixty"), "sixty"),
        (2, ("limits", "set", "Dara", "--daily", "someday=60"), "someday"),
        (2, ("limits", "set", "Dara", "--bedtime", "20:00"), "20:00"),
        (2, ("limits", "app", "Dara", "tiktok"), "--blocked"),
        (2, ("limits", "site", "Dara", "tiktok.com"), "--blocked"),
        (2, ("limits", "site", "Dara", "tik tok", "--blocked"), "tiktok.com"),
        (2, ("limits", "site", "Dara", "com.kh", "--blocked"), "com.kh"),
        (2, ("limits", "site", "Dara", "tiktok.com", "--minutes", "30"), "TikTok"),
        (2, ("limits", "break", "Dara", "--after", "45m"), "--for"),
        (2, ("limits", "break", "Dara", "--after", "45m", "--for", "soon"), "soon"),
        (2, ("limits", "holiday", "Dara", "2026-04-13"), "--daily"),
        (2, (*KH[:-1], "XX", "--daily", "60"), "KH"),
        (2, (*KH, "--year", "2027", "--daily", "60"), "2026"),
        (2, ("time", "give", "Dara", "soon"), "soon"),
        (2, ("time", "give", "Dara", "--until", "soon"), "soon"),
        (2, ("time", "give", "Dara", "15m", "--until", "20:30"), "until when"),
        (2, ("time", "give", "Dara"), "until when"),
        (2, ("time", "answer", "x", "--decline"), "request"),
    ],
)
def test_wrong_words_get_a_sentence_and_change_nothing(
    ctl: Ctl, code: int, words: tuple[str, ...], said: str
) -> None:
    ctl.json("child", "add", "Dara", "--born", "2018-05")
    before = (ctl.json("child", "list"), ctl.json("limits", "show", "Dara"))
    assert said in ctl.refused(code, *words)
    assert (ctl.json("child", "list"), ctl.json("limits", "show", "Dara")) == before


def test_the_doctor_tells_what_is_wrong_and_writes_it_down(ctl: Ctl, tmp_path: Path) -> None:
    found = ctl.json("doctor", pin=False)
    assert found["ok"] is True
    assert {"python", "data_dir", "disk", "guard"} <= {each["name"] for each in found["checks"]}
    bundle = tmp_path / "doctor.zip"
    ctl.json("doctor", "--bundle", str(bundle), pin=False)
    with zipfile.ZipFile(bundle) as archive:
        assert json.loads(archive.read("doctor.json"))["ok"] is True
    before = bundle.read_bytes()
    ctl.refused(2, "doctor", "--bundle", str(bundle), pin=False)
    assert bundle.read_bytes() == before


def test_status_reads_the_rules_where_no_guard_runs_and_leaves_none_behind(tmp_path: Path) -> None:
    program = Ctl(tmp_path / "data", tmp_path / "pin")
    status = program.json("status", pin=False)
    assert status["guard"] == {"running": False, "mode": None, "since": None}
    socket = places(program.root).socket
    wait_until(lambda: not socket.exists(), 30, "the guard that was started for this is gone")


def test_codes_for_more_time_work_once_each(ctl: Ctl, tmp_path: Path) -> None:
    child = ctl.json("child", "add", "Dara", "--born", "2018-05")["id"]
    rules = ("--daily", "mon-sun=0", "--bedtime", "none", "--hours", "all=all")
    ctl.json("limits", "set", "Dara", *rules, "--level", "remind")
    sheet = tmp_path / "codes.pdf"

    phone = ctl.json("time", "code", "enrol", "Dara")["amounts"]
    paper = ctl.json("time", "code", "print", "Dara", "--to", str(sheet))["amounts"]
    shown = ctl.json("time", "code", "list", "Dara")
    used = ctl.json("time", "code", "use", paper[1]["codes"][0], "--child", "Dara")

    assert [each["minutes"] for each in phone] == [15, 30, 60]
    assert all(each["uri"].startswith("otpauth://totp/") for each in phone)
    assert sheet.read_bytes().startswith(b"%PDF")
    assert [len(each["codes"]) for each in paper] == [10, 10, 10]
    assert (shown["timed"], shown["printed"], shown["trusted"]) == (True, True, True)
    assert used == {"child": child, "seconds": 1800}
    (status,) = ctl.json("status")["children"]
    assert status["granted_seconds"] == 1800
    assert 0 < status["left_seconds"] <= 1800, "less where the day ends before the half hour"
    again = ctl.refused(3, "time", "code", "use", paper[1]["codes"][0], "--child", "Dara")
    assert "new one" in again
    ctl.refused(2, "time", "code", "print", "Dara", "--to", str(sheet))
    ctl.json("time", "code", "revoke", "Dara")
    assert not ctl.json("time", "code", "list", "Dara")["printed"]
