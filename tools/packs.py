"""The content of the app guide: put word breaks into its Khmer, check it, say what is old.

python -m tools.packs segment    U+200B between the words of all Khmer in the shipped pack
python -m tools.packs check      what ``familysafectl content validate`` checks
python -m tools.packs due        what must be read over again by today
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from familysafe.guidance.checking import problems_of
from familysafe.guidance.model import overdue
from familysafe.system.packs import load
from tools.texts import broken

ROOT = Path(__file__).resolve().parent.parent
PACK = ROOT / "familysafe" / "resources" / "packs" / "core"


def segment(folder: Path) -> None:
    for path in sorted(folder.glob("*/*.json")):
        value = json.loads(path.read_text(encoding="utf-8"))
        body = json.dumps(segmented(value), ensure_ascii=False, indent=1) + "\n"
        path.write_text(body, encoding="utf-8")


def segmented(value: Any, key: str = "") -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(value, dict):
        return {name: segmented(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [segmented(part) for part in value]
    return broken(value) if key == "km" else value


def check(folder: Path) -> int:
    problems = problems_of(load(folder))
    for problem in problems:
        print(f"{problem.where}: {problem.what}")
    return len(problems)


def due(folder: Path) -> int:
    today = datetime.now(UTC).date()
    content = load(folder)
    files = [(guide.id, guide.review) for guide in content.guides]
    files += [(lines.country, lines.review) for lines in content.helplines]
    files += [(card.id, card.review) for card in content.cards]
    files += [(lesson.id, lesson.review) for lesson in content.lessons]
    old = [name for name, review in files if overdue(review, today)]
    print("\n".join(old) or "nothing")
    return len(old)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("command", choices=["segment", "check", "due"])
    parser.add_argument("folder", nargs="?", type=Path, default=PACK)
    given = parser.parse_args()
    if given.command == "segment":
        segment(given.folder)
        return 0
    return 1 if {"check": check, "due": due}[given.command](given.folder) else 0


if __name__ == "__main__":
    sys.exit(main())
