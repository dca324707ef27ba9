"""Which start of the computer it is, by the kernel and by a real file system."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import pytest

from familysafe.system.starts import LinuxStarts, mount_count
from tests.conftest import needs

pytestmark = pytest.mark.posix


def test_this_computer_has_one_start() -> None:
    first, second = LinuxStarts(device="").present(), LinuxStarts(device="").present()
    assert first == second
    assert len(first.boot) == 36
    assert 0 <= first.up_since <= time.clock_gettime(time.CLOCK_BOOTTIME)


def test_the_systems_device_is_found_among_mounts(tmp_path: Path) -> None:
    (tmp_path / "sys/kernel/random").mkdir(parents=True)
    (tmp_path / "sys/kernel/random/boot_id").write_text("b\n")
    (tmp_path / "1").mkdir()
    (tmp_path / "1/stat").write_text(f"1 (a) b) S {'0 ' * 18}250 0 0\n")
    (tmp_path / "self").mkdir()
    (tmp_path / "self/mountinfo").write_text(
        "22 1 8:1 / /boot rw - ext4 /dev/none1 rw\n23 1 8:2 / / rw,x - ext4 /dev/none2 rw\n"
    )
    start = LinuxStarts(tmp_path).present()
    assert (start.boot, start.mounts) == ("b", None), "that device cannot be read"
    assert start.up_since == pytest.approx(2.5)


def test_a_real_file_system_counts_how_often_it_was_used(tmp_path: Path) -> None:
    needs("mkfs.ext4", "mount", root=True)
    image, place = tmp_path / "disk", tmp_path / "place"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(8 * 2**20)
    tool = shutil.which("mkfs.ext4")
    subprocess.run([tool, "-q", str(image)], check=True)
    counts = [mount_count(str(image))]
    for _ in range(2):
        subprocess.run(["mount", "-o", "loop", str(image), str(place)], check=True)
        subprocess.run(["umount", str(place)], check=True)
        counts.append(mount_count(str(image)))
    assert counts == [0, 1, 2]


def test_what_does_not_count_is_not_known(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"no file system")
    assert mount_count(str(tmp_path / "x")) is None
