"""View-model of the first run: one question a screen, at most seven.

State is one frozen value; each answer makes the next one. Nothing is sent until the PIN is known;
then ``Founding`` sets everything up, and a failure half-way can be tried again from where it was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from familysafe.core.errors import Defect, InputError
from familysafe.family.people import (
    ADULT_AGE,
    CLOTHS,
    OLDEST_CHILD_AT_SET_UP,
    Account,
    checked_born,
    checked_name,
)
from familysafe.family.pin import checked_pin
from familysafe.ipc.messages import AddChild, AddGuardian, GuardianAdded
from familysafe.presentation.guardlink import GuardLink

MOST_CHILDREN = 12


class Question(StrEnum):
    """The screens, in their order. Those about a child count as one step."""

    LANGUAGE = "language"
    WHO = "who"
    NAME = "name"
    CHILD = "child"
    FACE = "face"
    ACCOUNT = "account"
    CHILDREN = "children"
    PIN = "pin"
    SHEET = "sheet"


class Who(StrEnum):
    """Whom the carer looks after."""

    SMALL = "small"
    OLDER = "older"
    TEENAGERS = "teenagers"
    MYSELF = "myself"
    CLASS = "class"


STEPS = {
    Question.LANGUAGE: 1,
    Question.WHO: 2,
    Question.NAME: 3,
    Question.CHILD: 4,
    Question.FACE: 4,
    Question.ACCOUNT: 4,
    Question.CHILDREN: 4,
    Question.PIN: 5,
    Question.SHEET: 6,
}
STEP_COUNT = 6


@dataclass(frozen=True)
class Draft:
    """A child before it is added; ``born`` is YYYY-MM, ``account`` "" where it has none."""

    name: str
    born: str
    face: str = ""
    cloth: str = ""
    account: str = ""


@dataclass(frozen=True)
class Answers:
    """What was answered so far. ``child`` is the one being described."""

    question: Question = Question.LANGUAGE
    who: frozenset[Who] = frozenset()
    name: str = ""
    child: Draft | None = None
    children: tuple[Draft, ...] = ()

    @property
    def alone(self) -> bool:
        """Tell whether a teenager sets this up for themselves and nobody else."""
        return self.who == {Who.MYSELF}

    @property
    def class_only(self) -> bool:
        """Tell whether there is a class and no child at home."""
        return self.who == {Who.CLASS}

    @property
    def own_rules(self) -> bool:
        """Tell whether the guardian is a teenager who makes their own rules."""
        return Who.MYSELF in self.who


# --- answers -------------------------------------------------------------------------------


def language_known(answers: Answers) -> Answers:
    """Go on from the language."""
    return replace(answers, question=Question.WHO)


def who_known(answers: Answers, who: frozenset[Who]) -> Answers:
    """Go on from whom one looks after; InputError("first_run.who") where nothing is chosen."""
    if not who:
        raise InputError("first_run.who")
    return replace(answers, who=who, question=Question.NAME)


def name_known(answers: Answers, untrusted_name: str) -> Answers:
    """Go on from the own name."""
    named = replace(answers, name=checked_name(untrusted_name))
    if answers.class_only:
        return replace(named, question=Question.PIN)
    return replace(named, question=Question.CHILDREN if named.children else Question.CHILD)


def child_known(answers: Answers, untrusted_name: str, born: str, today: date) -> Answers:
    """Go on from a child's name and month of birth to face and cloth."""
    name = checked_name(untrusted_name)
    if any(name == other.name for other in answers.children):
        raise InputError("first_run.same_name", name=name)
    draft = Draft(name, checked_born(born, today), cloth=free_cloth(answers.children))
    return replace(answers, child=draft, question=Question.FACE)


def face_known(answers: Answers, face: str, cloth: str, *, protected: bool = False) -> Answers:
    """Put the child among the others; a teenager alone goes on to the PIN.

    On a ``protected`` computer it is asked first which account is the child's.
    """
    if answers.child is None:
        message = "no child is being described"
        raise Defect(message)
    done = replace(answers.child, face=face, cloth=cloth)
    if protected and not answers.alone:
        return replace(answers, child=done, question=Question.ACCOUNT)
    return _described(answers, done)


def account_known(answers: Answers, account: str) -> Answers:
    """Put the child with its account, or "" for none yet, among the others."""
    if answers.child is None:
        message = "no child is being described"
        raise Defect(message)
    return _described(answers, replace(answers.child, account=account))


def free_accounts(answers: Answers, accounts: tuple[Account, ...], own: str) -> tuple[Account, ...]:
    """Return the accounts that may be this child's: not the carer's ``own``.

    Those that a sibling has come last: sharing is possible, an own account is better.
    """
    taken = sharers(answers)
    found = [each for each in accounts if each.name != own]
    return tuple(sorted(found, key=lambda each: each.name in taken))


def sharers(answers: Answers) -> dict[str, str]:
    """Return the names of the children described before, by their account."""
    found: dict[str, str] = {}
    for child in answers.children:
        if child.account:
            before = found.get(child.account)
            found[child.account] = f"{before}, {child.name}" if before else child.name
    return found


