"""Sites in browsers: which are closed for a child now, and what else browsers are asked to keep to.

A rule for a domain holds for all below it; of several that hold for a host the longest decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from familysafe.core.errors import InputError
from familysafe.screentime.checked import DOMAIN
from familysafe.screentime.rules import DAY_MINUTES, Level, Rules, SiteRule
from familysafe.screentime.site_catalogue import SITES

SAFE_SEARCH_UNTIL = 16
STRICT_YOUTUBE_UNTIL = 13
"""YouTube's restricted mode is strict for whom it lets have no account of their own."""
YOUTUBE_OPEN, YOUTUBE_MODERATE, YOUTUBE_STRICT = 0, 1, 2
REGISTRIES = frozenset({"ac", "co", "com", "edu", "gov", "mil", "net", "or", "org", "per"})
"""Below a country's two letters these are names under which others have their domains."""
COUNTRY_LETTERS = 2

_by_domain = {domain: site for site in SITES for domain in site.domains}


class SiteWish(msgspec.Struct, frozen=True):
    """What all browsers of this computer are to keep to now; domains in ASCII, sorted.

    ``allowed`` are exceptions from ``blocked``. ``youtube``: 0 open, 1 moderate, 2 strict.
    """

    blocked: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    safe_search: bool = False
    youtube: int = YOUTUBE_OPEN


NOTHING = SiteWish()


def site_in(untrusted: str) -> str:
    """Read what a person wrote or copied: a domain or a whole address; return its domain.

    Other scripts become their "xn--" form, "www." goes, and a further domain of a known site
    becomes its known one. InputError ``site.form`` for what is no domain name, ``site.registry``
    for one under which strangers have their domains ("com.kh").
    """
    text = untrusted.strip().lower()
    _, scheme, after = text.partition("://")
    rest = after if scheme else text
    for end in "/?#":
        rest = rest.partition(end)[0]
    host = rest.rpartition("@")[2].partition(":")[0].rstrip(".")
    try:
        domain = host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise InputError("site.form", given=untrusted[:60]) from error
    if DOMAIN.fullmatch(domain) is None:
        raise InputError("site.form", given=untrusted[:60])
    while domain.startswith("www.") and DOMAIN.fullmatch(domain.removeprefix("www.")):
        domain = domain.removeprefix("www.")
    labels = domain.split(".")
    if len(labels) == 2 and labels[0] in REGISTRIES and len(labels[1]) == COUNTRY_LETTERS:  # noqa: PLR2004
        raise InputError("site.registry", given=domain)
    plain = domain.removeprefix("m.")
    known = _by_domain.get(domain) or _by_domain.get(plain)
    return known.domain if known else domain


def site_name(domain: str) -> str:
    """Return what people call a site: its name, else its domain in its own script."""
    if domain in _by_domain:
        return _by_domain[domain].name
    try:
        return domain.encode("ascii").decode("idna")
    except UnicodeError:
        return domain


def domains_of(domain: str) -> tuple[str, ...]:
    """Return all domains of the site that a rule names."""
    site = _by_domain.get(domain)
    return site.domains if site and site.domain == domain else (domain,)


def rule_for(rules: Rules, domain: str) -> SiteRule | None:
    """Return the rule that was set for exactly this site."""
    return next((rule for rule in rules.sites if rule.domain == domain), None)


def with_site(rules: Rules, domain: str, rule: SiteRule | None) -> Rules:
    """Set the rule of one site; None takes it away."""
    others = tuple(each for each in rules.sites if each.domain != domain)
    return msgspec.structs.replace(rules, sites=others if rule is None else (*others, rule))


def changed_sites(before: Rules, after: Rules) -> tuple[str, ...]:
    """Return the domains whose rules differ."""
    return tuple(sorted({rule.domain for rule in set(before.sites) ^ set(after.sites)}))


def checked_sites(untrusted_rules: Rules) -> Rules:
    """Return rules whose sites are written as ``site_in`` reads them, else raise InputError.

    InputError ``sites.minutes`` too: nothing counts the time of single sites.
    """
    for rule in untrusted_rules.sites:
        if site_in(rule.domain) != rule.domain:
            raise InputError("rules.site", most=DAY_MINUTES)
        if rule.minutes is not None:
            raise InputError("sites.minutes", name=site_name(rule.domain))
    return untrusted_rules


def wish_of(
    rules: Rules, age: int, used: Mapping[str, float] | None = None, *, own: bool = False
) -> SiteWish:
    """Say what browsers keep to for a child of ``age`` whole years, who has to be a child.

    ``used`` are today's seconds by the domain of a rule. At level "Just count" nothing is kept
    from anybody. ``own`` is a teenager who sets their own rules: only what they set holds.
    """
    if rules.level is Level.COUNT:
        return NOTHING
    blocked: set[str] = set()
    allowed: set[str] = set()
    for rule in rules.sites:
        if rule.always_allowed:
            allowed.update(domains_of(rule.domain))
        elif rule.blocked or _is_used_up(rule, used or {}):
            blocked.update(domains_of(rule.domain))
    safe = not own and age < SAFE_SEARCH_UNTIL
    youtube = YOUTUBE_STRICT if age < STRICT_YOUTUBE_UNTIL else YOUTUBE_MODERATE
    return _wish(blocked, allowed, safe_search=safe, youtube=youtube if safe else YOUTUBE_OPEN)


def together(wishes: Iterable[SiteWish]) -> SiteWish:
    """Return what holds for several children at one computer: open is only what is open for all."""
    found = tuple(wishes)
    allowed = {
        domain
        for wish in found
        for domain in wish.allowed
        if all(is_open(domain, each) for each in found)
    }
    return _wish(
        {domain for wish in found for domain in wish.blocked},
        allowed,
        safe_search=any(wish.safe_search for wish in found),
        youtube=max((wish.youtube for wish in found), default=YOUTUBE_OPEN),
    )


def is_open(host: str, wish: SiteWish) -> bool:
    """Tell whether a host may be opened. The longest domain that holds for it decides."""
    for domain in with_parents(host):
        if domain in wish.blocked:
            return False
        if domain in wish.allowed:
            return True
    return True


def with_parents(domain: str) -> tuple[str, ...]:
    """Return a domain and all above it, the longest first."""
    labels = domain.split(".")
    return tuple(".".join(labels[start:]) for start in range(len(labels)))


def _is_used_up(rule: SiteRule, used: Mapping[str, float]) -> bool:
    return rule.minutes is not None and used.get(rule.domain, 0.0) >= rule.minutes * 60


def _wish(blocked: set[str], allowed: set[str], *, safe_search: bool, youtube: int) -> SiteWish:
    """Leave out exceptions from nothing, so that they open nothing that somebody else closed."""
    needed = {
        domain
        for domain in allowed - blocked
        if any(parent in blocked for parent in with_parents(domain))
    }
    return SiteWish(tuple(sorted(blocked)), tuple(sorted(needed)), safe_search, youtube)
