"""Run all benchmarks, or those named: ``python -m bench [first_paint guard vault search lock]``."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from bench.measurement import Measurement

HERE = Path(__file__).parent
NOT_BENCHMARKS = {"__init__", "__main__", "measurement"}


def main(names: list[str]) -> int:
    known = sorted(path.stem for path in HERE.glob("*.py") if path.stem not in NOT_BENCHMARKS)
    print(f"{'what':44} {'measured':>12} {'bound':>12} {'baseline':>12} {'ratio':>7}  holds")
    broken = 0
    for name in names or known:
        for row in importlib.import_module(f"bench.{name}").measure():
            figure = Measurement(*row)
            baseline = "" if figure.baseline is None else f"{figure.baseline:.4g} {figure.unit}"
            ratio = f"{figure.value / figure.baseline:.2f}" if figure.baseline else ""
            bound = f"{'<=' if figure.most else '>='} {figure.bound:g} {figure.unit}"
            measured = f"{figure.value:.4g} {figure.unit}"
            holds = "yes" if figure.holds() else "NO"
            broken += not figure.holds()
            print(f"{figure.name:44} {measured:>12} {bound:>12} {baseline:>12} {ratio:>7}  {holds}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
