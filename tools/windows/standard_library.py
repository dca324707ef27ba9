"""Packs this Python's standard library for a CPython of the same version on Windows.

    python tools/windows/standard_library.py OUT.zip

Good enough for tests; a release takes the library of its own Python.
"""

from __future__ import annotations

import py_compile
import re
import sys
import sysconfig
import tempfile
import zipfile
from pathlib import Path

LEFT_OUT = re.compile(
    r"^(site-packages|test|lib2to3|idlelib|ensurepip|turtledemo|lib-dynload|config-)"
    r"|/tests?/|__pycache__|^_sysconfigdata"
)
UNCHECKED = py_compile.PycInvalidationMode.UNCHECKED_HASH


def pack(out: Path) -> int:
    """Write the archive and return how many modules are in it."""
    library = Path(sysconfig.get_path("stdlib"))
    count = 0
    with (
        tempfile.TemporaryDirectory() as folder,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        compiled = str(Path(folder) / "module.pyc")
        for source in sorted(library.rglob("*.py")):
            name = source.relative_to(library).as_posix()
            if LEFT_OUT.search(name):
                continue
            py_compile.compile(
                str(source), compiled, name, doraise=True, invalidation_mode=UNCHECKED
            )
            archive.write(compiled, name + "c")
            count += 1
    return count


if __name__ == "__main__":
    print(pack(Path(sys.argv[1])), "modules")
