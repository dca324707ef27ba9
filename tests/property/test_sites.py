"""Rules for sites against a naive oracle, and the policies against readings of them by browsers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.errors import InputError
from familysafe.screentime.checked import DOMAIN
from familysafe.screentime.rules import Level, Rules, SiteRule
from familysafe.screentime.site_catalogue import SITES
from familysafe.screentime.site_policies import (
    Family,
    OddPolicyError,
    chromium_document,
    firefox_document,
    firefox_entries,
    firefox_without,
)
from familysafe.screentime.sites import (
    NOTHING,
    SiteWish,
    changed_sites,
    domains_of,
    is_open,
    site_in,
    site_name,
    together,
    wish_of,
    with_site,
)

HOSTS = ("a.kh", "b.a.kh", "c.b.a.kh", "d.kh", "e.d.kh", "ba.kh")
domains = st.sampled_from(HOSTS)
kinds = st.sampled_from(
    [
        {"blocked": True},
        {"always_allowed": True},
        {"minutes": 0},
        {"minutes": 10},
        {},
    ]
)
site_rules = st.lists(
    st.builds(lambda domain, kind: SiteRule(domain, **kind), domains, kinds),
    unique_by=lambda rule: rule.domain,
).map(tuple)
used = st.dictionaries(domains, st.sampled_from([0.0, 599.0, 600.0, 9000.0]))
ages = st.integers(0, 17)
levels = st.sampled_from([Level.REMIND, Level.LOCK])
wishes = st.builds(
    lambda rules, level, age, seconds: wish_of(Rules(level=level, sites=rules), age, seconds),
    *(site_rules, levels, ages, used),
)


def opens(rules: tuple[SiteRule, ...], seconds: dict[str, float], host: str) -> bool:
    """Ask one rule after the other, the one for the longest domain first."""
    for rule in sorted(rules, key=lambda each: -len(each.domain)):
        below = host == rule.domain or host.endswith("." + rule.domain)
        if not below or rule == SiteRule(rule.domain):
            continue
        if rule.always_allowed:
            return True
        if rule.blocked:
            return False
        if rule.minutes is not None and seconds.get(rule.domain, 0) / 60 >= rule.minutes:
            return False
    return True


def chromium_opens(document: dict[str, Any], host: str) -> bool:
    """Read a document as Chromium does: the longest filter decides, and allowing wins a tie."""
    found = {
        entry: key == "URLAllowlist"
        for key in ("URLBlocklist", "URLAllowlist")
        for entry in document.get(key, [])
        if host == entry or host.endswith("." + entry)
    }
    return found[max(found, key=len)] if found else True


def firefox_opens(document: dict[str, Any], host: str) -> bool:
    """Read a document as Firefox does: an exception wins over every block."""
    rules = document.get("policies", {}).get("WebsiteFilter", {})

    def any_of(key: str) -> bool:
        return any(f".{host}/".endswith(each[5:-1]) for each in rules.get(key, []))

    return any_of("Exceptions") or not any_of("Block")


@given(site_rules, used, levels, ages, domains)
def test_a_wish_opens_what_the_rules_open(
    rules: tuple[SiteRule, ...], seconds: dict[str, float], level: Level, age: int, host: str
) -> None:
    wish = wish_of(Rules(level=level, sites=rules), age, seconds)
    assert is_open(host, wish) == opens(rules, seconds, host)
    assert wish.safe_search == (age < 16)
    assert wish.youtube == (2 if age < 13 else 1 if age < 16 else 0)
    assert chromium_opens(chromium_document(wish), host) == is_open(host, wish)
    if firefox_opens(firefox_document({}, wish), host):
        assert is_open(host, wish), "Firefox may be stricter, never looser"


@given(st.lists(wishes, max_size=3), domains)
def test_several_children_get_what_is_open_for_all(found: list[SiteWish], host: str) -> None:
    both = together(found)
    open_for_all = all(is_open(host, wish) for wish in found)
    if is_open(host, both) or not any(wish.allowed for wish in found):
        assert is_open(host, both) == open_for_all
    assert both.youtube == max((wish.youtube for wish in found), default=0)
    assert together([both]) == both


def test_the_sites_of_two_children_are_added_up() -> None:
    one, other = SiteWish(("a.kh",)), SiteWish(("d.kh",))
    assert together([one, other]).blocked == ("a.kh", "d.kh")
    assert together([]) == NOTHING


@given(wishes, site_rules, site_rules, domains)
def test_what_a_school_closed_stays_closed(
    wish: SiteWish, closed: tuple[SiteRule, ...], opened: tuple[SiteRule, ...], host: str
) -> None:
    school = {
        "URLBlocklist": [rule.domain for rule in closed],
        "URLAllowlist": [rule.domain for rule in opened],
        "HomepageLocation": "https://school.kh",
        "ForceYouTubeRestrict": 1,
    }
    ours = chromium_document(wish, others=school)
    if not chromium_opens(school, host):
        assert not chromium_opens(school | ours, host)
    assert set(school["URLBlocklist"]) <= set((school | ours)["URLBlocklist"])
    assert set(school["URLAllowlist"]) <= set((school | ours)["URLAllowlist"])
    assert (school | ours)["ForceYouTubeRestrict"] == max(1, wish.youtube)
    assert "HomepageLocation" not in ours


patterns = st.lists(domains.map(lambda host: f"*://*.{host}/*"), unique=True)
filters = st.fixed_dictionaries({}, optional={"Block": patterns, "Exceptions": patterns})
policies = st.fixed_dictionaries(
    {}, optional={"WebsiteFilter": filters, "DisableAppUpdate": st.booleans()}
)
schools = st.fixed_dictionaries({}, optional={"policies": policies, "about": st.text(max_size=3)})


@given(schools, wishes, domains)
def test_firefox_keeps_what_a_school_set(school: dict[str, Any], wish: SiteWish, host: str) -> None:
    merged = firefox_document(school, wish)
    assert not (firefox_opens(merged, host) and not firefox_opens(school, host))
    for key, value in school.get("policies", {}).items():
        if key != "WebsiteFilter":
            assert merged["policies"][key] == value
    for key, theirs in school.get("policies", {}).get("WebsiteFilter", {}).items():
        assert merged["policies"]["WebsiteFilter"][key][: len(theirs)] == theirs
    left = firefox_without(merged, *firefox_entries(wish), school)
    assert left == {"policies": {}, **school} or _without_empty(left) == _without_empty(school)


def _without_empty(document: dict[str, Any]) -> dict[str, Any]:
    policies = dict(document.get("policies", {}))
    rules = {key: value for key, value in policies.pop("WebsiteFilter", {}).items() if value}
    return {
        **{key: value for key, value in document.items() if key != "policies"},
        "policies": policies | ({"WebsiteFilter": rules} if rules else {}),
    }


@pytest.mark.parametrize("odd", [{"policies": []}, {"policies": {"WebsiteFilter": 1}}])
def test_an_odd_file_of_others_is_not_guessed_at(odd: dict[str, Any]) -> None:
    with pytest.raises(OddPolicyError):
        firefox_document(odd, SiteWish(("a.kh",)))


def test_a_key_that_stands_in_an_unreadable_file_is_left_to_it() -> None:
    wish = SiteWish(("d.kh",), ("e.d.kh",), safe_search=True, youtube=2)
    document = chromium_document(wish, Family.EDGE, {}, {"URLBlocklist"})
    assert document == {
        "ForceGoogleSafeSearch": True,
        "ForceBingSafeSearch": 2,
        "ForceYouTubeRestrict": 2,
    }


def test_just_count_keeps_nothing_from_anybody_and_own_rules_only_what_they_say() -> None:
    rules = Rules(level=Level.COUNT, sites=(SiteRule("a.kh", blocked=True),))
    assert wish_of(rules, 8) == NOTHING
    own = Rules(level=Level.REMIND, sites=(SiteRule("a.kh", blocked=True),))
    assert wish_of(own, 14, own=True) == SiteWish(("a.kh",))


@pytest.mark.parametrize(
    ("written", "domain"),
    [
        ("https://www.TikTok.com/@someone?lang=km", "tiktok.com"),
        ("vm.tiktok.com", "vm.tiktok.com"),
        ("youtu.be", "youtube.com"),
        ("m.youtube.com/watch?v=1", "youtube.com"),
        (" Moeys.GOV.kh. ", "moeys.gov.kh"),
        ("http://user@example.org:8080/", "example.org"),
        ("ទឹក.com", "xn--i2e7a3h.com"),
        ("www.www.a.com", "a.com"),
        ("www.com", "www.com"),
    ],
)
def test_what_people_copy_is_read(written: str, domain: str) -> None:
    assert site_in(written) == domain


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "site.form"),
        ("tik tok", "site.form"),
        ("localhost", "site.form"),
        ("127.0.0.1", "site.form"),
        ("http://[::1]/", "site.form"),
        ("..", "site.form"),
        ("com.kh", "site.registry"),
        ("https://www.gov.kh", "site.registry"),
    ],
)
def test_what_is_no_site_is_refused(written: str, code: str) -> None:
    with pytest.raises(InputError) as refused:
        site_in(written)
    assert refused.value.code == code


@given(st.text(max_size=40))
def test_any_text_is_a_domain_or_refused(text: str) -> None:
    try:
        domain = site_in(text)
    except InputError:
        return
    assert DOMAIN.fullmatch(domain)
    assert site_in(domain) == domain


def test_a_site_has_a_name_and_all_its_domains() -> None:
    assert site_name("tiktok.com") == "TikTok"
    assert site_name("xn--i2e7a3h.com") == "ទឹក.com"
    assert "youtu.be" in domains_of("youtube.com")
    assert domains_of("music.youtube.com") == ("music.youtube.com",)
    every = [domain for site in SITES for domain in site.domains]
    assert len(every) == len(set(every))
    assert all(DOMAIN.fullmatch(domain) for domain in every)
    assert all(site_in(site.domain) == site.domain for site in SITES)


def test_setting_a_site_again_replaces_its_rule() -> None:
    before = with_site(Rules(), "a.kh", SiteRule("a.kh", blocked=True))
    after = with_site(before, "a.kh", SiteRule("a.kh", always_allowed=True))
    assert after.sites == (SiteRule("a.kh", always_allowed=True),)
    assert changed_sites(before, after) == ("a.kh",)
    assert with_site(after, "a.kh", None) == Rules()
