"""WhatsApp's lines in the forms that phones write, and lines that only look like headers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familysafe.evidence.chats import whatsapp
from familysafe.evidence.chats.model import Assumed, ChatMessage, Transcript

YEAR = 2026


def parsed(text: str, name: str = "WhatsApp Chat with Bopha.txt") -> Transcript:
    found = whatsapp.parse(text, name, YEAR)
    assert found is not None
    return found


def why(transcript: Transcript, code: Assumed) -> list[str]:
    return [each.why for each in transcript.assumptions if each.code is code]


def only(text: str) -> ChatMessage:
    (message,) = parsed(text).messages
    return message


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("13/1/21, 12:00 - A: m", "2021-01-13T12:00"),
        ("13/06/2024, 9:25\u202fPM - A: m", "2024-06-13T21:25"),
        ("28/3/2025, 9:29\u00a0p.\u00a0m. - A: m", "2025-03-28T21:29"),
        ("[28.03.26, 21:22:39] A: m", "2026-03-28T21:22:39"),
        ("[14/10/2021, 3:34:09\u202fPM] A: m", "2021-10-14T15:34:09"),
        ("2023-12-20, 5:46 p.m. - A: m", "2023-12-20T17:46"),
        ("2023/12/20, 5:46 pm - A: m", "2023-12-20T17:46"),
        ("13.6.2018 klo 21.25.15 - A: m", "2018-06-13T21:25:15"),
        ("13. 6. 2018. 21:25:15 A: m", "2018-06-13T21:25:15"),
        ("[2018/06/13, 21:25:15] A: m", "2018-06-13T21:25:15"),
        ("23-06-2018, 01.55 PM - A: m", "2018-06-23T13:55"),
        ("13.06.18 21.25.15: A: m", "2018-06-13T21:25:15"),
        ("13/6/24, 12:05 AM - A: m", "2024-06-13T00:05"),
        ("13/6/24, 12:05 PM - A: m", "2024-06-13T12:05"),
        ("2024/6/13 下午9:25 - A: m", "2024-06-13T21:25"),
        ("١٣/٦/٢٠٢٤, ٩:٢٥ م - A: m", "2024-06-13T21:25"),
        ("១៣/៦/២០២៤, ២១:២៥ - A: m", "2024-06-13T21:25"),
        ("13/6/2567, 21:25 - A: m", "2024-06-13T21:25"),
        ("13/6/67, 21:25 - A: m", "2024-06-13T21:25"),
    ],
)
def test_a_header_in_the_form_of_many_phones(line: str, at: str) -> None:
    message = only(line)

    assert (message.at, message.sender, message.text, message.zone) == (at, "A", "m", "")


def test_an_attachment_of_an_iphone_keeps_its_name() -> None:
    message = only("\u200e[13/06/2024, 21:25:15] A: \u200e<attached: 00000042-PHOTO-2024.jpg>")

    assert message.attachment == "00000042-PHOTO-2024.jpg"
    assert message.sender == "A"


@pytest.mark.parametrize("said", ["file attached", "archivo adjunto", "Datei angehängt"])
def test_an_attachment_of_android_in_any_language(said: str) -> None:
    message = only(f"28/3/2025, 21:29 - A: \u200ePTT-20250328-WA0014.opus ({said})")

    assert message.attachment == "PTT-20250328-WA0014.opus"


def test_words_in_brackets_are_no_attachment() -> None:
    assert not only("28/3/2025, 21:29 - A: see readme.txt (it helps)").attachment


def test_lines_below_a_message_belong_to_it_as_they_are() -> None:
    text = "13/6/24, 21:25 - A: one\r\n\r\n  two\u2028three\r\n13/6/24, 21:26 - B: four\n"
    first, second = parsed(text).messages

    assert first.text == "one\n\n  two\u2028three"
    assert (first.line, second.line) == (1, 4)
    assert second.text == "four"


def test_what_the_app_says_has_no_sender() -> None:
    text = (
        "13/6/24, 21:20 - Messages and calls are end-to-end encrypted.\n"
        '13/6/24, 21:21 - Bopha changed the subject to "A: b"\n'
        "13/6/24, 21:22 - Bopha: hello\n"
    )
    transcript = parsed(text)

    assert [each.system for each in transcript.messages] == [True, True, False]
    assert transcript.participants == ("Bopha",)


def test_a_line_in_another_form_stays_in_the_message_and_is_named() -> None:
    text = (
        "13/6/24, 21:25 - A: look what she wrote\n"
        "[13/06/2024, 21:20:00] B: send me a photo\n"
        "13/6/24, 21:26 - B: no\n"
    )
    transcript = parsed(text)

    assert [each.sender for each in transcript.messages] == ["A", "B"]
    assert "send me a photo" in transcript.messages[0].text
    (said,) = [a for a in transcript.assumptions if a.code is Assumed.HEADER_LIKE_LINE]
    assert (said.why, said.lines) == ("chat.assumed.line.part", (2,))


def test_a_line_of_another_day_between_two_messages_is_part_of_the_first() -> None:
    text = (
        "13/6/24, 21:25 - A: hi\n"
        "2/1/23, 08:00 - B: forged long ago\n"
        "3/1/23, 08:00 - B: forged again\n"
        "13/6/24, 21:26 - B: no\n"
        "20/9/24, 08:00 - B: forged in the future\n"
        "13/6/24, 21:27 - A: bye\n"
    )
    transcript = parsed(text)

    assert [each.text.split("\n")[0] for each in transcript.messages] == ["hi", "no", "bye"]
    assert why(transcript, Assumed.HEADER_LIKE_LINE) == ["chat.assumed.line.part"]


def test_a_message_that_came_late_is_a_message_and_doubted() -> None:
    text = "13/6/24, 21:25 - A: hi\n13/6/24, 20:00 - B: was without a net\n13/6/24, 21:26 - A: ah\n"
    transcript = parsed(text)

    assert len(transcript.messages) == 3
    (said,) = [a for a in transcript.assumptions if a.code is Assumed.HEADER_LIKE_LINE]
    assert (said.why, said.lines) == ("chat.assumed.line.unsure", (2,))


def test_a_third_voice_in_a_chat_of_two_is_doubted() -> None:
    talk = "".join(f"13/6/24, 21:{n} - {'AB'[n % 2]}: m{n}\n" for n in range(10, 20))
    transcript = parsed(talk + "13/6/24, 21:20 - Teacher: I saw it\n13/6/24, 21:21 - A: m\n")

    assert len(transcript.messages) == 12
    assert why(transcript, Assumed.HEADER_LIKE_LINE) == ["chat.assumed.line.unsure"]


@pytest.mark.parametrize(
    ("days", "order", "at"),
    [
        (["13/4/24"], [], "2024-04-13T08:00"),
        (["4/13/24"], [], "2024-04-13T08:00"),
        (["1/3/24", "2/3/24", "1/4/24"], ["chat.assumed.order.day_runs"], "2024-03-01T08:00"),
        (["3/1/24", "3/2/24", "4/1/24"], ["chat.assumed.order.month_runs"], "2024-03-01T08:00"),
        (["3/4/24"], ["chat.assumed.order.day_usual"], "2024-04-03T08:00"),
    ],
)
def test_which_comes_first_day_or_month(days: list[str], order: list[str], at: str) -> None:
    transcript = parsed("\n".join(f"{day}, 08:00 - A: m" for day in days))

    assert transcript.messages[0].at == at
    assert why(transcript, Assumed.DATE_ORDER) == order


def test_years_of_the_buddhist_era_are_said() -> None:
    assert why(parsed("13/6/2567, 21:25 - A: m"), Assumed.ERA) == ["chat.assumed.era.buddhist"]
    assert why(parsed("13/6/2024, 21:25 - A: m"), Assumed.ERA) == []


def test_a_full_export_may_lack_its_beginning() -> None:
    short = "13/6/24, 21:25 - A: m\n" * 39_999
    assert why(parsed(short), Assumed.TRUNCATED) == []
    assert why(parsed(short + "13/6/24, 21:25 - A: m\n"), Assumed.TRUNCATED) != []


@pytest.mark.parametrize("text", ["", "hello", "hello\n13/6/24, 21:25 - A: m", "a,b\n1,2\n"])
def test_what_is_no_export_is_not_read(text: str) -> None:
    assert whatsapp.parse(text, "x.txt", YEAR) is None


names = st.sampled_from(["Bopha", "សុខា", "+855 12 345 678", "Ana María", "~ Lin"])
bodies = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\r\n0123456789\ufffd"),
    max_size=30,
)


@settings(max_examples=60)
@given(st.lists(st.tuples(names, bodies, st.booleans()), min_size=1, max_size=20))
def test_what_was_written_is_read_word_for_word(said: list[tuple[str, str, bool]]) -> None:
    """An oracle that writes the file: nothing is lost, merged, sorted or made up."""
    lines, expected = [], []
    for minute, (name, body, twice) in enumerate(said):
        lines.append(f"13/6/24, 21:{minute:02d} - {name}: {body}")
        if twice:
            lines.append(f"and more {body}")
        expected.append((name, body + (f"\nand more {body}" if twice else "")))

    messages = parsed("\n".join(lines)).messages

    assert [(each.sender, each.text) for each in messages] == expected
    assert [each.n for each in messages] == list(range(1, len(said) + 1))


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=300))
def test_any_text_after_a_header_loses_no_line(text: str) -> None:
    """Fuzzing: whatever stands in the file, every line is in a message or is a header."""
    transcript = parsed("13/6/24, 21:25 - A: first\n" + text)
    read = sum(each.text.count("\n") + 1 for each in transcript.messages)
    lines = ["first", *[line.removesuffix("\r") for line in text.split("\n")]]
    while len(lines) > 1 and not lines[-1]:
        lines.pop()

    assert read == len(lines)
