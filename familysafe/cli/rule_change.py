"""What verbs that change a child's rules share: finding them, sending them, showing them."""

from __future__ import annotations

from typing import Any

from familysafe.cli import composition, rule_words
from familysafe.cli.connection import answer, child_named
from familysafe.cli.frame import Frame
from familysafe.core.texts import LANGUAGES, without_breaks
from familysafe.family.people import Child, sets_own_rules
from familysafe.ipc import messages as m
from familysafe.presentation.guardlink import GuardLink
from familysafe.presentation.rule_sentence import rule_sentence
from familysafe.screentime.rules import Level, Rules


def present_rules(link: GuardLink, wanted: str) -> tuple[Child, m.ChildRules]:
    """Return a child and the rules it has."""
    child = child_named(link, wanted)
    return child, answer(link, m.GetRules(child.id), m.ChildRules)


def change_rules(frame: Frame, link: GuardLink, wish: m.SetRules, child: Child) -> None:
    """Send changed rules and show what holds now."""
    changed = answer(link, wish, m.ChildRules)
    show_rules(frame, link, child, changed.rules)


def show_rules(frame: Frame, link: GuardLink, child: Child, rules: Rules) -> None:
    """Print rules: all keys as JSON, or the sentences."""
    own = sets_own_rules(child, answer(link, m.GetFamily(), m.Family).guardians)
    voices = {language: composition.texts_in(language) for language in LANGUAGES}
    holidays = composition.public_holidays()
    sentence = {
        language: without_breaks(
            rule_sentence(child.name, rules, texts, own=own, holidays=holidays)
        )
        for language, texts in voices.items()
    }
    gap = site_gap = None
    if link.welcome().mode == "personal":
        if rules.level is Level.LOCK:
            gap = {each: without_breaks(texts("rules.gap")) for each, texts in voices.items()}
        if rules.sites:
            site_gap = {each: without_breaks(texts("sites.gap")) for each, texts in voices.items()}
    value: dict[str, Any] = {
        "child": child.id,
        "name": child.name,
        **rule_words.rules_as_json(rules),
        "sentence": sentence,
        "gap": gap,
        "site_gap": site_gap,
    }
    said = [sentence, *(each for each in (gap, site_gap) if each is not None)]
    frame.emit(value, [each[frame.texts.language] for each in said])
