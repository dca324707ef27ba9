"""Which app wrote an export, and reading it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from familysafe.core.errors import InputError
from familysafe.evidence.chats import line_app, lists, meta, telegram, whatsapp
from familysafe.evidence.chats.json_text import fields, read
from familysafe.evidence.chats.model import App, Transcript

JSON_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{|\[\s*[{\[\]])")
"""An object, or a list of them: "[13/06/2024" is the first line of a text."""
LARGEST_CHAT = 512 * 1024 * 1024
"""Bytes of one file of a chat; larger ones are kept as files and not read."""


def transcript_of(untrusted: bytes, name: str, year: int, wanted: App | None = None) -> Transcript:
    """Read an exported chat.

    ``name`` is the file's name, ``year`` that of today. ``wanted`` is the app that the person
    named, where the content alone could be of two. Raises InputError("chat.unknown") if no reader
    knows it, ("chat.other_app") if it is of another app than was named, ("chat.empty") without any
    message, and ("chat.large").
    """
    if len(untrusted) > LARGEST_CHAT:
        raise InputError("chat.large", most=LARGEST_CHAT // (1024 * 1024))
    found = _of_json(untrusted, name, wanted) or _of_text(untrusted, name, year)
    if found is None:
        raise InputError("chat.unknown", name=name)
    if wanted is not None and found.app is not wanted:
        raise InputError("chat.other_app", name=name, app=found.app.value)
    if not found.messages:
        raise InputError("chat.empty", name=name)
    return found


def one_transcript(
    untrusted_parts: Iterable[tuple[str, bytes]], name: str, year: int, wanted: App | None = None
) -> tuple[str, Transcript]:
    """Read the one chat among the parts of an archive; returns the part's name too.

    ``untrusted_parts`` are (name within the archive or "", content). Raises as ``transcript_of``
    does, and InputError("chat.several") if more than one part is a chat.
    """
    found: list[tuple[str, Transcript]] = []
    last: InputError | None = None
    for part, content in untrusted_parts:
        try:
            # the name of WhatsApp's archive says with whom; its text within may be called _chat
            shown = name if not part or part.rpartition("/")[2] == "_chat.txt" else part
            found.append((part, transcript_of(content, shown, year, wanted)))
        except InputError as fault:
            last = fault if last is None or fault.code != "chat.unknown" else last
    if len(found) > 1:
        shown = ", ".join(part for part, _ in found[:5])
        raise InputError("chat.several", name=name, parts=shown)
    if not found:
        raise last or InputError("chat.unknown", name=name)
    return found[0]


def _of_json(untrusted: bytes, name: str, wanted: App | None) -> Transcript | None:
    if JSON_START.match(untrusted) is None:
        return None
    value = read(untrusted)
    found: Transcript | None = None
    if value is None:
        return None
    if lists.is_exporter(value):
        found = lists.parse_exporter(value)
    elif telegram.is_json(value):
        found = telegram.parse(value)
    elif meta.is_chat(value):
        named = wanted if wanted in {App.MESSENGER, App.INSTAGRAM} else None
        found = meta.parse(value, named or meta.app_of(value, name))
    elif lists.is_package(value):
        found = lists.parse_package(value)
    elif lists.tiktok_chats(value):
        found = lists.parse_tiktok(value)
    elif fields(value) and lists.is_snapchat(value):
        found = lists.parse_snapchat(value)
    return found


def _of_text(untrusted: bytes, name: str, year: int) -> Transcript | None:
    text = untrusted.decode("utf-8", errors="replace").removeprefix("\ufeff")
    if untrusted[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        text = untrusted.decode("utf-16", errors="replace")
    if telegram.is_html(text):
        return telegram.parse_html(text)
    rows = lists.package_rows(text)
    if rows is not None:
        return lists.parse_package(rows)
    return line_app.parse(text, name) or whatsapp.parse(text, name, year)
