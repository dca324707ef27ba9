"""How long the console takes from its start to its first picture."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from statistics import median

from bench.measurement import Measurement

RUNS = 5
BOUND_SECONDS = 1.0
PROGRAM = "import sys; from familysafe.gui.app import main; sys.exit(main(sys.argv[1:]))"
BARE = (
    "from PySide6.QtWidgets import QApplication, QWidget; app = QApplication([]); "
    "window = QWidget(); window.resize(1200, 800); window.show(); app.processEvents()"
)


def measure() -> list[Measurement]:
    """Compare with a bare window of Qt, in the same minute on the same machine."""
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["--data-dir", folder, "--page", "home", "--exit-after-first-paint"]
        ours = _seconds(PROGRAM, arguments)
        bare = _seconds(BARE, [])
    return [Measurement("start to the first picture of Home", ours, "s", BOUND_SECONDS, bare)]


def _seconds(program: str, arguments: list[str]) -> float:
    """Return the median of some runs after one that warms the disk cache."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    taken = []
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "-c", program, *arguments],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        taken.append(time.perf_counter() - start)
    return median(taken[1:])
