"""What a family may choose to add, and what may happen to it meanwhile."""

from __future__ import annotations

import errno
import io
import os
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from familysafe.core.errors import EnvironmentFault, Fault, InputError
from familysafe.evidence.model import CaseId
from familysafe.storage.vault.door import Door
from familysafe.storage.vault.opened import OpenedVault
from tests.faults.vault_faults import SealedBefore, require_words, sealed_before
from tests.storage.vault import hands
from tests.storage.vault.hands import NOTHING_SAID, PNG, Quiet

MIB = 1024 * 1024


@pytest.fixture
def before(tmp_path: Path) -> SealedBefore:
    return sealed_before(tmp_path / "vault", tmp_path)


@pytest.fixture
def vault(before: SealedBefore) -> Iterator[OpenedVault]:
    opened = before.opened()
    yield opened
    opened.lock()


class Meanwhile(Quiet):
    """Does something to the world once so many bytes are done."""

    def __init__(self, at: int, what: Callable[[], object]) -> None:
        super().__init__()
        self._at, self._what = at, what

    def tell(self, done_bytes: int, total_bytes: int, what: str) -> None:
        super().tell(done_bytes, total_bytes, what)
        if done_bytes >= self._at:
            self._what()


def refused(vault: OpenedVault, before: SealedBefore, source: Path, progress: Quiet) -> Fault:
    """Try to add; return the fault after seeing that nothing else happened."""
    with pytest.raises(Fault) as caught:
        vault.add_file(before.case, source, NOTHING_SAID, progress)
    require_words(caught.value)
    before.require_kept(vault)
    return caught.value


def test_what_is_no_ordinary_file_is_refused_by_its_name(
    vault: OpenedVault, before: SealedBefore, tmp_path: Path
) -> None:
    target = hands.file(tmp_path, name="ធម្មតា.png")
    (tmp_path / "empty.png").touch()
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "link.png").symlink_to(target)
    (tmp_path / "gone.png").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.png")
    here = Path.cwd()
    os.chdir(tmp_path)  # the name of a socket may have a hundred signs only
    try:
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind("socket.png")
    finally:
        os.chdir(here)
    expected = {
        "empty.png": "file.empty",
        "folder.png": "file.folder",
        "link.png": "file.link",
        "gone.png": "file.link",
        "pipe.png": "file.special",
        "socket.png": "file.special",
        "nothing.png": "file.missing",
        "x" * 300: "file.missing",
        "ធម្មតា.png/inside": "file.missing",
    }

    found = {name: refused(vault, before, tmp_path / name, Quiet()) for name in expected}

    assert {name: fault.code for name, fault in found.items()} == expected
    assert all(fault.params["name"] == Path(name).name for name, fault in found.items())


def test_devices_are_not_read(vault: OpenedVault, before: SealedBefore) -> None:
    for path in (Path("/dev/zero"), Path("/dev/tty"), Path("/proc/self")):
        fault = refused(vault, before, path, Quiet())
        assert fault.code in {"file.special", "file.unreadable", "file.link", "file.folder"}


def test_a_file_that_grows_while_it_is_read_is_refused(
    vault: OpenedVault, before: SealedBefore, tmp_path: Path
) -> None:
    source = hands.file(tmp_path, os.urandom(3 * MIB), "recording.mp4")

    def grow() -> None:
        with source.open("ab") as file:
            file.write(b"more")

    fault = refused(vault, before, source, Meanwhile(MIB, grow))

    assert fault.code == "evidence.changed"
    assert fault.params == {"name": "recording.mp4"}


def test_a_file_that_grows_faster_than_it_is_read_does_not_fill_the_disk(
    vault: OpenedVault, before: SealedBefore, tmp_path: Path
) -> None:
    source = hands.file(tmp_path, os.urandom(2 * MIB), "endless.log")

    def grow() -> None:
        with source.open("ab") as file:
            file.write(bytes(2 * MIB))

    progress = Meanwhile(1, grow)
    fault = refused(vault, before, source, progress)

    assert fault.code == "evidence.changed"
    assert max(progress.done) <= 4 * MIB


