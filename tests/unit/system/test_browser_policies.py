"""Policies of browsers in a folder that stands for the computer's root."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from familysafe.guard.sites import Browsers
from familysafe.screentime.sites import NOTHING, SiteWish
from familysafe.system.browser_policies import FIREFOX, FOLDERS, OWN_NAME, BrowserPolicies
from tests.fakes.browsers import FakeBrowsers

pytestmark = pytest.mark.posix

TIKTOK = SiteWish(("tiktok.com",), safe_search=True, youtube=2)
BOTH = SiteWish(("tiktok.com", "youtube.com"))
SCHOOL = {"policies": {"DisableAppUpdate": True, "WebsiteFilter": {"Block": ["*://*.poki.com/*"]}}}


class Computer:
    """A root folder with nothing in it, and the adapter for it."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "root"
        self.root.mkdir()
        self.browsers = BrowserPolicies(folder / "kept/browsers", self.root)

    def own(self, name: str = "etc/chromium/policies") -> Any:  # noqa: ANN401 - JSON
        path = self.root / name / "managed" / OWN_NAME
        return json.loads(path.read_text()) if path.exists() else None

    def put(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    @property
    def firefox(self) -> Path:
        return self.root / FIREFOX

    def filter(self) -> Any:  # noqa: ANN401 - JSON
        return json.loads(self.firefox.read_text())["policies"]["WebsiteFilter"]

    def files(self) -> dict[str, bytes]:
        return {
            str(path.relative_to(self.root)): path.read_bytes()
            for path in self.root.rglob("*")
            if path.is_file()
        }


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def of_fake(_: Path) -> tuple[Browsers, Callable[[], tuple[str, ...]]]:
    fake = FakeBrowsers()
    return fake, lambda: fake.wish.blocked


def of_files(folder: Path) -> tuple[Browsers, Callable[[], tuple[str, ...]]]:
    computer = Computer(folder)
    return computer.browsers, lambda: tuple((computer.own() or {}).get("URLBlocklist", ()))


@pytest.mark.parametrize("make", [of_fake, of_files])
def test_what_is_shown_last_holds_and_can_be_taken_away(
    make: Callable[[Path], tuple[Browsers, Callable[[], tuple[str, ...]]]], tmp_path: Path
) -> None:
    browsers, blocked = make(tmp_path)
    assert browsers.clear()
    assert blocked() == ()
    assert browsers.show(TIKTOK)
    assert blocked() == ("tiktok.com",)
    assert browsers.show(BOTH)
    assert browsers.show(BOTH)
    assert blocked() == ("tiktok.com", "youtube.com")
    assert browsers.clear()
    assert blocked() == ()


def test_every_browser_is_told_in_a_file_that_all_may_read(computer: Computer) -> None:
    assert computer.browsers.show(TIKTOK)
    for name in FOLDERS:
        told = computer.own(name)
        assert told["URLBlocklist"] == ["tiktok.com"]
        assert told["ForceGoogleSafeSearch"] is True
        assert told.get("ForceBingSafeSearch") == (2 if "edge" in name else None)
        path = computer.root / name / "managed" / OWN_NAME
        assert stat.S_IMODE(path.stat().st_mode) == 0o644
        assert [each.name for each in path.parent.iterdir()] == [OWN_NAME]
        assert [each.name for each in path.parent.parent.iterdir()] == ["managed"]
    assert computer.filter() == {"Block": ["*://*.tiktok.com/*"]}
    assert computer.browsers.clear()
    assert computer.files() == {}


def test_what_is_the_same_is_not_written_again(computer: Computer) -> None:
    computer.browsers.show(TIKTOK)
    before = [path.stat().st_ino for path in computer.root.rglob("*.json")]
    computer.browsers.show(TIKTOK)
    assert [path.stat().st_ino for path in computer.root.rglob("*.json")] == before


def test_a_school_is_joined_and_what_it_changes_later_too(computer: Computer) -> None:
    school = "etc/opt/chrome/policies/managed/school.json"
    computer.put(school, '{"URLBlocklist": ["poki.com"], "ForceYouTubeRestrict": 1}')
    computer.browsers.show(TIKTOK)
    own = computer.own("etc/opt/chrome/policies")
    assert own["URLBlocklist"] == ["poki.com", "tiktok.com"]
    assert own["ForceYouTubeRestrict"] == 2
    computer.put(school, '{"URLBlocklist": ["x.com"]} // not what we read: URLBlocklist')
    computer.browsers.show(TIKTOK)
    assert "URLBlocklist" not in computer.own("etc/opt/chrome/policies")
    before = computer.files()[school]
    computer.browsers.clear()
    assert computer.files() == {school: before}


def test_firefox_gets_back_the_very_file_that_was_there(computer: Computer) -> None:
    text = json.dumps(SCHOOL, indent=7)
    computer.put(FIREFOX, text).chmod(0o640)
    computer.browsers.show(TIKTOK)
    assert computer.filter()["Block"] == ["*://*.poki.com/*", "*://*.tiktok.com/*"]
    assert stat.S_IMODE(computer.firefox.stat().st_mode) == 0o644
    computer.browsers.show(BOTH)
    assert computer.browsers.clear()
    assert computer.firefox.read_text() == text
    assert stat.S_IMODE(computer.firefox.stat().st_mode) == 0o640


def test_what_a_school_changed_in_our_file_stays_and_only_ours_goes(computer: Computer) -> None:
    computer.put(FIREFOX, json.dumps(SCHOOL))
    computer.browsers.show(TIKTOK)
    changed = json.loads(computer.firefox.read_text())
    changed["policies"]["BlockAboutConfig"] = True
    changed["policies"]["WebsiteFilter"]["Block"].append("*://*.x.com/*")
    computer.put(FIREFOX, json.dumps(changed))
    computer.browsers.show(BOTH)
    assert "*://*.youtube.com/*" in computer.filter()["Block"]
    computer.browsers.clear()
    left = json.loads(computer.firefox.read_text())["policies"]
    assert left["BlockAboutConfig"] is True
    assert left["WebsiteFilter"]["Block"] == ["*://*.poki.com/*", "*://*.x.com/*"]


def test_a_file_that_a_school_took_away_is_not_made_again(computer: Computer) -> None:
    computer.put(FIREFOX, json.dumps(SCHOOL))
    computer.browsers.show(TIKTOK)
    computer.firefox.unlink()
    computer.browsers.clear()
    assert computer.files() == {}


def test_policies_beside_firefox_itself_come_along(computer: Computer) -> None:
    own = "usr/lib/firefox-esr/distribution/policies.json"
    computer.put(own, json.dumps(SCHOOL))
    computer.browsers.show(TIKTOK)
    written = json.loads(computer.firefox.read_text())["policies"]
    assert written["DisableAppUpdate"] is True
    assert len(written["WebsiteFilter"]["Block"]) == 2
    computer.browsers.clear()
    assert list(computer.files()) == [own]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"policies": 1}', "\udcff"])
