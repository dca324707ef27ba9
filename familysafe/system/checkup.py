"""Looks at this computer for ``familysafectl doctor``. It changes nothing."""

from __future__ import annotations

import json
import os
import shutil
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

from familysafe.core.errors import EnvironmentFault, InputError
from familysafe.system.accounts import look_up
from familysafe.system.channel import is_served
from familysafe.system.places import SERVICE_SOCKET, places

LEAST_FREE = 200 * 1024 * 1024
MOST_LOG = 512 * 1024

Check = tuple[str, bool, str]


def computer_checks(data_dir: Path | None) -> list[Check]:
    """Return name, whether it is well, and a detail, for each thing that is looked at."""
    where = places(data_dir)
    folder = where.root
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    version = ".".join(map(str, sys.version_info[:3]))
    return [
        ("python", True, version),
        ("data_dir", os.access(folder, os.W_OK), str(where.root)),
        ("disk", free >= LEAST_FREE, f"{free // 1024 // 1024} MiB"),
        ("service", True, "yes" if is_served(SERVICE_SOCKET) else "no"),
    ]


def account_checks(accounts: list[str]) -> list[Check]:
    """Tell whether each account exists, and is not an administrator's."""
    return [_account_check(name) for name in accounts]


def _account_check(name: str) -> Check:
    found = look_up(name)
    if found is None:
        return (f"account {name}", False, "missing")
    number, powers = found
    if powers:
        return (f"account {name}", False, f"administrator ({', '.join(powers)})")
    return (f"account {name}", True, number)


def save_bundle(target: Path, value: dict[str, object], data_dir: Path | None) -> None:
    """Write a new zip with what was found and the end of the guard's log."""
    log = places(data_dir).guard / "guard.log"
    try:
        with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED) as bundle:
            bundle.writestr("doctor.json", json.dumps(value, indent=2))
            if log.exists():
                bundle.writestr("guard.log", log.read_bytes()[-MOST_LOG:])
    except FileExistsError as error:
        raise InputError("ctl.bundle.exists", path=str(target)) from error
    except OSError as error:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise EnvironmentFault("ctl.bundle.unwritable", path=str(target)) from error
