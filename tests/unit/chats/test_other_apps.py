"""Exports of the other apps, with what is broken in them."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.errors import InputError
from familysafe.evidence.chats.json_text import mended_letters, read
from familysafe.evidence.chats.model import App, Assumed, Transcript
from familysafe.evidence.chats.reading import transcript_of

YEAR = 2026


def parsed(content: object, name: str = "x.json", wanted: App | None = None) -> Transcript:
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    return transcript_of(raw, name, YEAR, wanted)


def telegram(*messages: dict[str, Any]) -> dict[str, Any]:
    return {"name": "Lina", "type": "personal_chat", "id": 7, "messages": list(messages)}


def test_telegram_says_wall_time_with_its_offset() -> None:
    (message,) = parsed(
        telegram(
            {
                "id": 1,
                "type": "message",
                "date": "2026-11-24T16:20:05",
                "date_unixtime": "1795512005",
                "from": "Lina",
                "from_id": "user7",
                "text": ["hi ", {"type": "link", "text": "x.example"}],
                "photo": "photos/photo_1.jpg",
            }
        )
    ).messages

    assert (message.at, message.zone) == ("2026-11-24T16:20:05+07:00", "+07:00")
    assert (message.sender, message.text) == ("Lina", "hi x.example")
    assert message.attachment == "photos/photo_1.jpg"


def test_telegram_keeps_who_has_no_name_and_what_the_app_says() -> None:
    transcript = parsed(
        telegram(
            {"id": 1, "type": "message", "date": "2026-11-24T16:20:05", "from": None,
             "from_id": "user99", "text": "deleted", "file": "(File not included. Change it.)"},
            {"id": 2, "type": "service", "date": "2026-11-24T16:21:05", "actor": "Lina",
             "actor_id": "user7", "action": "take_screenshot", "text": ""},
        )
    )  # fmt: skip

    first, second = transcript.messages
    assert (first.sender, first.attachment) == ("user99", "")
    assert (second.system, second.sender, second.text) == (True, "Lina", "take_screenshot")
    assert [a.code for a in transcript.assumptions] == [Assumed.ZONE]


def test_telegram_with_control_signs_is_read() -> None:
    raw = (
        b'{"name":"L","type":"personal_chat","id":7,"messages":[{"id":1,"type":"message",'
        b'"date":"2026-11-24T16:20:05","from":"L","text":"a\\x01b \\\\x41",'
        b'"text_entities":[{"type":"custom_emoji","document_id": stickers/a.webp}]}]}'
    )
    assert read(raw[:-1]) is None
    (message,) = parsed(raw).messages

    assert message.text == "a\x01b \\x41"


HTML = """<!DOCTYPE html><html><head><title>Exported Data</title></head><body>
<div class="page_wrap"><div class="page_header"><div class="content">
<div class="text bold">Lina</div></div></div><div class="history">
<div class="message service" id="message-1"><div class="body details">24 November 2026</div></div>
<div class="message default clearfix" id="message1"><div class="body">
<div class="pull_right date details" title="24.11.2026 16:20:05 UTC+07:00">16:20</div>
<div class="from_name">Lina</div><div class="text">hello<br>you &amp; me</div></div></div>
<div class="message default clearfix joined" id="message2"><div class="body">
<div class="pull_right date details" title="24.11.2026 16:21:05 UTC+07:00">16:21</div>
<div class="media_wrap clearfix"><a class="photo_wrap clearfix" href="photos/p.jpg"></a></div>
</div></div></div></div></body></html>"""


def test_telegram_as_a_page() -> None:
    transcript = parsed(HTML.encode(), "messages.html")
    service, first, second = transcript.messages

    assert transcript.title == "Lina"
    assert (service.system, service.text) == (True, "24 November 2026")
    assert (first.sender, first.text, first.at) == (
        "Lina",
        "hello\nyou & me",
        "2026-11-24T16:20:05+07:00",
    )
    assert (second.sender, second.attachment) == ("Lina", "photos/p.jpg")


KHMER = "សួស្តី"
BROKEN = KHMER.encode().decode("latin-1")


def test_messenger_mends_letters_and_turns_the_list() -> None:
    transcript = parsed(
        {
            "participants": [{"name": BROKEN}, {"name": "Dara"}],
            "messages": [
                {"sender_name": "Dara", "timestamp_ms": 1795512065000, "content": "bye"},
                {
                    "sender_name": BROKEN,
                    "timestamp_ms": 1795512005123,
                    "content": BROKEN,
                    "photos": [{"uri": "photos/1.jpg"}],
                },
            ],
            "title": BROKEN,
            "thread_path": "inbox/x",
        }
    )

    assert transcript.app is App.MESSENGER
    assert (transcript.title, transcript.participants) == (KHMER, (KHMER, "Dara"))
    assert [(m.sender, m.text, m.line) for m in transcript.messages] == [
        (KHMER, KHMER, 2),
        ("Dara", "bye", 1),
    ]
    assert transcript.messages[0].at == "2026-11-24T09:20:05.123+00:00"
    assert transcript.messages[0].attachment == "photos/1.jpg"


def test_instagram_is_named_by_its_path_or_by_the_person() -> None:
    chat = {
        "participants": [{"name": "A"}],
        "messages": [{"sender_name": "A", "timestamp_ms": 1795512065000, "content": "m"}],
    }
    assert parsed(chat, wanted=App.INSTAGRAM).app is App.INSTAGRAM
    assert parsed(chat | {"thread_path": "instagram/inbox/x"}).app is App.INSTAGRAM


def test_encrypted_messenger_has_another_form() -> None:
    (message,) = parsed(
        {
            "participants": ["A", "B"],
            "threadName": "A_1",
            "messages": [
                {
                    "senderName": "A",
                    "timestamp": 1795512005000,
                    "text": "m",
                    "isUnsent": False,
                    "media": [{"uri": "Failed to download media"}, {"uri": "m/1.jpg"}],
                }
            ],
        }
    ).messages

    assert (message.sender, message.text, message.attachment) == ("A", "m", "m/1.jpg")


@pytest.mark.parametrize("section", ["Direct Messages", "Direct Message"])
def test_tiktok_is_found_wherever_it_stands(section: str) -> None:
    history = {
        "Chat History with lina:": [{"Date": "2026-11-24 09:20:05", "From": "lina", "Content": "m"}]
    }
    transcript = parsed({"Direct Message": {section: {"ChatHistory": history}}})
    (message,) = transcript.messages

    assert transcript.app is App.TIKTOK
    assert (message.at, message.zone, message.sender) == ("2026-11-24T09:20:05", "", "lina")
    assert [a.code for a in transcript.assumptions] == [Assumed.ZONE]


def test_discord_in_its_three_forms() -> None:
    exporter = parsed(
        {
            "guild": {"id": "0"},
            "channel": {"name": "lina"},
            "messages": [
                {
                    "type": "Default",
                    "timestamp": "2026-11-24T16:20:05+07:00",
                    "content": "m",
                    "author": {"name": "lina16", "nickname": "Lina"},
                    "attachments": [{"url": "a.png"}],
                }
            ],
        }
    )
    own = parsed(
        [{"ID": 1, "Timestamp": "2026-11-24 09:20:05", "Contents": "m", "Attachments": ""}]
    )
    table = parsed(
        b'ID,Timestamp,Contents,Attachments\r\n1,2026-11-24 09:20:05.000000+00:00,"a\nb",\r\n',
        "messages.csv",
    )

    assert (exporter.messages[0].sender, exporter.messages[0].zone) == ("Lina", "+07:00")
    assert (own.messages[0].sender, own.messages[0].at) == ("", "2026-11-24T09:20:05")
    assert (table.messages[0].text, table.messages[0].zone) == ("a\nb", "UTC")


def test_snapchat_old_and_new() -> None:
    old = parsed(
        {
            "Received Saved Chat History": [
                {
                    "From": "lina",
                    "Media Type": "TEXT",
                    "Created": "2026-11-24 09:20:05 UTC",
                    "Text": "it&#39;s",
                }
            ],
            "Sent Saved Chat History": [
                {
                    "To": "lina",
                    "Media Type": "TEXT",
                    "Created": "2026-11-24 09:21:05 UTC",
                    "Text": "no",
                }
            ],
        }
    )
    new = parsed(
        {
            "lina": [
                {"From": "lina", "Media Type": "MEDIA", "Created": "2026-11-24 09:20:05 UTC",
                 "Content": None, "IsSender": False, "Media IDs": "b~1"}
            ]
        }
    )  # fmt: skip

    assert [(m.sender, m.text, m.at) for m in old.messages] == [
        ("lina", "it's", "2026-11-24T09:20:05+00:00"),
        ("me", "no", "2026-11-24T09:21:05+00:00"),
    ]
    assert (new.messages[0].text, new.messages[0].attachment) == ("[MEDIA]", "b~1")


def test_line_on_a_phone() -> None:
    text = (
        "[LINE] Chat history with Lina\nSaved on: 2026/11/25 10:00\n\n2026/11/24(Tue)\n"
        '23:59\tLina\t"one\n2026/11/23(Mon)\n00:01\tDara\tthree"\n24:10\tDara\tok\n'
        "24:11\tLina unsent a message.\n"
    )
    transcript = parsed(text.encode(), "x.txt")

    assert transcript.title == "Lina"
    assert [(m.at, m.sender, m.text) for m in transcript.messages] == [
        ("2026-11-24T23:59", "Lina", "one\n2026/11/23(Mon)\n00:01\tDara\tthree"),
        ("2026-11-24T00:10", "Dara", "ok"),
        ("2026-11-24T00:11", "", "Lina unsent a message."),
    ]
    assert transcript.messages[2].system


def test_line_on_a_computer_and_in_the_buddhist_era() -> None:
    text = (
        "[LINE] ประวัติการสนทนากับ Lina\nบันทึกวันที่: 2569/11/25\n\n"
        "2569.11.24 อังคาร\n09:20 Lina hello you\n"
    )
    transcript = parsed(text.encode(), "x.txt")

    assert transcript.messages[0].at == "2026-11-24T09:20"
    assert {a.code for a in transcript.assumptions} >= {Assumed.ERA, Assumed.HEADER_LIKE_LINE}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "chat.unknown"),
        (b"{}", "chat.unknown"),
        (b"\x89PNG\r\n", "chat.unknown"),
        (b'{"a": [', "chat.unknown"),
        (b"[" * 100_000, "chat.unknown"),
        (json.dumps(telegram()).encode(), "chat.empty"),
    ],
)
def test_what_cannot_be_read_is_said(content: bytes, code: str) -> None:
    with pytest.raises(InputError, match=f"^{code}\\("):
        parsed(content)


def test_another_app_than_was_named_is_said() -> None:
    with pytest.raises(InputError, match="chat.other_app"):
        parsed(telegram({"id": 1, "type": "message", "text": "m"}), wanted=App.LINE)


@given(st.text())
def test_letters_are_mended_only_where_they_come_back(text: str) -> None:
    broken = text.encode("utf-8", "surrogatepass").decode("latin-1")
    if "\ud800" <= max(text, default="") <= "\udfff":
        return
    assert mended_letters(broken) in {text, broken}
    if text.isascii() or any(sign >= "\u0800" for sign in text):
        assert mended_letters(broken) == text


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            ["messages", "type", "id", "chats", "list", "participants", "timestamp_ms", "text",
             "Created", "From", "guild", "channel", "Chat History with x:", "Date", "content",
             "date", "date_unixtime", "author", "attachments", "photos", "share", "Timestamp",
             "ID", "Contents"]
        ),
        inner,
        max_size=6,
    ),
    max_leaves=25,
)  # fmt: skip


def read_or_refused(content: bytes) -> None:
    """Nothing but a transcript, numbered through, or one of two refusals may come out."""
    with contextlib.suppress(InputError):
        numbers = [each.n for each in parsed(content).messages]
        assert numbers == list(range(1, len(numbers) + 1))


@given(JSON)
def test_any_json_is_read_or_refused(value: object) -> None:
    read_or_refused(json.dumps(value).encode())


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    read_or_refused(content)
