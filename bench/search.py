"""Search in the app guide: the slowest word of many, and the making of the index."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from bench.measurement import Measurement
from familysafe.storage.library.index import FtsLibrary
from familysafe.system.packs import fingerprint, shipped, shipped_content

WORDS = (
    "tiktok",
    "you",
    "stranger photo",
    "ទិកតុក",
    "អ្នកមិនស្គាល់",
    "ទូរស័ព្ទ",
    "១២៨០",
    "nothing of the kind",
)
ROUNDS = 20
BOUND_MS = 10
MAKING_BOUND_MS = 500


def measure() -> list[Measurement]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        mark = fingerprint(shipped())
        content = shipped_content()
        making = time.perf_counter()
        library = FtsLibrary(path, mark, lambda: content)
        made = time.perf_counter() - making
        slowest = max(_taken(library, word) for word in WORDS)
        library.close()
    return [
        Measurement("search: slowest word", slowest * 1000, "ms", BOUND_MS),
        Measurement("search: make the index anew", made * 1000, "ms", MAKING_BOUND_MS),
    ]


def _taken(library: FtsLibrary, words: str) -> float:
    """Return the slowest of some rounds, in seconds; the first one opens pages of the file."""
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        library.search(words, "km")
        taken.append(time.perf_counter() - start)
    return max(taken)
