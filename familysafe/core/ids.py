"""Names for things that last: 26 signs, sortable by the time of making, as in ULID.

Source of the alphabet and the layout: the ULID specification (48 bits of milliseconds, 80 random
bits, Crockford's base 32).
"""

from __future__ import annotations

from datetime import datetime

from familysafe.core.clock import require_utc
from familysafe.core.errors import Defect

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RANDOM_BYTES = 10
LENGTH = 26


def make_id(moment: datetime, randomness: bytes) -> str:
    """Make an id from a UTC time and ten random bytes."""
    if len(randomness) != RANDOM_BYTES:
        message = f"an id takes {RANDOM_BYTES} random bytes, not {len(randomness)}"
        raise Defect(message)
    milliseconds = int(require_utc(moment).timestamp() * 1000)
    number = (milliseconds << 80) | int.from_bytes(randomness)
    return "".join(ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(LENGTH)))


def is_id(text: str) -> bool:
    """Tell whether ``text`` could have come from ``make_id``."""
    return len(text) == LENGTH and set(text) <= set(ALPHABET)
