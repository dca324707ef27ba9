"""What a browser's managed policies say for a wish, beside what others (a school) set there.

Chromium, Chrome and Edge read all files of a folder; of a key that stands in two of them, the file
whose name sorts last is believed alone (seen with Chromium 156). So our document repeats what
others set under the same keys. Firefox reads one file, which is theirs with our entries in it.
Nothing that others closed is opened: where they have a block list, our exceptions are left out.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any

from familysafe.screentime.sites import SiteWish, with_parents

BLOCK, ALLOW = "URLBlocklist", "URLAllowlist"
SAFE_SEARCH, YOUTUBE = "ForceGoogleSafeSearch", "ForceYouTubeRestrict"
BING = "ForceBingSafeSearch"
BING_STRICT = 2

Document = dict[str, Any]
"""A JSON object of others: its values are of any kind."""


class Family(StrEnum):
    """Browsers that read the same keys."""

    CHROMIUM = "chromium"
    EDGE = "edge"


class OddPolicyError(ValueError):
    """A policy file of others has not the form that its browser reads; it is left alone."""


def chromium_document(
    wish: SiteWish,
    family: Family = Family.CHROMIUM,
    others: Mapping[str, Any] | None = None,
    unread: Collection[str] = (),
) -> Document:
    """Return the policies of Chromium's kind; an empty object if there is nothing to keep to.

    ``others`` is what the other files of the folder set, ``unread`` are keys that stand in one
    which nobody could read: those are left to it.
    """
    theirs = dict(others or {})
    ours: Document = {}
    if wish.blocked:
        ours[BLOCK] = list(wish.blocked)
    if wish.allowed and not theirs.get(BLOCK) and BLOCK not in unread:
        ours[ALLOW] = list(wish.allowed)
    if wish.safe_search:
        ours[SAFE_SEARCH] = True
        if family is Family.EDGE:
            ours[BING] = BING_STRICT
    if wish.youtube:
        ours[YOUTUBE] = wish.youtube
    return {key: _both(theirs.get(key), ours[key]) for key in ours if key not in unread}


def chromium_keys() -> frozenset[str]:
    """Return all keys that ``chromium_document`` may set."""
    return frozenset({BLOCK, ALLOW, SAFE_SEARCH, YOUTUBE, BING})


def firefox_entries(wish: SiteWish) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the patterns that Firefox blocks, and its exceptions.

    An exception wins over every block there, so one that would open a blocked domain below it is
    left out.
    """
    allowed = [
        domain
        for domain in wish.allowed
        if not any(domain in with_parents(blocked) for blocked in wish.blocked)
    ]
    return tuple(map(_pattern, wish.blocked)), tuple(map(_pattern, allowed))


def firefox_document(base: Mapping[str, Any] | None, wish: SiteWish) -> Document:
    """Return ``base``, what others set, with our entries in it. OddPolicyError."""
    document = dict(base or {})
    policies, rules = _parts(document)
    block, exceptions = firefox_entries(wish)
    theirs = _patterns(rules, "Block")
    rules["Block"] = _union(theirs, block)
    if exceptions and not theirs:
        rules["Exceptions"] = _union(_patterns(rules, "Exceptions"), exceptions)
    policies["WebsiteFilter"] = rules
    document["policies"] = policies
    return document


def firefox_without(
    changed: Mapping[str, Any],
    block: Collection[str],
    exceptions: Collection[str],
    original: Mapping[str, Any] | None,
) -> Document:
    """Return a file that others changed after us, without our entries. OddPolicyError.

    What stood in ``original`` before us stays, also where it is the same as ours.
    """
    document = dict(changed)
    policies, rules = _parts(document)
    _, before = _parts(dict(original or {}))
    for key, ours in (("Block", block), ("Exceptions", exceptions)):
        known = _patterns(before, key)
        left = [each for each in _patterns(rules, key) if each in known or each not in ours]
        rules[key] = left
        if not left and key not in before:
            del rules[key]
    policies["WebsiteFilter"] = rules
    if not rules and "WebsiteFilter" not in (original or {}).get("policies", {}):
        del policies["WebsiteFilter"]
    document["policies"] = policies
    return document


def _parts(document: Mapping[str, Any]) -> tuple[Document, Document]:
    """Return copies of the policies and of their filter of sites."""
    policies = document.get("policies", {})
    rules = policies.get("WebsiteFilter", {}) if isinstance(policies, dict) else None
    if not isinstance(policies, dict) or not isinstance(rules, dict):
        raise OddPolicyError
    return dict(policies), dict(rules)


def _patterns(rules: Mapping[str, Any], key: str) -> list[str]:
    found = rules.get(key, [])
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise OddPolicyError
    return list(found)


def _pattern(domain: str) -> str:
    return f"*://*.{domain}/*"


def _union(theirs: list[str], ours: Collection[str]) -> list[str]:
    return [*theirs, *(each for each in ours if each not in theirs)]


def _both(theirs: object, ours: object) -> object:
    """Join two values of one key, so that each side's wish is kept to."""
    if isinstance(ours, list):
        known = theirs if isinstance(theirs, list) else []
        return [*known, *(each for each in ours if each not in known)]
    if isinstance(theirs, int) and isinstance(ours, int) and type(theirs) is type(ours):
        return max(theirs, ours)  # of two switches the one that is on
    return ours
