"""The texts of the program: check them, put breaks into the Khmer, compile the catalogues.

    python -m tools.texts compile            translations/*.ts -> familysafe/resources/catalogue/
    python -m tools.texts check              ids, placeholders, both languages, word breaks
    python -m tools.texts add AREA < FILE    id TAB English TAB Khmer a line, into AREA.ts
    python -m tools.texts segment            U+200B between the words of all Khmer in translations/

``translations/<area>.ts`` is Qt's own format, by ids: ``source`` is English, ``translation`` Khmer.
``type="unfinished"`` marks Khmer that no native speaker has read yet.
"""

from __future__ import annotations

import argparse
import json
import re
import string
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "translations"
CATALOGUE = ROOT / "familysafe" / "resources" / "catalogue"
KHMER = re.compile(r"[\u1780-\u17b3\u17b6-\u17d3\u17dc]{8,}")
BREAK = "\u200b"


class Text:
    """One sentence: its id, English, Khmer, and whether a native speaker has read the Khmer."""

    def __init__(self, id_: str, english: str, khmer: str, *, read: bool) -> None:
        self.id, self.english, self.khmer, self.read = id_, english, khmer, read


def load(path: Path) -> list[Text]:
    """Read one area."""
    texts = []
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None:
            sys.exit(f"{path.name}: {message.get('id')} has no translation element")
        texts.append(
            Text(
                message.attrib["id"],
                message.findtext("source") or "",
                translation.text or "",
                read=translation.get("type") != "unfinished",
            )
        )
    return texts


def save(path: Path, texts: list[Text]) -> None:
    """Write one area, sorted by id, so that changes stay small."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        '<TS version="2.1" language="km" sourcelanguage="en">',
        "<context>",
        "    <name></name>",
    ]
    for text in sorted(texts, key=lambda each: each.id):
        status = "" if text.read else ' type="unfinished"'
        lines += [
            f'    <message id="{text.id}">',
            f"        <source>{escape(text.english)}</source>",
            f"        <translation{status}>{escape(text.khmer)}</translation>",
            "    </message>",
        ]
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def every_area() -> dict[Path, list[Text]]:
    """Read all areas."""
    return {path: load(path) for path in sorted(TRANSLATIONS.glob("*.ts"))}


def compile_catalogues() -> None:
    """Write one JSON object a language, ids to sentences, and how much Khmer was read."""
    CATALOGUE.mkdir(parents=True, exist_ok=True)
    texts = [text for area in every_area().values() for text in area]
    english = {text.id: text.english for text in texts}
    khmer = {text.id: text.khmer for text in texts}
    status = {"texts": len(texts), "read": sum(text.read for text in texts)}
    for name, value in (("en", english), ("km", khmer), ("status", status)):
        body = json.dumps(value, ensure_ascii=False, indent=0, sort_keys=True) + "\n"
        (CATALOGUE / f"{name}.json").write_text(body, encoding="utf-8")


def placeholders(sentence: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def problems_of(text: Text) -> list[str]:
    """Return what is wrong with one text."""
    found = []
    if not text.english.strip() or not text.khmer.strip():
        found.append("lacks a language")
        return found
    if placeholders(text.english) != placeholders(text.khmer):
        found.append("placeholders differ")
    for sentence in (text.english, text.khmer):
        if "<" in sentence:
            found.append("markup in a text")
        if sentence != sentence.strip():
            found.append("starts or ends with white space")
    if re.search(BREAK + r"[។៕៖ៗ]", text.khmer):
        found.append("word break before a sign")
    if any(len(run) > 24 for run in KHMER.findall(text.khmer)):  # noqa: PLR2004
        found.append("no word breaks in the Khmer (run: python -m tools.texts segment)")
    return found


def check() -> int:
    """Print every problem and return how many there are."""
    seen: dict[str, Path] = {}
    count = 0
    for path, texts in every_area().items():
        for text in texts:
            found = problems_of(text)
            if text.id in seen:
                found.append(f"stands in {seen[text.id].name} too")
            seen[text.id] = path
            for problem in found:
                count += 1
                print(f"{path.name}: {text.id}: {problem}")
    return count


def add(area: str) -> None:
    """Put lines of ``id TAB English TAB Khmer`` into an area; what is there is replaced."""
    path = TRANSLATIONS / f"{area}.ts"
    texts = {text.id: text for text in (load(path) if path.exists() else [])}
    for line in sys.stdin.read().splitlines():
        if line.strip():
            id_, english, khmer = (part.strip() for part in line.split("\t"))
            texts[id_] = Text(id_, english, broken(khmer), read=False)
    save(path, list(texts.values()))


def broken(khmer: str) -> str:
    """Put U+200B between words. A text that has breaks keeps them: they were read over."""
    if BREAK in khmer:
        return khmer
    import khmercut

    def split(match: re.Match[str]) -> str:
        return BREAK.join(word for word in khmercut.tokenize(match[0]) if word)

    text = re.sub(r"[\u1780-\u17d3\u17dc]+", split, khmer)
    return re.sub(BREAK + r"(?=[។៕៖ៗ\s]|$)", "", text)


def segment() -> None:
    """Put word breaks into all Khmer that has none."""
    for path, texts in every_area().items():
        for text in texts:
            text.khmer = broken(text.khmer)
        save(path, texts)


def main() -> int:
    """Run one command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("command", choices=["compile", "check", "add", "segment"])
    parser.add_argument("area", nargs="?", default="")
    given = parser.parse_args()
    if given.command == "add":
        add(given.area)
    elif given.command == "segment":
        segment()
    elif given.command == "compile":
        compile_catalogues()
    else:
        return 1 if check() else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
