"""One word, however it is spelled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.guidance.spelling import loose_tokens, tokens

KHMER = st.text(st.characters(min_codepoint=0x1780, max_codepoint=0x17DD), max_size=30)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ម្តាយ", "ម្ដាយ"),
        ("ស្តាប់", "ស្ដាប់"),
        ("បណ្ដាញ", "បណ្តាញ"),
        ("ក្រុមគ្រួសារ", "ក្រុម\u200bគ្រួសារ"),
        ("ខ្ញុំ", "ខ្ញ\u17c6\u17bb"),
        ("បើក", "ប\u17c1\u17b8ក"),
        ("កោះ", "ក\u17c1\u17b6ះ"),
        ("អ៊ីនធឺណិត", "អុីនធឺណិត"),
        ("១២៨០", "1280"),
        ("ស្ត្រី", "ស្រ្តី"),
        ("ឪពុក", "ឳពុក"),
        ("TikTok", "tiktok"),
        ("Ünter", "unter"),
    ],
)
def test_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert "".join(tokens(one)) == "".join(tokens(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("អ៊ីនធឺណិត", "អ៊ិនធើណិត"),
        ("ភស្តុតាង", "ភ័ស្តុតាង"),
        ("ធីកតុក", "ទីកតុក"),
    ],
)
def test_words_that_sound_alike_have_the_same_consonants(one: str, other: str) -> None:
    def sound(word: str) -> str:
        return "".join(loose_tokens(word)).replace("ថ", "ត")

    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other"), [("មាន", "មន"), ("កូន", "ខូន"), ("លុប", "លូប"), ("1280", "1288")]
)
def test_other_words_stay_other_words(one: str, other: str) -> None:
    assert tokens(one) != tokens(other)


@given(st.text(max_size=60))
def test_tokens_hold_no_sign_of_the_query_language(text: str) -> None:
    for token in [*tokens(text), *loose_tokens(text)]:
        assert token
        assert not set(token) & set("\"*():^{}+- \n\t'")


@given(KHMER, KHMER)
def test_a_break_between_words_changes_nothing_within_them(one: str, other: str) -> None:
    joined = tokens(one + "ក" + other)

    assert tokens(one + "\u200bក" + other) == joined
