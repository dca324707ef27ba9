"""``python -m tools.tour.gallery`` puts pictures of the tour into docs/pictures, for the README."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
TAKEN, SHOWN = ROOT / "build" / "tour", ROOT / "docs" / "pictures"
PICTURES = (
    "home-khmer",
    "time-limits",
    "time-is-up",
    "tiktok-khmer",
    "evidence-sealed",
    "police-report-1",
)
WIDTH, COLOURS = 900, 192


def main() -> int:
    SHOWN.mkdir(parents=True, exist_ok=True)
    for name in PICTURES:
        found = sorted(TAKEN.glob(f"[0-9][0-9]-{name}.png"))
        if not found:
            print(f"{TAKEN} has no picture {name}. Run `make tour` first.")
            return 4
        with Image.open(found[-1]) as picture:
            height = round(picture.height * WIDTH / picture.width)
            small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
        small.quantize(COLOURS).save(SHOWN / f"{name}.png", optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
