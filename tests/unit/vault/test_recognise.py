"""What a file is, by its bytes; the ASCII name that it gets; and when things happened."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.errors import InputError, RefusedError
from familysafe.evidence.model import CaseId, DescribedRecord, Exhibit, ExhibitDetails, ItemId, Kind
from familysafe.evidence.recognise import ENDINGS, TEXT, UNKNOWN, media_type, stored_name
from familysafe.evidence.safety import Answer, require_files_allowed
from familysafe.evidence.timeline import require_time, timeline

NOW = datetime(2026, 11, 25, 3, 44, tzinfo=UTC)


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\xff\xd8\xff\xe0..JFIF", "image/jpeg"),
        (b"RIFF....WEBPVP8 ", "image/webp"),
        (b"\0\0\0\x18ftypheic", "image/heic"),
        (b"\0\0\0\x18ftypisom", "video/mp4"),
        (b"\0\0\0\x14ftypqt  ", "video/quicktime"),
        (b"%PDF-1.7", "application/pdf"),
        (b"OggS\0", "audio/ogg"),
        ("ជំរាបសួរ hello\r\n".encode(), TEXT),
        ("ស្រី".encode()[:-1], TEXT),
        (b"", TEXT),
        (b"words\0words", UNKNOWN),
        (b"\xff\xfe", UNKNOWN),
        (b"MZ\x90\0", UNKNOWN),
    ],
)
def test_the_bytes_say_what_it_is(head: bytes, found: str) -> None:
    assert media_type(head) == found


@given(st.binary(max_size=5000))
def test_every_file_is_something_that_has_an_ending(head: bytes) -> None:
    assert media_type(head) in {*ENDINGS, UNKNOWN}


@given(st.integers(1, 99_999), st.text(max_size=300), st.sampled_from([*ENDINGS, UNKNOWN]))
def test_a_stored_name_is_safe_everywhere(number: int, name: str, found: str) -> None:
    stored = stored_name(number, name, found)

    assert re.fullmatch(r"\d{4,5}-[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]{3,4}", stored), stored
    assert len(stored) < 60
    assert stored.startswith(f"{number:04}-")


def test_the_ending_is_that_of_the_content_and_not_of_the_name() -> None:
    assert stored_name(1, "Screenshot 2026.exe", "image/png") == "0001-screenshot-2026.png"
    assert stored_name(2, "ស្រី.png", "image/png") == "0002-file.png"
    assert stored_name(3, "../../etc/passwd", UNKNOWN) == "0003-etc-passwd.bin" or stored_name(
        3, "../../etc/passwd", UNKNOWN
    ).startswith("0003-")


def exhibit(number: int, at: str, note: str = "", *, described: bool = False) -> Exhibit:
    return Exhibit(
        id=ItemId(str(number)),
        case=CaseId("c"),
        number=number,
        kind=Kind.DESCRIBED if described else Kind.FILE,
        name=f"name {number}",
        stored="",
        media_type="",
        size=0,
        sha256="",
        sha512="",
        details=ExhibitDetails(received_at=at, note=note),
        described=DescribedRecord("x", "video", received_at=at, note=note) if described else None,
        modified_at=None,
        imported_at=NOW,
    )


def test_what_happened_is_in_order_of_the_moment_and_not_of_the_writing() -> None:
    given_exhibits = [
        exhibit(1, "2026-11-24T16:20+07:00", "second"),
        exhibit(2, ""),
        exhibit(3, "2026-11-24T09:00Z"),
        exhibit(4, "2026-11-24T09:30Z", "last", described=True),
    ]

    events = timeline(given_exhibits)

    assert [each.text for each in events] == ["name 3", "second", "last"]
    assert [each.item for each in events] == ["3", "1", "4"]


@pytest.mark.parametrize("text", ["yesterday", "24.11.2026", "2026-13-01", "២០២៦", "x" * 1000])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"evidence\.time") as refused:
        require_time(text)

    assert len(str(refused.value.params["given"])) <= 40


@pytest.mark.parametrize("text", ["", "2026-11-24", "2026-11-24T16:20", "2026-11-24T16:20+07:00"])
def test_what_is_a_time_is_kept_as_written(text: str) -> None:
    assert require_time(text) == text


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (None, r"safety\.unasked"),
        (Answer.IT_DOES, r"safety\.describe"),
        (Answer.NOT_SURE, r"safety\.describe"),
    ],
)
def test_no_file_comes_in_without_the_one_answer(answer: Answer | None, code: str) -> None:
    with pytest.raises(RefusedError, match=code):
        require_files_allowed(answer)
    require_files_allowed(Answer.IT_DOES_NOT)
