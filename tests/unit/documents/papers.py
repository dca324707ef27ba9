"""Documents for tests, and what readers copy from them."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

from familysafe.core.document import Block, Document
from familysafe.core.texts import WORD_BREAK

MADE = datetime(2026, 11, 25, 3, 44, tzinfo=UTC)

ENGLISH = (
    "On 24 November 2026 at 16:20 a stranger wrote to the child on Instagram. The person asked "
    "for a photo, then for money: 3 times, “now or never”. Officer, office, affluent (fi, ffl)."
)
KHMER = (
    "នៅ|ថ្ងៃ|ទី 24 វិច្ឆិកា 2026 ម៉ោង 16:20 មាន|មនុស្ស|មិន|ស្គាល់|ម្នាក់ បាន|សរសេរ|សារ|ទៅ|កុមារ|តាម Instagram។ "
    "អ្នក|នោះ|សុំ|រូបថត បន្ទាប់|មក|សុំ|លុយ|បី|ដង។ កុមារ|មិន|បាន|ឱ្យ|លុយ|ទេ។ ស្រី ខ្ញុំ ក្រុម ព្រះ ច្បាប់ ត្រូវ ញ៉ាំ"
).replace("|", WORD_BREAK)


def paper(*blocks: Block, language: str = "en", **more: object) -> Document:
    return Document(title="Paper", language=language, made=MADE, blocks=blocks, **more)


def copied_by_poppler(pdf: bytes, folder: Path) -> list[str]:
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    run = ["pdftotext", "-enc", "UTF-8", str(path), "-"]
    text = subprocess.run(run, capture_output=True, check=True).stdout.decode()
    return [line.strip() for line in text.replace("\f", "\n").splitlines() if line.strip()]


def joined(lines: list[str]) -> str:
    """Forget where lines broke."""
    return "".join("".join(lines).split())
