r"""What a command line and a control group say about a program. All of it are claims.

systemd's names for what a desktop starts: ``app[-LAUNCHER]-ID-RANDOM.scope`` and
``app[-LAUNCHER]-ID@RANDOM.service`` (systemd, "Desktop Environment Integration", 2020), a dash
within the id being written ``\x2d``. Snap writes ``snap.NAME.APP-RANDOM.scope``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

INTERPRETERS = re.compile(
    r"(?:python|pypy|perl|ruby|node|nodejs|java|lua|luajit|mono|gjs|php|guile|tclsh|wish|qml"
    r"|electron|bash|dash|sh|zsh|ksh|fish|busybox|wine|wine64|wine-preloader|wine64-preloader"
    r"|qemu-[a-z0-9_-]+|bwrap|pressure-vessel-[a-z-]+|srt-bwrap)[0-9.]*\Z"
)
TAKES_VALUE = frozenset({"-W", "-X", "-Q", "-cp", "-classpath", "--class-path", "-p", "-I"})
SHELL = re.compile(r"(?:bash|dash|sh|zsh|ksh|fish|busybox)\Z")
WINDOWS = re.compile(r"[^\\/:]+\.exe\Z", re.IGNORECASE)
ESCAPED = re.compile(r"\\x([0-9a-f]{2})")
MOST_WORDS = 400


class Subject(NamedTuple):
    """What an interpreter runs: a script's path ("" none), and names it goes by."""

    script: str
    names: frozenset[str]


NOTHING = Subject("", frozenset())


def is_interpreter(executable: str) -> bool:
    """Tell whether a program of this file name runs other programs in itself."""
    return INTERPRETERS.match(executable) is not None


def subject(executable: str, words: Sequence[str]) -> Subject:
    """Find what an interpreter with this command line runs; ``NOTHING`` where that is not clear."""
    windows = [word.replace("\\", "/").rsplit("/", 1)[-1] for word in words[:MOST_WORDS]]
    found = next((word for word in windows if WINDOWS.match(word)), "")
    if found and not SHELL.match(executable):
        return Subject("", frozenset({found.lower()}))
    rest = iter(words[1:MOST_WORDS])
    for word in rest:
        if word in {"-m", "-jar", "--jar"}:
            return _named(next(rest, ""), is_file=word != "-m")
        if word in {"-c", "-e", "--eval", "-"}:
            return NOTHING
        if word in TAKES_VALUE:
            next(rest, "")
        elif not word.startswith("-"):
            java_class = executable.startswith("java")
            return _named(word, is_file=not java_class)
    return NOTHING


def _named(word: str, *, is_file: bool) -> Subject:
    if not word:
        return NOTHING
    name = word.rstrip("/").rsplit("/", 1)[-1].lower()
    stem = re.sub(r"\.(?:py|pyw|pyc|pl|rb|js|mjs|jar|lua|sh|asar|qml)\Z", "", name)
    names = frozenset({name, stem} - {""})
    if name == "app.asar" and "/" in word:
        names |= {word.rstrip("/").rsplit("/", 2)[-2].lower()}
    return Subject(word if is_file else "", names)


def claims_of_group(cgroup: str) -> frozenset[str]:
    """Return the names that a control group's path gives to what runs in it."""
    unit = cgroup.rstrip("/").rsplit("/", 1)[-1]
    body, _, kind = unit.rpartition(".")
    if kind == "scope" and body.startswith("snap."):
        return frozenset({body.split(".")[1].lower()} - {""})
    if not body.startswith("app-"):
        return frozenset()
    parts = body.split("-")[1:]
    if kind == "scope" and len(parts) > 1:
        parts.pop()
    if not parts:
        return frozenset()
    name = ESCAPED.sub(lambda found: chr(int(found[1], 16)), parts[-1].partition("@")[0]).lower()
    return frozenset({name, name.rsplit(".", 1)[-1]} - {""})