def test_a_file_that_is_not_understood_is_left_alone(computer: Computer, text: str) -> None:
    computer.put(FIREFOX, "{}").write_bytes(text.encode(errors="surrogateescape"))
    before = computer.firefox.read_bytes()
    assert not computer.browsers.show(TIKTOK)
    assert computer.firefox.read_bytes() == before
    assert computer.own() is not None, "the other browsers are told"
    assert computer.browsers.clear()
    assert computer.firefox.read_bytes() == before


def test_a_linked_file_is_left_alone(computer: Computer) -> None:
    elsewhere = computer.put("opt/school.json", json.dumps(SCHOOL))
    computer.firefox.parent.mkdir(parents=True)
    computer.firefox.symlink_to(elsewhere)
    assert not computer.browsers.show(TIKTOK)
    assert computer.firefox.is_symlink()
    assert json.loads(elsewhere.read_text()) == SCHOOL


def test_a_kill_between_note_and_file_loses_nothing(computer: Computer) -> None:
    text = json.dumps(SCHOOL)
    computer.put(FIREFOX, text)
    computer.browsers.show(TIKTOK)
    computer.put(FIREFOX, text)  # as if the note was written and the file not yet
    computer.browsers.show(BOTH)
    computer.browsers.clear()
    assert computer.firefox.read_text() == text


def test_a_place_that_cannot_be_written_is_said_and_the_others_are_told(
    computer: Computer,
) -> None:
    computer.put("etc/chromium", "a file where a folder should be")
    assert not computer.browsers.show(TIKTOK)
    assert computer.own("etc/opt/edge/policies") is not None
    assert computer.filter()


schools = st.sampled_from([None, "{}", json.dumps(SCHOOL), '{"policies": {}}'])
wishes = st.lists(st.sampled_from([TIKTOK, BOTH, NOTHING, SiteWish(("poki.com",))]), max_size=5)


@given(schools, wishes)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_whatever_is_shown_all_is_as_before_at_the_end(
    tmp_path_factory: pytest.TempPathFactory, school: str | None, shown: list[SiteWish]
) -> None:
    computer = Computer(tmp_path_factory.mktemp("computer"))
    if school is not None:
        computer.put(FIREFOX, school)
    before = computer.files()
    for wish in shown:
        assert computer.browsers.show(wish)
    assert computer.browsers.clear()
    assert computer.files() == before
