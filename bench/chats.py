"""Reading chats: 200,000 messages as a phone, and as Telegram on a computer, write them."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

import msgspec

from bench.measurement import Measurement
from familysafe.evidence.chats.reading import transcript_of

MESSAGES = 200_000
BOUND_SECONDS = 4
START = datetime(2024, 1, 1)  # noqa: DTZ001 - wall time of a phone
YEAR = 2026


def measure() -> list[Measurement]:
    lines = b"\n".join(_android()).count(b"\n")
    assert lines == MESSAGES - 1
    rows = []
    for what, content in (
        ("Android", b"\n".join(_android())),
        ("iPhone, in Khmer", b"\n".join(_iphone())),
        ("Telegram", _telegram()),
    ):
        split = time.perf_counter()
        content.decode().split("\n")
        baseline = time.perf_counter() - split
        start = time.perf_counter()
        read = transcript_of(content, "chat", YEAR)
        taken = time.perf_counter() - start
        assert len(read.messages) == MESSAGES
        rows.append(
            Measurement(f"chat: 200,000 messages, {what}", taken, "s", BOUND_SECONDS, baseline)
        )
    return rows


def _android() -> list[bytes]:
    return [
        f"{at.day}/{at.month}/{at:%y, %H:%M} - {'Lina' if n % 3 else 'Dara'}: message {n}".encode()
        for n, at in _minutes()
    ]


def _iphone() -> list[bytes]:
    return [
        f"[{at:%d/%m/%Y, %I:%M:%S}\u202f{at:%p}] សុខា: \u200eសួស្តី {n}".encode()
        for n, at in _minutes()
    ]


def _telegram() -> bytes:
    messages = [
        {"id": n, "type": "message", "date": at.isoformat(), "from": "Lina", "text": f"message {n}"}
        for n, at in _minutes()
    ]
    chat = {"name": "Lina", "type": "personal_chat", "id": 7, "messages": messages}
    return msgspec.json.encode(chat)


def _minutes() -> list[tuple[int, datetime]]:
    return [(n, START + timedelta(minutes=n)) for n in range(MESSAGES)]
