"""Which sites browsers close, and when: by who sits in front."""

from __future__ import annotations

from pathlib import Path

import pytest

from familysafe.core.errors import InputError
from familysafe.guard.sites import LOOK_AGAIN_SECONDS, SiteKeeper
from familysafe.ipc import messages as m
from familysafe.screentime.rules import Level, Rules, SiteRule
from familysafe.screentime.sites import NOTHING
from tests.fakes.browsers import FakeBrowsers
from tests.unit.guard.house import House

TIKTOK = Rules(level=Level.REMIND, sites=(SiteRule("tiktok.com", blocked=True),))
YOUTUBE = Rules(level=Level.LOCK, sites=(SiteRule("youtube.com", blocked=True),))


@pytest.fixture
def browsers() -> FakeBrowsers:
    return FakeBrowsers()


@pytest.fixture
def house(tmp_path: Path, browsers: FakeBrowsers) -> House:
    house = House(tmp_path / "guard", personal=False)
    house.watch.keep_sites(SiteKeeper(browsers))
    return house


def test_browsers_follow_who_sits_in_front(house: House, browsers: FakeBrowsers) -> None:
    house.child(TIKTOK)
    house.child(YOUTUBE, name="Vanna", account="vanna")
    house.sit("dara")
    assert browsers.wish.blocked == ("musical.ly", "tiktok.com", "tiktokv.com")
    assert browsers.wish.safe_search
    house.sit("vanna")
    assert "youtube.com" in browsers.wish.blocked
    assert "tiktok.com" not in browsers.wish.blocked
    house.sit("dara", "vanna")
    assert {"tiktok.com", "youtube.com"} <= set(browsers.wish.blocked)
    house.sit("mum")
    assert browsers.wish == NOTHING


def test_a_changed_rule_holds_at_once_and_is_in_the_audit(
    house: House, browsers: FakeBrowsers
) -> None:
    child = house.child(TIKTOK)
    house.sit("dara")
    line = house.guardian()
    line.call(m.SetRules(child.id, YOUTUBE, 2))
    assert "youtube.com" in browsers.wish.blocked
    assert "tiktok.com" not in browsers.wish.blocked
    audit = line.call(m.GetAudit(1))
    assert isinstance(audit, m.Audit)
    assert audit.rows[0].action == "rules.changed"
    assert "tiktok.com,youtube.com" in audit.rows[0].details


def test_while_nobody_knows_who_is_there_nothing_changes(
    house: House, browsers: FakeBrowsers
) -> None:
    house.child(TIKTOK)
    house.sit("dara")
    assert house.chairs is not None
    house.chairs.now = None
    told = len(browsers.told)
    house.run(300)
    assert len(browsers.told) == told
    assert browsers.wish.blocked


def test_what_could_not_be_told_is_told_again(house: House, browsers: FakeBrowsers) -> None:
    browsers.deaf = True
    house.child(TIKTOK)
    house.sit("dara")
    assert browsers.wish == NOTHING
    browsers.deaf = False
    house.run(LOOK_AGAIN_SECONDS + 5)
    assert "tiktok.com" in browsers.wish.blocked


def test_at_the_end_of_the_guard_nothing_is_left(house: House, browsers: FakeBrowsers) -> None:
    keeper = SiteKeeper(browsers)
    house.watch.keep_sites(keeper)
    house.child(TIKTOK)
    house.sit("dara")
    assert browsers.wish.blocked
    keeper.leave()
    assert browsers.wish == NOTHING


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (SiteRule("www.tiktok.com", blocked=True), "rules.site"),
        (SiteRule("com.kh", blocked=True), "site.registry"),
        (SiteRule("tiktok.com", minutes=30), "sites.minutes"),
    ],
)
def test_only_sites_as_they_are_read_are_kept(house: House, rule: SiteRule, code: str) -> None:
    child = house.child(TIKTOK)
    with pytest.raises(InputError) as refused:
        house.guardian().call(m.SetRules(child.id, Rules(sites=(rule,)), 2))
    assert refused.value.code == code
