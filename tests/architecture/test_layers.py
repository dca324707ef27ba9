"""The walls of the house stand: the import contracts hold, and they bite when they are broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

VIOLATIONS = {
    "core/errors.py": "import familysafe.family.people",
    "core/ids.py": "import random",
    "core/chain.py": "import os",
    "family/people.py": "import familysafe.screentime.rules",
    "screentime/rules.py": "import sqlalchemy",
    "screentime/__init__.py": "import familysafe.evidence.model",
    "evidence/model.py": "import familysafe.storage.vault",
    "evidence/ports.py": "import subprocess",
    "evidence/__init__.py": "import familysafe.guidance",
    "guidance/__init__.py": "import PySide6.QtCore",
    "ipc/messages/__init__.py": "import socket",
    "ipc/__init__.py": "import familysafe.presentation.guardlink",
    "presentation/guardlink.py": "import PySide6.QtWidgets",
    "presentation/__init__.py": "import familysafe.ui",
    "storage/__init__.py": "import familysafe.system.clock",
    "storage/vault/__init__.py": "import familysafe.storage.guard",
    "storage/library/__init__.py": "import familysafe.storage.vault",
    "system/__init__.py": "import PySide6.QtGui",
    "crypto/__init__.py": "import familysafe.storage",
    "guard/__init__.py": "import familysafe.evidence.model",
    "guard/app.py": "import familysafe.storage.guard",
    "cli/app.py": "import familysafe.guard",
    "cli/frame.py": "import familysafe.system.places",
    "gui/__init__.py": "import familysafe.agent",
}

PURE = (
    *("core", "family", "policies", "screentime", "guidance", "evidence"),
    *("ipc", "presentation"),
)


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "400", "NO_COLOR": "1"}
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [str(program), "--config", str(folder / "pyproject.toml"), "--no-cache"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def copy_of_the_house(target: Path) -> Path:
    house = target / "house"
    shutil.copytree(
        ROOT / "familysafe",
        house / "familysafe",
        ignore=shutil.ignore_patterns("resources", "__pycache__"),
    )
    shutil.copy(ROOT / "pyproject.toml", house)
    return house


def test_the_contracts_hold(tmp_path: Path) -> None:
    outcome = lint(copy_of_the_house(tmp_path))

    assert outcome.returncode == 0, outcome.stdout


@pytest.fixture(scope="module")
def report_on_violations(tmp_path_factory: pytest.TempPathFactory) -> str:
    house = copy_of_the_house(tmp_path_factory.mktemp("mutated"))
    for name, statement in VIOLATIONS.items():
        path = house / "familysafe" / name
        path.touch()
        path.write_text(path.read_text(encoding="utf-8") + f"\n{statement}\n", encoding="utf-8")
    outcome = lint(house)
    assert outcome.returncode == 1
    return outcome.stdout


@pytest.mark.parametrize("name", VIOLATIONS)
def test_a_deliberate_violation_is_caught(name: str, report_on_violations: str) -> None:
    importer = "familysafe." + name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    imported = VIOLATIONS[name].removeprefix("import ")
    package = imported if imported.startswith("familysafe") else imported.partition(".")[0]

    lines = [line.strip() for line in report_on_violations.splitlines()]

    assert any(
        line.lstrip("- ").startswith(f"{importer} -> {package}")
        or (importer in line and package in line)
        for line in lines
    ), report_on_violations


def test_pure_packages_import_only_what_is_on_the_list() -> None:
    """msgspec is the one third-party package below the adapters."""
    import grimp

    graph = grimp.build_graph("familysafe", include_external_packages=True)
    allowed = set(sys.stdlib_module_names) | {"msgspec"}
    strangers = {
        (module, imported)
        for package in PURE
        for module in {f"familysafe.{package}"} | graph.find_descendants(f"familysafe.{package}")
        for imported in graph.find_modules_directly_imported_by(module)
        if not imported.startswith("familysafe") and imported not in allowed
    }

    assert strangers == set()
