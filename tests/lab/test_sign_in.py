"""A child without time is refused before a session begins, by real PAM; nobody else ever is."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator

import pytest

from tests.conftest import needs
from tools.lab.home import CHILD, PARENT, UNIT, Home, home
from tools.lab.machine import wait_until

pytestmark = [
    pytest.mark.lab,
    pytest.mark.slow,
    pytest.mark.xdist_group("lab"),
    pytest.mark.timeout(170),
]
SOON = 40.0
KILLED = (-9, 137)
ALL = "/etc/pam.d/common-account"


@pytest.fixture
def family() -> Iterator[Home]:
    needs("systemd-nspawn", "mmdebstrap", root=True)
    with home() as made:
        made.close_the_sign_in()
        yield made


def sign_in(family: Home, user: str) -> subprocess.CompletedProcess[str]:
    """Sign in as root may for anybody: without a password, but through PAM's account rules."""
    signing_in = ("su", "-", user, "-c", "echo hello")
    return family.machine.run("timeout", "-s", "KILL", "15", *signing_in, check=False)


def may(family: Home, user: str) -> bool:
    """Whoever was let in and then stopped by the guard was let in."""
    done = sign_in(family, user)
    return done.stdout.strip() == "hello" or done.returncode in KILLED


def ssh(family: Home, user: str) -> str:
    into = f"ssh -i /root/key -o StrictHostKeyChecking=no {user}@127.0.0.1 echo hello"
    return family.machine.shell(f"{into} 2>&1", check=False)


def test_only_a_child_without_time_is_kept_out_and_is_told_why(family: Home) -> None:
    family.set_up(minutes=60)
    family.machine.shell(
        f"ssh-keygen -q -t ed25519 -N '' -f /root/key; systemctl start ssh; for u in {CHILD} "
        f"{PARENT}; do install -d -o $u -m 700 /home/$u/.ssh; install -o $u -m 600 /root/key.pub "
        "/home/$u/.ssh/authorized_keys; done"
    )
    assert all(may(family, user) for user in (CHILD, PARENT, "root"))
    assert ssh(family, CHILD).endswith("hello")

    family.ctl("time", "stop", "Dara")
    wait_until(lambda: not may(family, CHILD), "the child is kept out", SOON)
    told = sign_in(family, CHILD)
    assert told.returncode != 0
    words = told.stdout + told.stderr
    assert "Computer time is over for now." in words
    assert "ពេលប្រើកុំព្យូទ័រអស់ហើយ" in words
    refused = ssh(family, CHILD)
    assert "hello" not in refused
    assert "Computer time is over" in refused
    family.begin_session()
    wait_until(
        lambda: (
            family.machine.run("systemctl", "is-active", "kid", check=False).stdout != "active\n"
        ),
        "a session of the login manager is refused too",
    )
    assert family.sessions() == []
    assert all(may(family, user) for user in (PARENT, "root"))
    assert ssh(family, PARENT).endswith("hello")

    family.ctl("time", "give", "Dara", "15m")
    wait_until(lambda: may(family, CHILD), "the child may sign in again", SOON)
    family.ctl("time", "stop", "Dara")
    family.ctl("limits", "set", "Dara", "--level", "remind")
    wait_until(lambda: may(family, CHILD), "a limit that only reminds keeps nobody out", SOON)


def test_without_a_guard_a_child_waits_and_a_guardian_does_not(family: Home) -> None:
    family.set_up(minutes=60)
    family.machine.run("kill", "-9", str(family.guard_pid()))
    assert may(family, CHILD), "a guard that is started anew is waited for"
    family.machine.run("systemctl", "stop", UNIT)
    asked = time.monotonic()
    told = sign_in(family, CHILD)
    assert time.monotonic() - asked < 2 + SOON
    assert told.returncode != 0
    assert "FamilySafe does not answer" in told.stdout + told.stderr
    assert all(may(family, user) for user in (PARENT, "root"))
    family.machine.shell("rm /usr/lib/familysafe/gate")
    assert not may(family, CHILD)
    assert all(may(family, user) for user in (PARENT, "root"))


def test_a_child_with_time_may_have_work_done_later(family: Home) -> None:
    family.set_up(minutes=60)
    family.machine.shell(f"su {CHILD} -c 'echo touch /home/{CHILD}/by_at | at now'")
    wait_until(family.inside(f"/home/{CHILD}/by_at").exists, "at did what it was asked", 30)
    family.machine.shell(f"su {CHILD} -c '(echo \\* \\* \\* \\* \\* touch by_cron) | crontab -'")
    wait_until(family.inside(f"/home/{CHILD}/by_cron").exists, "and so did cron", 90)


def test_a_child_may_not_linger_and_others_may(family: Home) -> None:
    family.set_up(minutes=60)
    asked = "XDG_RUNTIME_DIR=/run/user/$(id -u) loginctl --no-ask-password enable-linger"
    lingers = family.inside("/var/lib/systemd/linger")
    family.machine.session("kid", CHILD, f"{asked} 2> refused; sleep 60")
    family.machine.session("mums", PARENT, f"{asked}; sleep 60")
    wait_until((lingers / PARENT).exists, "mum's account lingers")
    wait_until((family.inside(f"/home/{CHILD}/refused")).exists, "the child has asked")
    wait_until(lambda: "enied" in family.inside(f"/home/{CHILD}/refused").read_text(), "refused")
    assert not (lingers / CHILD).exists()


def test_an_administrator_is_never_kept_out_and_all_of_it_can_be_taken_away(family: Home) -> None:
    with_it = family.machine.shell(f"cat {ALL}")
    family.set_up(minutes=60)
    family.ctl("time", "stop", "Dara")
    wait_until(lambda: not may(family, CHILD), "the child is kept out", SOON)
    family.machine.shell(f"usermod -a -G sudo {CHILD}; systemctl restart {UNIT}")
    wait_until(lambda: may(family, CHILD), "whoever could mend things is let in", 40)

    family.machine.shell(
        "DEBIAN_FRONTEND=noninteractive pam-auth-update --package --remove familysafe"
    )
    assert "familysafe" in with_it
    assert "familysafe" not in family.machine.shell(f"cat {ALL}")
    family.machine.shell(
        f"gpasswd -d {CHILD} sudo; systemctl restart {UNIT}; rm -rf /usr/lib/familysafe/gate"
    )
    assert all(may(family, user) for user in (CHILD, PARENT, "root"))
