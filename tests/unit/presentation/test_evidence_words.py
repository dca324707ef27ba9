"""What the evidence pages say, without a window."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.errors import InputError, RefusedError
from familysafe.core.texts import without_breaks
from familysafe.evidence.custody_words import custody_words
from familysafe.evidence.model import (
    CONTENT_KINDS,
    AddedFile,
    Case,
    CaseId,
    DescribedRecord,
    Exhibit,
    ExhibitDetails,
    ItemId,
    Kind,
    Problem,
)
from familysafe.evidence.safety import Answer
from familysafe.evidence.timeline import timeline
from familysafe.presentation import evidence_vault as vault_words
from familysafe.presentation.evidence_add import (
    Entries,
    State,
    Typed,
    check,
    envelope_title,
    read_clock,
    read_day,
    summary,
    text_name,
)
from familysafe.presentation.evidence_case import (
    COLUMNS,
    ROWS,
    TONES,
    CaseContent,
    Cover,
    SealCheck,
    SealState,
    case_view,
    facts,
    folder_name,
    folder_progress,
    may_delete,
    mosaic,
)
from familysafe.presentation.evidence_describe import Written, contents, describe
from familysafe.presentation.evidence_intake import (
    NOTHING,
    HelpNumber,
    Offered,
    SafetyGate,
    advice,
    safety_view,
)
from familysafe.presentation.evidence_list import list_view
from familysafe.presentation.evidence_words import moment_words, size_words
from familysafe.system.catalogue import load_texts

ZONE = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
EN, KM = load_texts("en"), load_texts("km")
BOTH = pytest.mark.parametrize("texts", [EN, KM], ids=["en", "km"])
CASE = Case(CaseId("c1"), 3, "A stranger wrote to Vanna", "Vanna", NOW, 2)


def exhibit(number: int = 1, **changes: object) -> Exhibit:
    fields: dict[str, object] = {
        "id": ItemId(f"i{number}"),
        "case": CASE.id,
        "number": number,
        "kind": Kind.FILE,
        "name": "shot.png",
        "stored": f"000{number}-shot.png",
        "media_type": "image/png",
        "size": 1234,
        "sha256": "ab" * 32,
        "sha512": "cd" * 64,
        "details": ExhibitDetails(),
        "described": None,
        "modified_at": None,
        "imported_at": NOW,
    }
    return Exhibit(**{**fields, **changes})  # type: ignore[arg-type]


class Numbers:
    def numbers(self, language: str) -> tuple[HelpNumber, ...]:
        assert language in {"en", "km"}
        return (
            HelpNumber("1288", "Police", date(2026, 11, 24)),
            HelpNumber("117", "Police", date(2026, 11, 20)),
        )


# --- the gate --------------------------------------------------------------------------------


def test_nothing_passes_before_the_question_was_answered() -> None:
    gate = SafetyGate()

    assert not gate.offer(Offered((PurePath("/a.png"),)))
    with pytest.raises(RefusedError, match=r"safety\.unasked"):
        gate.take()
    assert gate.waiting.untrusted_paths == (PurePath("/a.png"),)


@pytest.mark.parametrize("answer", [Answer.IT_DOES, Answer.NOT_SURE])
def test_every_other_answer_forgets_what_waits(answer: Answer) -> None:
    gate = SafetyGate()
    gate.offer(Offered((PurePath("/a.png"),), "words"))

    gate.answer(answer)

    assert gate.waiting == NOTHING
    with pytest.raises(RefusedError, match=r"safety\.describe"):
        gate.take()


def test_an_answer_lets_in_one_offering_only() -> None:
    gate = SafetyGate()
    gate.answer(Answer.IT_DOES_NOT)
    assert gate.take() == NOTHING

    assert gate.offer(Offered((PurePath("/a.png"),)))
    assert gate.take().untrusted_paths == (PurePath("/a.png"),)

    assert not gate.offer(Offered((PurePath("/b.png"),)))
    with pytest.raises(RefusedError, match=r"safety\.unasked"):
        gate.take()


@given(
    st.lists(
        st.one_of(
            st.sampled_from(list(Answer)),
            st.builds(lambda n: Offered((PurePath(f"/{n}"),)), st.integers(0, 9)),
            st.just("take"),
        ),
        max_size=20,
    )
)
def test_nothing_ever_passes_without_its_own_it_does_not(steps: list[object]) -> None:
    gate, allowed = SafetyGate(), False
    for step in steps:
        if isinstance(step, Answer):
            gate.answer(step)
            allowed = step is Answer.IT_DOES_NOT
        elif isinstance(step, Offered):
            assert gate.offer(step) is allowed
        else:
            try:
                taken = gate.take()
            except RefusedError:
                assert not allowed
                continue
            assert allowed
            allowed = not taken


@BOTH
def test_the_question_says_nothing_about_the_files_but_how_many_wait(texts: object) -> None:
    gate = SafetyGate()
    gate.offer(Offered((PurePath("/secret-name.png"), PurePath("/b.png"))))

    shown = safety_view(gate, Numbers(), texts)  # type: ignore[arg-type]

    assert "secret-name" not in str(shown)
    assert "2" in shown.waiting
    assert [each.phone for each in shown.numbers] == ["1288", "117"]
    assert "20" in shown.seen
    assert len(advice(texts)) == 4  # type: ignore[arg-type]


# --- the passphrase --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("passphrase", "enough", "blocks"),
    [
        ("", False, 0),
        ("short", False, 0),
        ("password", False, 0),
        ("aaaaaaaaaaaa", False, 0),
        ("sunshine", True, 1),
        ("seven quiet boats", True, 3),
        ("12345678901", False, 0),
    ],
)
def test_a_passphrase_is_judged_in_a_sentence(passphrase: str, enough: bool, blocks: int) -> None:
    judged = vault_words.strength(passphrase, EN)

    assert judged.sentence.endswith(".")
    assert (judged.enough, judged.blocks) == (enough, blocks)


def test_the_repetition_is_only_wrong_once_it_cannot_become_right() -> None:
    assert vault_words.repeated("seven quiet", "seven", EN) == ""
    assert vault_words.repeated("seven quiet", "sevn", EN)
    assert vault_words.ready("seven quiet boats", "", EN)
    assert vault_words.ready("seven quiet boats", "seven quiet boats", EN) == ""


def test_the_end_of_the_key_is_typed_back() -> None:
    key = "AGE-SECRET-KEY-1QYQSZ7X2M9"

    assert vault_words.last_group(key) == "Z7X2M9"
    assert vault_words.group_fits(key, " z7x2m9 ")
    assert not vault_words.group_fits(key, "z7x2m8")
    assert not vault_words.group_fits(key, "")
    assert vault_words.recovery_key(" age-secret-key-1qyqsz 7x2m9\n") == key


def test_waiting_is_said_in_seconds() -> None:
    fault = RefusedError("passphrase.wait", seconds=30)

    sentence, seconds = vault_words.opening_fault(fault, EN)

    assert "30" in sentence
    assert seconds == 30
    assert "29" in vault_words.waiting(29, EN)


# --- the fields ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["24/11/2026", "24.11.2026", "2026-11-24", "24-11-2026", "២៤/១១/២០២៦", "24/11/2569"]
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text) == date(2026, 11, 24)


@pytest.mark.parametrize("text", ["", "24/13/2026", "31/02/2026", "yesterday", "24/11/26"])
def test_a_day_that_is_none_is_not_guessed(text: str) -> None:
    assert read_day(text) is None


@pytest.mark.parametrize("text", ["16:20", "16.20", "16h20", "4:20 pm", "4:20PM", "១៦:២០"])
def test_a_time_is_read_as_people_write_it(text: str) -> None:
    assert read_clock(text) == time(16, 20)


@pytest.mark.parametrize("text", ["", "25:00", "16:61", "13:00 pm", "noon"])
def test_a_time_that_is_none_is_not_guessed(text: str) -> None:
    assert read_clock(text) is None


@pytest.mark.parametrize(
    ("typed", "received", "day", "clock"),
    [
        (Typed(), "", False, False),
        (Typed(day="24/11/2026", clock="16:20"), "2026-11-24T16:20+07:00", False, False),
        (Typed(day="24/11/2026"), "2026-11-24", False, False),
        (Typed(clock="16:20"), "", True, False),
        (Typed(day="soon"), "", True, False),
        (Typed(day="25/11/2026"), "", True, False),
        (Typed(day="24/11/2026", clock="17:43"), "", False, True),
        (Typed(day="24/11/2026", clock="late"), "", False, True),
    ],
)
def test_a_moment_has_the_offset_of_the_family_or_a_sentence(
    typed: Typed, received: str, day: bool, clock: bool
) -> None:
    found = check(typed, NOW, ZONE, EN)

    assert found.details.received_at == received
    assert (bool(found.day_error), bool(found.clock_error)) == (day, clock)
    assert found.ok is not (day or clock)


def test_fields_lose_breaks_and_white_space_and_nothing_else() -> None:
    typed = Typed(sender="  ស្រី\u200bណា ", handle="@lina\nst", note=" line 1\nline 2 ")

    details = check(typed, NOW, ZONE, EN).details

    assert (details.sender, details.handle) == ("ស្រីណា", "@lina st")
    assert details.note == "line 1\nline 2"


@BOTH
def test_a_description_needs_what_it_is_and_the_app(texts: object) -> None:
    empty = describe(Written(), NOW, ZONE, texts)  # type: ignore[arg-type]
    full = describe(
        Written(content="not-sure", app="Telegram", where="third chat", user_id="77"),
        NOW,
        ZONE,
        texts,  # type: ignore[arg-type]
    )

    assert empty.record is None
    assert empty.content_error
    assert empty.app_error
    assert full.record == DescribedRecord(
        app="Telegram", content="not-sure", where="third chat", user_id="77"
    )
    assert tuple(kind for kind, _ in contents(texts)) == CONTENT_KINDS  # type: ignore[arg-type]


# --- the list of things ----------------------------------------------------------------------


def test_sealed_is_said_only_with_what_the_vault_returned() -> None:
    entries = Entries().with_new(1, "shot.png", EN).working(1, 50, 100, EN)
    assert entries.busy
    assert entries.rows[0].line == "Saving, 50 %"
    assert summary(entries, EN) == ("", "")

    entries = entries.sealed(1, AddedFile(exhibit(), None), NOW, ZONE, EN)

    assert entries.rows[0].line == "Sealed 17:42"
    assert entries.rows[0].name == "Picture 1"
    assert not entries.busy
    assert "1 thing is safe" in summary(entries, EN)[1]


def test_a_duplicate_and_a_stop_and_a_fault_are_said() -> None:
    entries = Entries().with_new(1, "a", EN).with_new(2, "b", EN).with_new(3, "c", EN)
    entries = entries.sealed(1, AddedFile(exhibit(), ItemId("i0")), NOW, ZONE, EN)
    entries = entries.failed(2, RefusedError("evidence.cancelled"), EN)
    entries = entries.failed(3, InputError("file.missing", name="c", path="c"), EN)

    assert "already" in entries.rows[0].line
    assert [row.state for row in entries.rows] == [State.SEALED, State.STOPPED, State.FAILED]
    assert entries.safe == 1


def test_only_what_the_vault_does_not_know_yet_is_told_again() -> None:
    entries = Entries().with_new(1, "a", EN).sealed(1, AddedFile(exhibit(), None), NOW, ZONE, EN)
    said = ExhibitDetails(sender="Lina")

    assert entries.to_tell(ExhibitDetails()) == ()
    assert entries.to_tell(said) == (ItemId("i1"),)
    assert entries.told(ItemId("i1"), said).to_tell(said) == ()


def test_pasted_words_get_a_name() -> None:
    assert text_name("https://example.org/p/1", 1) == "https://example.org/p/1"
    assert text_name("he said https://example.org", 2) == "words-2.txt"
    assert envelope_title("Lina", "Vanna", "", EN) == "Lina and Vanna"
    assert "Lina" in envelope_title("Lina", "", "", EN)
    assert "Vanna" in envelope_title("", "Vanna", "", KM)
    assert "today" in envelope_title("", "", "today", EN)


# --- the envelope ----------------------------------------------------------------------------


def content(*exhibits: Exhibit) -> CaseContent:
    return CaseContent(CASE, exhibits, timeline(exhibits), ())


def test_an_envelope_says_what_is_inside_and_when_it_was_sealed() -> None:
    said = ExhibitDetails(received_at="2026-11-24T16:20+07:00", note="First message\nmore")
    link = exhibit(2, name="https://example.org/p", media_type="text/plain")
    kept = exhibit(
        3, kind=Kind.DESCRIBED, described=DescribedRecord(app="x", content="video"), media_type=""
    )

    shown = case_view(content(exhibit(details=said), link, kept), SealCheck(), NOW, ZONE, EN)

    assert [each.cover for each in shown.tiles] == [Cover.MOSAIC, Cover.LINK, Cover.NOT_COPIED]
    assert [each.name for each in shown.tiles] == ["Picture 1", "Link 2", "1 video"]
    assert [each.line for each in shown.tiles] == ["Sealed 17:42", "Sealed 17:42", "Not copied"]
    assert [each.can_look for each in shown.tiles] == [True, False, False]
    assert [(each.clock, each.text) for each in shown.moments] == [
        ("16:20", "First message"),
        ("17:42", "Saved and sealed"),
    ]
    assert [each.day for each in shown.moments] == ["24 November 2026", ""]
    assert shown.line == "Envelope 3. Started 24 November 2026. 2 things inside."


def test_unchanged_is_said_only_after_a_check() -> None:
    def seal(check: SealCheck) -> str:
        return case_view(content(), check, NOW, ZONE, EN).seal

    unchanged = EN("envelope.seal.unchanged")
    assert seal(SealCheck()) != unchanged
    assert seal(SealCheck(SealState.CHECKING)) != unchanged
    assert seal(SealCheck(SealState.UNCHANGED, None)) != unchanged
    assert seal(SealCheck(SealState.UNCHANGED, NOW)) == unchanged
    assert seal(SealCheck(SealState.CHANGED, NOW, (Problem("items/i1", "changed"),))) != unchanged


@BOTH
def test_what_was_changed_is_named(texts: object) -> None:
    problems = (Problem("items/i1", "changed"), Problem("index.db", "damaged"))
    check = SealCheck(SealState.CHANGED, NOW, problems)

    shown = case_view(content(exhibit()), check, NOW, ZONE, texts)  # type: ignore[arg-type]

    assert len(shown.seal_problems) == 2
    assert "1" in shown.seal_problems[0]


@given(st.text("0123456789abcdef", min_size=64, max_size=64))
def test_the_cover_has_nine_columns_and_comes_from_the_fingerprint(sha256: str) -> None:
    tones = mosaic(sha256)

    assert COLUMNS <= 9
    assert len(tones) == COLUMNS * ROWS
    assert all(0 <= tone < TONES for tone in tones)
    assert mosaic(sha256) == tones


def test_the_police_folder_says_how_far_it_is() -> None:
    half = folder_progress(3, 5, "package.progress.report", EN)

    assert (half.blocks, half.count, half.line) == (3, "3 of 5", "Writing the report")
    assert folder_progress(0, 0, "", EN).blocks == 0
    assert folder_name(CASE, NOW, ZONE) == "envelope-3-2026-11-24-1742"


@BOTH
def test_erasing_needs_its_word(texts: object) -> None:
    word = without_breaks(texts("envelope.delete.word"))  # type: ignore[operator]

    assert may_delete(f" {word} ", texts)  # type: ignore[arg-type]
    assert not may_delete("", texts)  # type: ignore[arg-type]
    assert not may_delete("yes", texts)  # type: ignore[arg-type]


def test_facts_leave_out_what_is_not_known() -> None:
    shown = dict(facts(exhibit(details=ExhibitDetails(sender="Lina")), NOW, ZONE, EN))

    assert shown["Who sent it?"] == "Lina"
    assert "Link" not in shown
    assert shown["Size"] == "1 KB"


@BOTH
def test_the_list_is_empty_or_says_each_envelope(texts: object) -> None:
    assert list_view((), ZONE, texts).empty  # type: ignore[arg-type]
    rows = list_view((CASE,), ZONE, texts).rows  # type: ignore[arg-type]
    assert rows[0].title == CASE.title
    assert "2" in rows[0].line


def test_days_and_sizes_and_the_log_are_said_simply() -> None:
    assert moment_words(EN, NOW, NOW, ZONE) == "today 17:42"
    assert moment_words(EN, NOW - timedelta(days=1), NOW, ZONE) == "yesterday 17:42"
    assert moment_words(EN, NOW - timedelta(days=5), NOW, ZONE) == "19 November 2026, 17:42"
    assert [size_words(EN, n) for n in (10, 2000, 3_400_000)] == ["10 bytes", "2 KB", "3.4 MB"]
    assert custody_words(EN, "item viewed") == "Looked at"
    assert custody_words(EN, "something new") == "something new"
