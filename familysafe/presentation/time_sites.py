"""View-model of "Sites" on the page of a child's limits: what browsers open and what not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from familysafe.core.errors import InputError
from familysafe.core.texts import Texts, without_breaks
from familysafe.presentation.format import listed
from familysafe.screentime.rules import Rules, SiteRule
from familysafe.screentime.site_catalogue import OFFERED, SITES
from familysafe.screentime.sites import (
    YOUTUBE_STRICT,
    rule_for,
    site_in,
    site_name,
    wish_of,
    with_site,
)

MOST_NAMED = 3


class SiteTreatment(StrEnum):
    """What can be chosen for a site. ``PLAIN`` is no rule of its own."""

    PLAIN = "plain"
    BLOCKED = "blocked"
    OPEN = "open"


@dataclass(frozen=True)
class SiteLine:
    """One site: its domain, what people call it, and what holds for it."""

    domain: str
    title: str
    treatment: SiteTreatment
    state: str
    spoken: str


def site_lines(rules: Rules, texts: Texts, wanted: str, most: int) -> tuple[SiteLine, ...]:
    """Return what to offer: with words to look for what fits, else what has a rule comes first.

    What fits nothing known is read as a site; nothing is offered for what is none.
    """
    ruled = [rule.domain for rule in rules.sites]
    search = without_breaks(wanted).strip().casefold()
    order = dict.fromkeys([*ruled, *OFFERED, *((site.domain for site in SITES) if search else ())])
    found = [each for each in order if search in each or search in site_name(each).casefold()]
    if search and not found:
        try:
            found = [site_in(search)]
        except InputError:
            return ()
    return tuple(_line(rules, domain, texts) for domain in found[:most])


def _line(rules: Rules, domain: str, texts: Texts) -> SiteLine:
    treatment = treatment_of(rule_for(rules, domain))
    state = {
        SiteTreatment.PLAIN: texts("time_sites.state.plain"),
        SiteTreatment.BLOCKED: texts("time_sites.state.blocked"),
        SiteTreatment.OPEN: texts("time_sites.state.open"),
    }[treatment]
    title = site_name(domain)
    return SiteLine(domain, title, treatment, state, without_breaks(f"{title}: {state}"))


def treatment_of(rule: SiteRule | None) -> SiteTreatment:
    """Return what a rule says."""
    if rule is not None and rule.always_allowed:
        return SiteTreatment.OPEN
    blocked = rule is not None and rule.blocked
    return SiteTreatment.BLOCKED if blocked else SiteTreatment.PLAIN


def with_treatment(rules: Rules, domain: str, treatment: SiteTreatment) -> Rules:
    """Say what holds for a site; that nothing special does takes its rule away."""
    rule = SiteRule(
        domain,
        blocked=treatment is SiteTreatment.BLOCKED,
        always_allowed=treatment is SiteTreatment.OPEN,
    )
    return with_site(rules, domain, None if treatment is SiteTreatment.PLAIN else rule)


def sites_words(rules: Rules, texts: Texts) -> str:
    """Say on the page which sites are blocked: by name while they are few."""
    blocked = [
        site_name(rule.domain)
        for rule in rules.sites
        if treatment_of(rule) is SiteTreatment.BLOCKED
    ]
    if not blocked:
        return texts("time_sites.none")
    if len(blocked) > MOST_NAMED:
        return texts.count("time_sites.count", len(blocked))
    return texts("time_sites.named", names=listed(texts, blocked))


def safety_words(rules: Rules, age: int, texts: Texts, *, own: bool, service: bool) -> str:
    """Say what browsers keep to by age, or why they are told nothing."""
    if not service:
        return texts("sites.gap")
    wish = wish_of(rules, age, own=own)
    if not wish.safe_search:
        return ""
    strict = wish.youtube == YOUTUBE_STRICT
    return texts("time_sites.safe.strict" if strict else "time_sites.safe.moderate")
