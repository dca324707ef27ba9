"""Every sentence stands in both languages, and every id in the code has a sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT
from tools import texts

PROGRAM = ROOT / "familysafe"
FAULTS = {"Fault", "CheckError", "InputError", "RefusedError", "EnvironmentFault"}


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


def test_every_code_of_a_fault_has_a_sentence() -> None:
    known = known_ids()
    missing = {
        f"{path.relative_to(PROGRAM)}: fault.{code}"
        for path, tree in modules()
        for name, node in calls(tree)
        if name in FAULTS and (code := literal(node)) and f"fault.{code}" not in known
    }

    assert missing == set()


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
