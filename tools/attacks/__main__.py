"""``python -m tools.attacks``: play them, print a table, write ``build/attacks.json``."""

from __future__ import annotations

import json
import sys

from tools.attacks.model import as_rows, as_table
from tools.attacks.play import play
from tools.attacks.scene import written
from tools.lab.machine import ROOT, missing_parts

OUT = ROOT / "build" / "attacks.json"


def main() -> int:
    missing = missing_parts()
    if missing:
        print(f"Attacks are played on a machine of their own. Missing: {', '.join(missing)}.")
        return 4
    outcomes = play()
    written(OUT, json.dumps(as_rows(outcomes), ensure_ascii=False, indent=1) + "\n")
    print(as_table(outcomes))
    broken = sum(not each.holds for each in outcomes)
    print(f"{len(outcomes)} attacks, {broken} not as expected. Written to {OUT.relative_to(ROOT)}.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
