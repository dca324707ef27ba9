"""What files, command lines and control groups say about a program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from familysafe.screentime.apps import Book
from familysafe.system.desktop_entries import installed
from familysafe.system.fingerprints import fingerprint
from familysafe.system.processes import Processes
from familysafe.system.program_files import Twins, build_id, package_of
from familysafe.system.program_words import claims_of_group, is_interpreter, subject
from familysafe.system.programs import Programs
from tests.waiting import wait_until

SLEEP = shutil.which("sleep") or "/bin/sleep"


@pytest.mark.parametrize(
    ("group", "names"),
    [
        (
            "0::/user.slice/user@1000.service/app.slice/app-gnome-org.gnome.gedit-4242.scope",
            {"org.gnome.gedit", "gedit"},
        ),
        ("0::/x/app-flatpak-org.mozilla.firefox-77.scope", {"org.mozilla.firefox", "firefox"}),
        (r"0::/x/app-gnome-firefox\x2desr-3011.scope", {"firefox-esr"}),
        ("0::/x/app-org.kde.konsole@1f.service", {"org.kde.konsole", "konsole"}),
        ("0::/x/snap.firefox.firefox-6b1a-11.scope", {"firefox"}),
        ("0::/user.slice/user-1000.slice/session-2.scope", set()),
        ("0::/", set()),
        ("", set()),
    ],
)
def test_a_control_group_names_what_the_desktop_started(group: str, names: set[str]) -> None:
    assert claims_of_group(group) == names


@pytest.mark.parametrize(
    ("program", "words", "script", "names"),
    [
        ("python3.11", ["python3", "/usr/games/pysol"], "/usr/games/pysol", {"pysol"}),
        ("python3", ["python3", "-X", "dev", "-u", "a/g.py"], "a/g.py", {"g.py", "g"}),
        ("python3", ["python3", "-m", "pgzero"], "", {"pgzero"}),
        ("python3", ["python3", "-c", "import game"], "", set()),
        ("java", ["java", "-jar", "mc.jar"], "mc.jar", {"mc.jar", "mc"}),
        ("java", ["java", "-cp", "a.jar", "net.M"], "", {"net.m"}),
        ("wine64-preloader", ["C:\\Games\\Kart.EXE"], "", {"kart.exe"}),
        ("bash", ["bash"], "", set()),
        ("bash", ["bash", "notes.exe"], "notes.exe", {"notes.exe"}),
        ("electron", ["electron", "/opt/chat/app.asar"], "/opt/chat/app.asar", {"chat"}),
    ],
)
def test_an_interpreter_is_known_by_what_it_runs(
    program: str, words: list[str], script: str, names: set[str]
) -> None:
    assert is_interpreter(program)
    found = subject(program, words)
    assert found.script == script
    assert found.names >= names
    assert bool(found.names) == bool(names)


def test_a_copy_under_another_name_has_the_same_marks(tmp_path: Path) -> None:
    copy, changed = tmp_path / "homework", tmp_path / "letter"
    shutil.copy(SLEEP, copy)
    shutil.copy(SLEEP, changed)
    with changed.open("ab") as file:
        file.write(b"x")
    assert fingerprint(str(copy)) == fingerprint(SLEEP) != fingerprint(str(changed))
    assert build_id(str(changed)) == build_id(SLEEP) != ""
    twins = Twins(places=(str(Path(SLEEP).parent / "{}"),))
    twins.look_for(frozenset({"sleep", "../etc/passwd", "kart.exe"}))
    assert twins.names_of(str(changed), fingerprint(str(changed))) == {"sleep"}
    assert twins.names_of(sys.executable, "") == frozenset()
    text = tmp_path / "text"
    text.write_bytes(b"\x7fELF\x02\x01" + b"\xff" * 60)
    assert build_id(str(text)) == ""
    assert fingerprint(str(tmp_path / "nothing")) == ""
    os.mkfifo(tmp_path / "pipe")
    for odd in (tmp_path / "pipe", tmp_path, Path("/dev/zero")):
        assert fingerprint(str(odd)) == build_id(str(odd)) == ""


def test_a_package_is_found_by_the_parts_of_a_path(tmp_path: Path) -> None:
    (tmp_path / "kart.list").write_text("/usr/games\n/usr/games/kart\n")
    (tmp_path / "web:amd64.list").write_text("/usr/lib/web/web.bin\n")
    assert package_of("/usr/games/kart", tmp_path) == "kart"
    assert package_of("/usr/lib/web/web.bin", tmp_path) == "web"
    assert package_of("/usr/games/kart2", tmp_path) == ""


def test_the_menu_is_read_and_what_is_hidden_left_out(tmp_path: Path) -> None:
    entry = "[Desktop Entry]\nType=Application\nName={}\nExec={}\n{}"
    (tmp_path / "org.x.Kart.desktop").write_text(entry.format("Kart", "/usr/games/kart %U", ""))
    (tmp_path / "hidden.desktop").write_text(entry.format("Hidden", "hidden", "NoDisplay=true\n"))
    (tmp_path / "broken.desktop").write_bytes(b"\xff\x00[Desktop")
    (found,) = installed((tmp_path, tmp_path / "none"))
    assert (found.title, found.names) == ("Kart", {"org.x.kart", "kart"})


def test_a_program_of_ones_own_is_seen_with_the_time_that_it_takes(tmp_path: Path) -> None:
    copy = tmp_path / "homework"
    shutil.copy(shutil.which("yes") or "", copy)
    programs = Programs(Processes())
    programs.look_for(frozenset({"yes"}))
    uid = os.getuid()
    copy.chmod(0o755)
    if uid == 0:
        os.chown(copy, 12345, 12345)  # else its file would be the system's
    busy = subprocess.Popen([str(copy)], stdout=subprocess.DEVNULL)
    try:
        wait_until(lambda: busy.pid in programs.look(uid))
        end = time.monotonic() + 0.3
        wait_until(lambda: time.monotonic() > end)
        sight = programs.look(uid)[busy.pid]
        assert sight.program.main == "~homework"
        assert not sight.program.names
        assert {"homework", "yes"} <= sight.program.claims
        assert sight.share > 0.05
        assert Book().groups_of("~homework") == ("@unknown",)
        assert programs.stop(uid, (busy.pid,)) == (busy.pid,)
        wait_until(lambda: Processes().state(busy.pid) == "T")
        assert busy.pid not in programs.look(uid)
        programs.go_on(uid, (busy.pid,))
        wait_until(lambda: Processes().state(busy.pid) != "T")
        assert programs.stop(uid, (1,)) == ()
    finally:
        busy.kill()
        busy.wait(10)
    assert programs.at(uid, busy.pid) is None


def test_a_name_of_any_bytes_can_be_kept(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/\xff\nGAME\x1b"
    shutil.copy(SLEEP, odd)
    if os.getuid() == 0:
        os.chown(odd, 12345, 12345)
    asleep = subprocess.Popen([odd, "100"])
    try:
        sight = Programs(Processes()).at(os.getuid(), asleep.pid)
        assert sight is not None
        assert sight.program.main == "~? game"
        for name in sight.program.claims:
            name.encode()
    finally:
        asleep.kill()
        asleep.wait(10)
