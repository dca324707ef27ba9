"""The index is a cache: it finds, and whatever happens to its file it is there again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from familysafe.guidance.pack import Content
from familysafe.guidance.ports import Library
from familysafe.storage.library.index import FtsLibrary
from familysafe.system.packs import shipped_content


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library" / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[FtsLibrary]:
    made = FtsLibrary(path, "one", shipped_content)
    yield made
    made.close()


def first(library: Library, words: str, language: str = "en") -> str:
    hits = library.search(words, language)
    return hits[0].id if hits else ""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("tiktok", "tiktok"),
        ("Tik", "tiktok"),
        ("tik tok", "tiktok"),
        ("ធីកតុក", "tiktok"),
        ("ទិកតុក", "tiktok"),
        ("យូធូប", "youtube"),
        ("ហ្វេសប៊ុក", "facebook"),
        ("ហ្វេសបុក", "facebook"),
        ("robux", "roblox"),
        ("youtube kids", "youtube_kids"),
        ("1280", "child-helpline-cambodia"),
        ("១២៨០", "child-helpline-cambodia"),
        ("092 311 511", "aple"),
        ("092311511", "aple"),
        ("អ៊ិនធើណិត", "aple"),
        ("អុីនធឺណិត", "aple"),
        ("sextortion", "threat"),
        ("bullying", "bullying"),
        ("គំរាម", "threat"),
        ("ពេជ្រ", "money-taken"),
    ],
)
def test_the_first_finding_is_what_was_meant(
    library: FtsLibrary, words: str, expected: str
) -> None:
    assert first(library, words) == expected


def test_khmer_is_found_within_a_sentence_without_spaces(library: FtsLibrary) -> None:
    strict = {hit.id for hit in library.search("អ្នកមិនស្គាល់", "km", most=90)}
    split = {hit.id for hit in library.search("អ្នក\u200bមិន\u200bស្គាល់", "km", most=90)}

    assert "tiktok" in strict
    assert strict == split


def test_names_come_in_the_language_of_the_reader(library: FtsLibrary) -> None:
    english = library.search("1280", "en")[0]
    khmer = library.search("1280", "km")[0]

    assert english.name == "Child Helpline Cambodia"
    assert khmer.name != english.name
    assert english.kind == "helpline"


@pytest.mark.parametrize("words", ["", "   ", "*", '"', "()", "។", "\u200b", "^"])
def test_words_without_a_letter_find_nothing(library: FtsLibrary, words: str) -> None:
    assert library.search(words, "en") == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.text(max_size=300))
def test_nothing_that_is_typed_is_an_error(library: FtsLibrary, words: str) -> None:
    assert isinstance(library.search(words, "km"), tuple)


def test_the_file_is_used_again(path: Path) -> None:
    FtsLibrary(path, "one", shipped_content).close()

    def never() -> Content:
        pytest.fail("made anew without need")

    again = FtsLibrary(path, "one", never)

    assert first(again, "tiktok") == "tiktok"
    again.close()


def test_another_content_makes_it_anew(path: Path) -> None:
    FtsLibrary(path, "one", shipped_content).close()
    content = shipped_content()
    less = Content(tuple(each for each in content.guides if each.id != "tiktok"), ())
    again = FtsLibrary(path, "two", lambda: less)

    assert "tiktok" not in {hit.id for hit in again.search("tiktok", "en")}
    again.close()


@pytest.mark.parametrize("damage", ["rubbish", "empty", "cut", "hole", "folder"])
def test_a_damaged_file_is_made_anew(path: Path, damage: str) -> None:
    FtsLibrary(path, "one", shipped_content).close()
    whole = path.read_bytes()
    if damage == "folder":
        path.unlink()
        path.mkdir()
    else:
        body = {
            "rubbish": b"not a database" * 400,
            "empty": b"",
            "cut": whole[: len(whole) // 2],
            "hole": whole[:4096] + bytes(len(whole) - 4096),
        }[damage]
        path.write_bytes(body)

    again = FtsLibrary(path, "one", shipped_content)

    assert first(again, "tiktok") == "tiktok"
    again.close()


def test_damage_that_shows_only_while_searching_is_mended(path: Path) -> None:
    library = FtsLibrary(path, "one", shipped_content)
    library._connection.close()  # as if the file went away under it
    library._connection = FtsLibrary(None, "one", lambda: Content((), ()))._connection
    library._connection.execute("DROP TABLE entry")

    assert first(library, "tiktok") == "tiktok"
    library.close()


def test_where_nothing_can_be_written_memory_is_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    library = FtsLibrary(tmp_path / "file" / "library.db", "one", shipped_content)

    assert first(library, "tiktok") == "tiktok"
    library.close()


def test_many_threads_may_ask_at_once(library: FtsLibrary) -> None:
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.extend(first(library, "tiktok") for _ in range(20)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == ["tiktok"] * 80
