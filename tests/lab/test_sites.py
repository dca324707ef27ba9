"""The guard's service writes the policies of browsers as root, and follows who sits in front."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from familysafe.system.browser_policies import FIREFOX, OWN_NAME
from tests.conftest import needs
from tools.lab.home import CHILD, GUARD, PARENT, UNIT, Home, home
from tools.lab.machine import wait_until

pytestmark = [
    pytest.mark.lab,
    pytest.mark.slow,
    pytest.mark.xdist_group("lab"),
    pytest.mark.timeout(170),
]
OWN = f"/etc/chromium/policies/managed/{OWN_NAME}"
SCHOOL = {"policies": {"WebsiteFilter": {"Block": ["*://*.poki.com/*"]}}}


@pytest.fixture
def family() -> Iterator[Home]:
    needs("systemd-nspawn", "mmdebstrap", root=True)
    with home() as made:
        made.machine.put(f"/{FIREFOX}", json.dumps(SCHOOL))
        yield made


def own(family: Home) -> Any:  # noqa: ANN401 - JSON
    path = family.inside(OWN)
    return json.loads(path.read_text()) if path.exists() else None


def firefox(family: Home) -> list[str]:
    document = json.loads(family.inside(f"/{FIREFOX}").read_text())
    found: list[str] = document["policies"]["WebsiteFilter"]["Block"]
    return found


def test_policies_come_with_the_child_and_go_with_the_guard(family: Home) -> None:
    family.set_up(minutes=60)
    family.ctl("limits", "site", "Dara", "tiktok.com", "--blocked")
    assert own(family) is None, "nobody sits in front"

    family.sign_in()
    wait_until(lambda: own(family) is not None, "browsers are told")
    assert "tiktok.com" in own(family)["URLBlocklist"]
    assert own(family)["ForceYouTubeRestrict"] == 2
    assert "*://*.tiktok.com/*" in firefox(family)
    assert family.machine.shell(f"stat -c '%U %a' {OWN}") == "root 644"
    assert family.as_user(CHILD, f"rm -f {OWN}; echo no > {OWN}").returncode != 0
    assert "tiktok.com" in family.as_user(CHILD, f"cat {OWN}").stdout

    family.ctl("limits", "site", "Dara", "youtube.com", "--blocked")
    wait_until(lambda: "youtube.com" in own(family)["URLBlocklist"], "a change holds at once")

    family.machine.session("mums", PARENT, "sleep 60")
    wait_until(lambda: own(family) is None, "mum is in front now")
    assert firefox(family) == ["*://*.poki.com/*"]
    family.machine.run("systemctl", "stop", "mums")
    (session,) = family.sessions()
    family.machine.run("loginctl", "activate", session)
    wait_until(lambda: own(family) is not None, "the child is in front again")

    family.kill_guard()
    assert "youtube.com" in own(family)["URLBlocklist"]
    family.machine.run("systemctl", "stop", UNIT)
    assert own(family) is None
    assert json.loads(family.inside(f"/{FIREFOX}").read_text()) == SCHOOL


def test_what_a_killed_guard_left_is_taken_away_by_hand(family: Home) -> None:
    family.set_up(minutes=60)
    family.ctl("limits", "site", "Dara", "tiktok.com", "--blocked")
    family.sign_in()
    wait_until(lambda: own(family) is not None, "browsers are told")
    family.machine.put(f"/run/systemd/system/{UNIT}.d/once.conf", "[Service]\nRestart=no\n")
    family.machine.run("systemctl", "daemon-reload")
    family.machine.run("kill", "-9", str(family.guard_pid()))
    wait_until(lambda: family.guard_pid() == 0, "the guard is gone")
    assert own(family) is not None
    family.machine.run(GUARD, "--clear-browsers")
    assert own(family) is None
    assert json.loads(family.inside(f"/{FIREFOX}").read_text()) == SCHOOL
    assert family.as_user(CHILD, f"{GUARD} --clear-browsers").returncode == 3
