"""View-model of making, opening and recovering the vault ("the locked box" on a screen)."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from familysafe.core.errors import Fault
from familysafe.core.texts import Texts, without_breaks
from familysafe.evidence.vault import SHORTEST_PASSPHRASE

GROUP = 6
"""How many signs at the end of the recovery key are typed back."""

STRONG_BITS = 60.0
GOOD_BITS = 45.0
FEWEST_BITS = 20.0
FEW_SIGNS = 4
COMMON = frozenset(
    {
        *("password", "passphrase", "12345678", "123456789", "1234567890", "qwertyuiop"),
        *("iloveyou", "11111111", "00000000", "cambodia", "phnompenh", "qwerty123", "abcd1234"),
        *("password1", "familysafe", "kampuchea", "01234567", "87654321", "admin123"),
    }
)
"""What is tried first by whoever guesses; our own short list."""


class SheetPaper(Protocol):
    """Puts the recovery sheet on paper or into a file; ``language`` leads on it."""

    def drawn(self, key: str, language: str) -> Callable[[], None]:
        """Draw it, which blocks. Calling the answer, on the window's thread, prints it.

        That raises EnvironmentFault("print.failed").
        """
        ...

    def save_sheet(self, key: str, language: str, target: Path) -> None:
        """Save it as a PDF which only its owner may read (mode 0600). Blocks; document.* faults."""
        ...


@dataclass(frozen=True)
class Strength:
    """How good a passphrase is. ``blocks`` of 3 are filled; ``enough`` allows to go on."""

    sentence: str
    blocks: int
    enough: bool


def strength(passphrase: str, texts: Texts) -> Strength:
    """Judge a passphrase in a sentence. It is an estimate from length and variety of signs."""
    if not passphrase:
        return Strength(texts("envelope.passphrase.empty"), 0, enough=False)
    plain = passphrase.strip()
    if len(plain) < SHORTEST_PASSPHRASE:
        missing = SHORTEST_PASSPHRASE - len(plain)
        return Strength(texts.count("envelope.passphrase.short", missing), 0, enough=False)
    bits = _bits(plain)
    if plain.casefold() in COMMON or len(set(plain)) < FEW_SIGNS or bits < FEWEST_BITS:
        return Strength(texts("envelope.passphrase.common"), 0, enough=False)
    if bits < GOOD_BITS:
        return Strength(texts("envelope.passphrase.weak"), 1, enough=True)
    if bits < STRONG_BITS:
        return Strength(texts("envelope.passphrase.good"), 2, enough=True)
    return Strength(texts("envelope.passphrase.strong"), 3, enough=True)


def _bits(text: str) -> float:
    """Estimate how many guesses it withstands, as a power of two.

    Repeated and neighbouring signs ("aaaa", "1234") count little.
    """
    kinds = (
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda sign: not sign.isascii(), 60),
        (lambda sign: sign.isascii() and not sign.isalnum(), 20),
    )
    pool = sum(size for fits, size in kinds if any(fits(sign) for sign in text))
    surprising = 1 + sum(
        abs(ord(sign) - ord(before)) > 1 for before, sign in itertools.pairwise(text)
    )
    return surprising * math.log2(max(2, pool))


def repeated(passphrase: str, again: str, texts: Texts) -> str:
    """Say what is wrong with the repetition, or "" (also while it is still being typed)."""
    if not again or passphrase == again or passphrase.startswith(again):
        return ""
    return texts("envelope.passphrase.differ")


def ready(passphrase: str, again: str, texts: Texts) -> str:
    """Return why the vault cannot be made yet, or ""."""
    judged = strength(passphrase, texts)
    if not judged.enough:
        return judged.sentence
    if passphrase != again:
        return texts("envelope.passphrase.repeat" if not again else "envelope.passphrase.differ")
    return ""


def last_group(key: str) -> str:
    """Return the end of the key which is typed back from the paper."""
    return _signs(key)[-GROUP:]


def group_fits(key: str, typed: str) -> bool:
    """Tell whether ``typed`` is the end of the key; case, blanks and dashes do not matter."""
    return _signs(typed) == last_group(key)


def recovery_key(typed: str) -> str:
    """Return a typed or scanned key in its own form: no blanks, capitals."""
    return "".join(without_breaks(typed).split()).upper()


def _signs(text: str) -> str:
    return recovery_key(text).replace("-", "")


def opening_fault(fault: Fault, texts: Texts) -> tuple[str, int]:
    """Say why it did not open, and for how many seconds trying again makes no sense."""
    seconds = fault.params.get("seconds", 0)
    return texts.fault(fault), int(seconds) if isinstance(seconds, int | float) else 0


def waiting(seconds: int, texts: Texts) -> str:
    """Say how long to wait before the next try."""
    return texts.count("envelope.unlock.wait", seconds)