@pytest.mark.parametrize("keeps", [0, MIB + 1])
def test_a_file_that_is_cut_off_while_it_is_read_is_refused(
    vault: OpenedVault, before: SealedBefore, tmp_path: Path, keeps: int
) -> None:
    source = hands.file(tmp_path, os.urandom(3 * MIB), "cut.mp4")

    fault = refused(vault, before, source, Meanwhile(MIB, lambda: os.truncate(source, keeps)))

    assert fault.code == "evidence.changed"


def test_a_file_that_is_rewritten_at_the_same_size_is_refused(
    vault: OpenedVault, before: SealedBefore, tmp_path: Path
) -> None:
    source = hands.file(tmp_path, os.urandom(3 * MIB), "same.png")

    fault = refused(
        vault, before, source, Meanwhile(3 * MIB, lambda: source.write_bytes(bytes(3 * MIB)))
    )

    assert fault.code == "evidence.changed"


def test_a_file_whose_name_vanishes_meanwhile_is_whole(
    vault: OpenedVault, before: SealedBefore, tmp_path: Path
) -> None:
    """What was opened is what is read, also where another file takes its name."""
    content = os.urandom(3 * MIB)
    source = hands.file(tmp_path, content, "moved.png")

    def replace() -> None:
        source.unlink(missing_ok=True)
        source.write_bytes(b"another picture")

    exhibit = vault.add_file(before.case, source, NOTHING_SAID, Meanwhile(MIB, replace)).exhibit

    assert vault.read(exhibit.id, 4 * MIB) == content
    before.require_kept(vault, more=1)


class PulledOut(io.RawIOBase):
    """A file on a drive which is pulled out while it is read: what the system says then."""

    def __init__(self, path: Path, after: int) -> None:
        super().__init__()
        self._file = path.open("rb", buffering=0)
        self._after = after

    def fileno(self) -> int:
        return self._file.fileno()

    def read(self, size: int = -1, /) -> bytes:
        if self._file.tell() >= self._after:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return self._file.read(size) or b""

    def close(self) -> None:
        self._file.close()
        super().close()


def test_a_drive_that_is_pulled_out_is_said_by_the_name_of_the_file(
    before: SealedBefore, tmp_path: Path
) -> None:
    def pulled_out(path: Path) -> BinaryIO:
        return PulledOut(path, after=MIB)  # type: ignore[return-value] # what is read of it is all there

    parts = replace(hands.door(before.root)._parts, open_source=pulled_out)
    vault = Door(before.root, parts).unlock(hands.PASSPHRASE)
    source = hands.file(tmp_path, os.urandom(3 * MIB), "on-a-stick.mp4")

    fault = refused(vault, before, source, Quiet())

    assert isinstance(fault, EnvironmentFault)
    assert (fault.code, fault.params) == ("file.unreadable", {"name": "on-a-stick.mp4"})
    vault.lock()


def test_names_of_any_bytes_are_kept_as_text(
    vault: OpenedVault, before: SealedBefore, tmp_path: Path
) -> None:
    name = os.fsdecode(b"../caf\xe9\n\x00"[3:-1]) + "ស្រី" * 20 + ".png"
    path = hands.file(tmp_path, PNG, name)

    exhibit = vault.add_file(before.case, path, NOTHING_SAID, Quiet()).exhibit

    assert exhibit.name.encode().decode() == exhibit.name
    assert exhibit.stored.isascii()
    before.require_kept(vault, more=1)


def test_a_source_inside_the_vault_harms_nothing(vault: OpenedVault, before: SealedBefore) -> None:
    item = next(iter((before.root / "items").iterdir()))

    vault.add_file(before.case, item, NOTHING_SAID, Quiet())

    before.require_kept(vault, more=1)


def test_an_unknown_case_is_refused_before_anything_is_read(
    vault: OpenedVault, before: SealedBefore, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=r"case\.unknown") as caught:
        vault.add_file(CaseId("01"), tmp_path / "nothing", NOTHING_SAID, Quiet())

    require_words(caught.value)
    before.require_kept(vault)