def _described(answers: Answers, child: Draft) -> Answers:
    after = Question.PIN if answers.alone else Question.CHILDREN
    return replace(answers, child=None, children=(*answers.children, child), question=after)


def another_child(answers: Answers) -> Answers:
    """Describe one more child."""
    return replace(answers, question=Question.CHILD)


def without_child(answers: Answers, number: int) -> Answers:
    """Take a child out again."""
    children = tuple(each for at, each in enumerate(answers.children) if at != number)
    after = Question.CHILDREN if children else Question.CHILD
    return replace(answers, children=children, question=after)


def children_known(answers: Answers) -> Answers:
    """Go on from the children to the PIN."""
    return replace(answers, question=Question.PIN)


def pin_known(answers: Answers, first: str, second: str) -> str:
    """Return the PIN; InputError where its form is wrong or both differ."""
    del answers
    pin = checked_pin(first)
    if pin != second.strip():
        raise InputError("first_run.pin_differs")
    return pin


def back(answers: Answers) -> Answers | None:
    """Return the screen before, or None where there is none: on the first and on the sheet."""
    has_children = bool(answers.children)
    before = {
        Question.WHO: Question.LANGUAGE,
        Question.NAME: Question.WHO,
        Question.CHILD: Question.CHILDREN if has_children else Question.NAME,
        Question.FACE: Question.CHILD,
        Question.ACCOUNT: Question.FACE,
        Question.CHILDREN: Question.NAME,
        Question.PIN: Question.NAME if answers.class_only else Question.CHILDREN,
    }.get(answers.question)
    if before is None:
        return None
    if answers.question is Question.PIN and answers.alone:
        # The teenager describes themselves anew.
        return replace(answers, children=(), question=Question.CHILD)
    if before is Question.CHILDREN and not has_children:
        before = Question.CHILD
    return replace(answers, question=before)


def free_cloth(children: tuple[Draft, ...]) -> str:
    """Return the first cloth that no child has, or begin anew."""
    used = {child.cloth for child in children}
    free = [cloth for cloth in CLOTHS if cloth not in used]
    return free[0] if free else CLOTHS[len(children) % len(CLOTHS)]


def years(today: date) -> tuple[int, ...]:
    """Return the years in which a child may be born, the latest first."""
    return tuple(range(today.year, today.year - OLDEST_CHILD_AT_SET_UP - 1, -1))


def faces_for(age: int, faces: tuple[str, ...]) -> tuple[str, ...]:
    """Return all faces, those of about the same age first. The age stands in the name."""

    def distance(face: str) -> int:
        digits = "".join(sign for sign in face if sign.isdigit())
        return abs(int(digits or ADULT_AGE) - age)

    return tuple(sorted(faces, key=distance))


def last_group(code: str) -> str:
    """Return the last group of a recovery code, which is typed back from paper."""
    return code.replace(" ", "-").rsplit("-", maxsplit=1)[-1]


def typed_back(code: str, untrusted_group: str) -> bool:
    """Tell whether the last group was copied from the sheet, forgiving case and spaces."""
    given = "".join(untrusted_group.split()).replace("-", "")
    return bool(given) and given.casefold().endswith(last_group(code).casefold())


# --- setting up ----------------------------------------------------------------------------


class Founding:
    """Sets the family up at the guard. ``run`` may be called again after a Fault."""

    def __init__(self, guard: GuardLink, answers: Answers, pin: str, account: str = "") -> None:
        """Keep what is to be set up; ``account`` is the OS account of a teenager alone."""
        self._guard, self._answers, self._pin, self._account = guard, answers, pin, account
        self._code = ""
        self._added = 0

    def run(self) -> str:
        """Add guardian and children; returns the recovery code. Blocks."""
        if not self._code:
            added = self._guard.call(
                AddGuardian(self._answers.name, self._pin, self._answers.own_rules)
            )
            if not isinstance(added, GuardianAdded):
                message = f"unexpected answer: {type(added).__name__}"
                raise Defect(message)
            self._code = added.recovery_code
        for draft in self._answers.children[self._added :]:
            account = self._account if self._answers.alone else draft.account
            self._guard.call(
                AddChild(
                    name=draft.name,
                    born=draft.born,
                    accounts=(account,) if account else (),
                    face=draft.face,
                    cloth=draft.cloth,
                )
            )
            self._added += 1
        return self._code


class MoreChildren:
    """Adds children to a family that is there already."""

    def __init__(self, guard: GuardLink, children: tuple[Draft, ...]) -> None:
        self._guard, self._children, self._added = guard, children, 0

    def run(self) -> str:
        """Add them; returns "" because no new code is made. Blocks."""
        for draft in self._children[self._added :]:
            accounts = (draft.account,) if draft.account else ()
            self._guard.call(AddChild(draft.name, draft.born, accounts, draft.face, draft.cloth))
            self._added += 1
        return ""
