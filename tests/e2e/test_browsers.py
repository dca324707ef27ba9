"""Real browsers keep to the policies that are written.

The written folder is laid over ``/etc`` in a mount namespace of its own: nothing of the computer
changes. A page that was opened is one that the server here was asked for.
"""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from familysafe.screentime.rules import Level, Rules, SiteRule
from familysafe.screentime.sites import wish_of
from familysafe.system.browser_policies import BrowserPolicies
from tests.conftest import needs
from tests.waiting import wait_until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

RULES = Rules(
    level=Level.REMIND,
    sites=(
        SiteRule("play.localhost", blocked=True),
        SiteRule("study.play.localhost", always_allowed=True),
    ),
)


class Site:
    """A server for every name below ``localhost``, which remembers what it was asked for."""

    def __init__(self) -> None:
        asked = self.asked = set[str]()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.add((self.headers["Host"] or "").partition(":")[0])
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"<h1>hello</h1>")

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                del format, args

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def address(self, host: str) -> str:
        return f"http://{host}:{self.server.server_address[1]}/"


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.server.shutdown()
    made.server.server_close()


def over_etc(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a program where ``root/etc`` lies over ``/etc``."""
    words = [*laid_over(root), *command]
    return subprocess.run(
        words, capture_output=True, text=True, check=False, timeout=120, env=home(root)
    )


def laid_over(root: Path) -> list[str]:
    lay = 'mount -t overlay none -o "lowerdir=$0:/etc" /etc && exec "$@"'
    return ["unshare", "--mount", "sh", "-c", lay, str(root / "etc")]


def home(root: Path) -> dict[str, str]:
    return {"HOME": str(root), "PATH": os.environ["PATH"]}


def computer(folder: Path, browser: str) -> Path:
    """Return a root with the policies of an eight year old."""
    needs(browser, "unshare", root=True)
    root = folder / "root"
    (root / "etc").mkdir(parents=True)
    if over_etc(root, "true").returncode != 0:
        pytest.skip("nothing can be laid over /etc here")
    assert BrowserPolicies(folder / "kept", root).show(wish_of(RULES, 8))
    return root


def chromium(root: Path, address: str) -> str:
    quiet = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-proxy-server")
    profile = f"--user-data-dir={root / 'profile'}"
    return over_etc(root, "chromium", *quiet, profile, "--dump-dom", address).stderr


def test_chromium_opens_what_is_open_and_says_who_blocked_the_rest(
    tmp_path: Path, site: Site
) -> None:
    root = computer(tmp_path, "chromium")
    for host in ("play.localhost", "www.play.localhost"):
        assert "ERR_BLOCKED_BY_ADMINISTRATOR" in chromium(root, site.address(host))
    assert site.asked == set()
    for host in ("study.play.localhost", "other.localhost"):
        chromium(root, site.address(host))
    assert site.asked == {"study.play.localhost", "other.localhost"}


def test_chromium_keeps_what_a_school_blocks(tmp_path: Path, site: Site) -> None:
    root = computer(tmp_path, "chromium")
    managed = root / "etc/chromium/policies/managed"
    (managed / "school.json").write_text('{"URLBlocklist": ["other.localhost"]}')
    assert BrowserPolicies(tmp_path / "kept", root).show(wish_of(RULES, 8))
    for host in ("play.localhost", "other.localhost"):
        assert "ERR_BLOCKED_BY_ADMINISTRATOR" in chromium(root, site.address(host))
    assert site.asked == set()


def firefox_opens(root: Path, site: Site, profile: str, *hosts: str) -> None:
    """Open a tab for each host, and end as soon as the last one was opened."""
    site.asked.clear()
    folder = root / profile
    folder.mkdir()
    words = ("firefox-esr", "--headless", "--no-remote", "--profile", str(folder))
    command = [*laid_over(root), *words, *map(site.address, hosts)]
    with subprocess.Popen(
        command, env=home(root), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        try:
            wait_until(lambda: hosts[-1] in site.asked, 100, f"{hosts[-1]} is opened")
        finally:
            running.terminate()


def test_firefox_opens_what_is_open_and_nothing_else(tmp_path: Path, site: Site) -> None:
    root = computer(tmp_path, "firefox-esr")
    hosts = ("play.localhost", "www.play.localhost", "study.play.localhost")
    firefox_opens(root, site, "kept", *hosts)
    assert site.asked == {"study.play.localhost"}
    assert BrowserPolicies(tmp_path / "kept", root).clear()
    firefox_opens(root, site, "free", *hosts[1:], hosts[0])
    assert "play.localhost" in site.asked
