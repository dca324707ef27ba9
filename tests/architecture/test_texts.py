"""Every sentence stands in both languages, and every id in the code has a sentence."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT
from tools import texts

PROGRAM = ROOT / "familysafe"
FAULTS = {"Fault", "CheckError", "InputError", "RefusedError", "EnvironmentFault"}
CODE = re.compile(r"[a-z_0-9]+(\.[a-z_0-9]+)+")
MANY = 100
REMEDY = re.compile(
    r"\b(please|add|ask|bring|check|choose|close|copy|free|get|give|install|look|make|mend|open|put"
    r"|repeat|restore|say|see|start|try|type|update|use|wait|write|shows?)\b",
    re.IGNORECASE,
)
"""What a carer can do next is asked for with one of these words."""
REMEDY_KM = re.compile("សូម|បង្ហាញ")
STOPPED = frozenset({"fault.evidence.cancelled", "fault.package.cancelled"})
"""They stopped it themselves, and are told that nothing was kept."""


def known_ids() -> set[str]:
    return {text.id for area in texts.every_area().values() for text in area}


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            yield name, node


def literal(node: ast.Call) -> str | None:
    first = node.args[0] if node.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def modules() -> Iterator[tuple[Path, ast.AST]]:
    for path in sorted(PROGRAM.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def test_the_translation_files_are_sound() -> None:
    assert texts.check() == 0


def constants(node: ast.AST, module: ast.AST, seen: frozenset[str] = frozenset()) -> set[str]:
    """Return the strings that ``node`` can be, following the names that it uses in its module."""
    found = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            found.add(part.value)
        elif isinstance(part, ast.Name) and part.id not in seen:
            for each in ast.walk(module):
                if isinstance(each, ast.Assign) and any(
                    isinstance(target, ast.Name) and target.id == part.id for target in each.targets
                ):
                    found |= constants(each.value, module, seen | {part.id})
    return found


def kinds_of_fault() -> set[str]:
    """Return the names of all classes of faults, wherever they are made."""
    found = {"Fault"}
    classes = [
        node for _, tree in modules() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    ]
    while True:
        more = {
            each.name
            for each in classes
            if any(getattr(base, "attr", getattr(base, "id", "")) in found for base in each.bases)
        }
        if more <= found:
            return found
        found |= more


def codes() -> dict[str, str]:
    """Return every code with which a fault is raised, and where."""
    kinds = kinds_of_fault()
    return {
        code: f"{path.relative_to(PROGRAM)}:{node.lineno}"
        for path, tree in modules()
        for name, node in calls(tree)
        if name in kinds and node.args
        for code in constants(node.args[0], tree)
        if CODE.fullmatch(code)
    }


def test_every_code_of_a_fault_has_a_sentence() -> None:
    raised, known = codes(), known_ids()

    assert kinds_of_fault() >= FAULTS
    assert len(raised) > MANY
    assert {"store.damaged", "store.full", "guardian.needed"} <= set(raised)  # not literal
    assert {code: at for code, at in raised.items() if f"fault.{code}" not in known} == {}


def test_every_fault_says_in_both_languages_what_to_do_next() -> None:
    without = {
        f"{text.id} ({language})"
        for area in texts.every_area().values()
        for text in area
        if text.id.startswith("fault.") and text.id not in STOPPED
        for language, sentence, words in (
            ("en", text.english, REMEDY),
            ("km", text.khmer.replace("\u200b", ""), REMEDY_KM),
        )
        if not words.search(sentence)
    }

    assert without == set()


def test_every_text_that_is_asked_for_exists() -> None:
    known = known_ids()
    missing = {
        f"{path.relative_to(PROGRAM)}: {id_}"
        for path, tree in modules()
        for name, node in calls(tree)
        if name in {"texts", "_texts", "say"} and (id_ := literal(node)) and id_ not in known
    }

    assert missing == set()


def test_no_sentence_is_put_together_as_an_f_string() -> None:
    """An f-string as an id or a text would escape the catalogue."""
    found = {
        f"{path.relative_to(PROGRAM)}:{node.lineno}"
        for path, tree in modules()
        for name, node in calls(tree)
        if name == "tr" and node.args
    }

    assert found == set()


def test_khmer_that_nobody_has_read_is_marked() -> None:
    """As long as no native speaker has read the texts, none may claim it."""
    status = [text for area in texts.every_area().values() for text in area if text.read]

    assert status == []
