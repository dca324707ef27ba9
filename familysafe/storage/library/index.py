"""``library.db``: all content, indexed for search. A cache: whatever is wrong, it is made anew.

SQLite's FTS5 is used without SQLAlchemy: one table, no migrations, and a start in milliseconds.
The words are cut and spelled by ``guidance.spelling`` before they get here, so the tokenizer only
splits at spaces. Khmer marks count as letters for it.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from familysafe.guidance.cards import Card
from familysafe.guidance.lessons import Lesson
from familysafe.guidance.model import AppGuide, Helpline, Label, Said, Value
from familysafe.guidance.pack import Content
from familysafe.guidance.ports import Hit
from familysafe.guidance.spelling import loose_tokens, loosened, runs, tokens

LAYOUT = 1
LONGEST_QUERY = 200
FEWEST_CONSONANTS = 3
"""Fewer than these sound like too many words."""

TABLES = """
CREATE TABLE made (layout INTEGER NOT NULL, fingerprint TEXT NOT NULL);
CREATE VIRTUAL TABLE entry USING fts5(
    id UNINDEXED, kind UNINDEXED, en UNINDEXED, km UNINDEXED, names UNINDEXED, title, body, loose,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
"""
FIND = """
SELECT id, kind, CASE ? WHEN 'km' THEN km ELSE en END FROM entry
WHERE entry MATCH ?
ORDER BY instr(names, ?) = 0, bm25(entry, 0, 0, 0, 0, 0, 20.0, 1.0, 0.5), kind, id LIMIT ?
"""


class FtsLibrary:
    """The index of one content. ``path`` None keeps it in memory.

    ``fingerprint`` names the content: an index of another one, of another layout, or a damaged
    one is made anew from ``content``. Where the folder cannot be written, memory is used.
    """

    def __init__(self, path: Path | None, fingerprint: str, content: Callable[[], Content]) -> None:
        self._path = path
        self._fingerprint = fingerprint
        self._content = content
        self._turn = threading.Lock()
        self._connection = self._opened() or self._made()

    def search(self, untrusted_words: str, language: str, most: int = 20) -> tuple[Hit, ...]:
        """Return the findings, best first. A damaged index is made anew, once."""
        words = runs(untrusted_words[:LONGEST_QUERY])
        if not words:
            return ()
        with self._turn:
            try:
                return self._found(words, language, most)
            except sqlite3.DatabaseError:
                self._connection.close()
                self._connection = self._made()
                return self._found(words, language, most)

    def close(self) -> None:
        """Let go of the file."""
        with self._turn:
            self._connection.close()

    def _found(self, words: list[list[str]], language: str, most: int) -> tuple[Hit, ...]:
        """Return what is spelled so, then what sounds so."""
        strict = " AND ".join(_phrase(run) for run in words)
        name = _whole(" ".join(" ".join(run) for run in words))
        rows = self._rows(f"{{title body}} : ({strict})", language, name, most)
        sounds = [run for run in map(loosened, words) if run]
        if any(len(run) >= FEWEST_CONSONANTS for run in sounds):
            loose = " AND ".join(map(_phrase, sounds))
            rows += self._rows(f"loose : ({loose})", language, name, most)
        return tuple(dict.fromkeys(Hit(*row) for row in rows))[:most]

    def _rows(self, query: str, language: str, name: str, most: int) -> list[tuple[str, str, str]]:
        return self._connection.execute(FIND, (language, query, name, most)).fetchall()

    def _opened(self) -> sqlite3.Connection | None:
        """Open what is there if it is whole and of this content."""
        if self._path is None or not self._path.is_file():
            return None
        connection = _connect(f"{self._path.absolute().as_uri()}?mode=ro")
        try:
            made = connection.execute("SELECT layout, fingerprint FROM made").fetchone()
            connection.execute("SELECT count(*) FROM entry WHERE entry MATCH 'a'").fetchone()
        except sqlite3.DatabaseError:
            connection.close()
            return None
        if made == (LAYOUT, self._fingerprint):
            return connection
        connection.close()
        return None

    def _made(self) -> sqlite3.Connection:
        """Make it anew: beside the old file, then in its place; else in memory."""
        if self._path is not None:
            with contextlib.suppress(OSError, sqlite3.OperationalError):
                return self._made_at(self._path)
        connection = _connect(":memory:")
        self._fill(connection)
        return connection

    def _made_at(self, path: Path) -> sqlite3.Connection:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = path.with_name(f".{path.name}.{threading.get_native_id()}")
        unfinished.unlink(missing_ok=True)
        try:
            connection = _connect(unfinished.absolute().as_uri())
            try:
                connection.execute("PRAGMA journal_mode = OFF")
                connection.execute("PRAGMA synchronous = OFF")
                self._fill(connection)
            finally:
                connection.close()
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
        return _connect(f"{path.absolute().as_uri()}?mode=ro")

    def _fill(self, connection: sqlite3.Connection) -> None:
        connection.executescript(TABLES)
        connection.execute("BEGIN")
        connection.execute("INSERT INTO made VALUES (?, ?)", (LAYOUT, self._fingerprint))
        connection.executemany(
            "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _entries(self._content())
        )
        connection.execute("COMMIT")


def _connect(uri: str) -> sqlite3.Connection:
    """Open for use by one thread at a time; ``FtsLibrary`` sees to it."""
    return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)


def _phrase(run: list[str]) -> str:
    """Return one run as a phrase whose last token may go on. Tokens hold letters and digits."""
    return '"' + " ".join(run) + '" *'


def _whole(name: str) -> str:
    """Mark where a name begins and ends."""
    return f"|{name}|"


def _entries(content: Content) -> Iterator[tuple[str, ...]]:
    for guide in content.guides:
        names = (guide.name, guide.id, *guide.aliases)
        title = Said(guide.name, guide.name)
        yield _entry((guide.id, "app"), title, (*names, guide.publisher), guide)
    for country in content.helplines:
        for line in country.lines:
            names = (line.name.en, line.name.km, line.phone, line.phone.replace(" ", ""))
            yield _entry((line.id, "helpline"), line.name, (*names, line.kind), line)
    for card in content.cards:
        titles = [each.title for each in (card.carer, card.child, card.teenager)]
        names = tuple(said for title in titles for said in (title.en, title.km))
        yield _entry((card.id, "card"), card.carer.title, (*names, *card.aliases), card)
    for lesson in content.lessons:
        names = (lesson.title.en, lesson.title.km, *lesson.aliases)
        yield _entry((lesson.id, "lesson"), lesson.title, names, lesson)


def _entry(
    key: tuple[str, str],
    name: Said,
    names: tuple[str, ...],
    value: AppGuide | Helpline | Card | Lesson,
) -> tuple[str, ...]:
    title = " ".join(names)
    body = "\n".join(_sentences(value))
    return (
        *(*key, name.en, name.km),
        "".join(_whole(" ".join(tokens(each))) for each in names),
        " ".join(tokens(title)),
        " ".join(tokens(body)),
        " ".join(loose_tokens(f"{title}\n{body}")),
    )


def _sentences(value: object) -> Iterator[str]:
    """Yield all that is said, in both languages."""
    if isinstance(value, Said):
        yield value.en
        yield value.km
    elif isinstance(value, Label):
        yield value.text
        yield value.km
    elif isinstance(value, Value):
        for field in msgspec.structs.fields(value):
            yield from _sentences(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _sentences(part)
