"""The bundle is put on a computer as a family does it, and a limit holds there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from familysafe.system.browser_policies import OWN_NAME
from tests.conftest import ROOT, needs
from tools.lab.home import CHILD, STORE, TICKER, UNIT, Home
from tools.lab.machine import CHECKOUT, machine, wait_until

pytestmark = [
    pytest.mark.lab,
    pytest.mark.slow,
    pytest.mark.xdist_group("bundle"),
    pytest.mark.timeout(900),
]
PROTECT = f"{CHECKOUT}/packaging/linux/protect.sh"
START = "QT_QPA_PLATFORM=xcb familysafe-agent 2>agent.log &"


class ProtectedHome(Home):
    """A computer on which ``protect.sh`` puts everything; nothing of it is the checkout's."""

    def install(self) -> None:
        """Make the accounts, and say where the bundle lies."""
        self.machine.add_user(CHILD)
        self.machine.put("/opt/lab/ticker.py", TICKER)
        self.machine.put("/root/pin", "482915\n", "600")

    def protect(self, bundle: Path) -> str:
        """Do what ``make protect`` does."""
        inside = f"{CHECKOUT}/{bundle.relative_to(ROOT)}"
        return self.machine.run("env", "-u", "PYTHONPATH", PROTECT, "install", inside).stdout


@pytest.fixture
def family(bundle: Path) -> Iterator[ProtectedHome]:
    needs("systemd-nspawn", "mmdebstrap", root=True)
    with machine() as inside:
        home = ProtectedHome(inside)
        home.protect(bundle)
        yield home


def test_a_limit_holds_where_the_bundle_was_put(family: ProtectedHome, bundle: Path) -> None:
    family.set_up(minutes=30)
    family.sign_in(programs=f"xterm & {START}")
    wait_until(lambda: "FamilySafe" in " ".join(family.titles()), "the agent shows itself", 20)

    family.ctl("limits", "site", "Dara", "tiktok.com", "--blocked")
    told = family.inside(f"/etc/chromium/policies/managed/{OWN_NAME}")
    wait_until(told.exists, "browsers are told")

    family.ctl("time", "stop", "Dara")
    wait_until(lambda: not family.ticks_now(), "the child's programs stand still", 5)
    wait_until(
        lambda: any("rests" in each or "Time is up" in each for each in family.titles()),
        f"the agent says so: {family.titles()}",
    )
    assert family.status()["state"] == "locked"
    refused = family.machine.run("su", "-", CHILD, "-c", "true", check=False)
    assert refused.returncode != 0
    assert "time" in refused.stdout + refused.stderr

    family.protect(bundle)
    assert family.status()["name"] == "Dara"
    family.ctl("time", "give", "Dara", "15m")
    wait_until(family.ticks_now, "the programs go on", 5)

    wait_until(told.exists, "browsers are told by the new programs")
    done = family.machine.run(PROTECT, "remove").stdout
    assert STORE in done
    for path in ("/etc/chromium", "/etc/chromium-browser", "/etc/opt/edge", "/etc/firefox"):
        assert not family.inside(path).exists()
    assert family.inside(f"{STORE}/guard.db").exists()
    assert family.machine.run("systemctl", "is-active", UNIT, check=False).stdout != "active\n"
    for path in ("/usr/lib/familysafe", "/usr/bin/familysafe", "/usr/bin/familysafectl"):
        assert not family.inside(path).exists()
    family.machine.run("su", "-", CHILD, "-c", "true")


def test_nobody_but_an_administrator_puts_it_there(family: ProtectedHome) -> None:
    refused = family.as_user(CHILD, f"{PROTECT} remove")

    assert refused.returncode == 4
    assert "sudo" in refused.stderr
    assert family.machine.run("systemctl", "is-active", UNIT).stdout == "active\n"
