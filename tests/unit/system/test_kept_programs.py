"""Which programs go on under a lock: those of the system, whatever others are called."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.system.processes import SCREEN, SERVERS, SPEECH, STARTERS, Processes

pytestmark = pytest.mark.posix
KEPT = SERVERS | SCREEN | SPEECH
PROGRAM = Path(shutil.which("sleep") or "/bin/sleep").resolve()
names = st.sampled_from(sorted(KEPT))
places = st.lists(st.sampled_from(["home", "usr", "bin", "opt", "tmp", "lib"]), max_size=3)


class FakeProc:
    """A ``/proc`` with one process, 7, which runs ``program`` and maps ``maps``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process = folder / "proc" / "7"
        self.process.mkdir(parents=True)
        (self.process / "root").symlink_to("/")

    def runs(self, program: Path, *maps: Path) -> Processes:
        exe = self.process / "exe"
        exe.unlink(missing_ok=True)
        exe.symlink_to(program)
        lines = [f"00-01 r-xp 00000000 08:01 1 {each}" for each in (program, *maps)]
        (self.process / "maps").write_text("\n".join(lines), encoding="utf-8")
        return Processes(proc=self.process.parent)


@pytest.fixture
def proc(tmp_path: Path) -> FakeProc:
    return FakeProc(tmp_path)


@pytest.fixture(scope="module")
def game() -> Iterator[FakeProc]:
    with tempfile.TemporaryDirectory() as folder:
        yield FakeProc(Path(folder))


def test_a_program_of_the_system_is_kept_by_its_name(proc: FakeProc) -> None:
    processes = proc.runs(PROGRAM)

    assert processes.is_kept(7, frozenset({PROGRAM.name}))
    assert not processes.is_kept(7, KEPT)


def test_another_library_makes_it_the_childs(proc: FakeProc, tmp_path: Path) -> None:
    library = tmp_path / "own.so"
    library.write_bytes(b"")
    library.chmod(0o666)  # whoever may write it, whoever owns it

    assert not proc.runs(PROGRAM, library).is_kept(7, frozenset({PROGRAM.name}))


@given(name=names, place=places)
def test_no_renamed_game_is_kept(game: FakeProc, name: str, place: list[str]) -> None:
    """Whoever owns it: a copy, a hard link and a mount outside the system's folders look alike."""
    folder = game.folder.joinpath("own", *place)
    folder.mkdir(parents=True, exist_ok=True)
    renamed = folder / name
    if not renamed.exists():
        shutil.copy(PROGRAM, renamed)

    assert not game.runs(renamed).is_kept(7, KEPT)


@given(kept=st.sets(st.one_of(names, st.text(min_size=1), st.just(PROGRAM.name))))
def test_a_program_of_the_system_is_kept_by_its_whole_name_alone(
    game: FakeProc, kept: set[str]
) -> None:
    assert game.runs(PROGRAM).is_kept(7, frozenset(kept)) is (PROGRAM.name in kept)


def test_a_name_that_its_own_mounts_put_into_the_system_is_not_kept(proc: FakeProc) -> None:
    """Its ``exe`` reads as a file of the system, but is another one or not there for us."""
    assert not proc.runs(Path("/usr/bin/no-such-program")).is_kept(
        7, frozenset({"no-such-program"})
    )


@pytest.mark.parametrize("runner", ["python3", "python3.11", "sh", "bash", "perl", "sd_generic"])
def test_nothing_that_runs_what_a_child_wrote_is_kept(runner: str) -> None:
    assert runner not in KEPT


def test_what_starts_other_programs_is_let_go_first() -> None:
    assert {"systemd", "speech-dispatcher", "pipewire"} == STARTERS
    assert STARTERS <= SCREEN | SPEECH
