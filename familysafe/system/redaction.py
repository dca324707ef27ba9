"""A copy of a picture on which something is covered, for those who must not see everything.

The copy is made of the pixels alone: place, camera and every other hidden note stay behind. It is a
PNG file, whatever the original was.
"""

from __future__ import annotations

import io
from pathlib import Path

from familysafe.core.errors import InputError
from familysafe.evidence.handover import Area
from familysafe.evidence.model import Exhibit
from familysafe.evidence.ports import OpenVault

MOST_PIXELS = 100_000_000
MOST_BOXES = 200
BLACK = (0, 0, 0)
SUFFIX = "-covered.png"


def covered(picture: bytes, areas: tuple[Area, ...]) -> bytes:
    """Return a PNG of the picture with black areas.

    Raises InputError("redaction.picture") for what is no picture or too large a one, and
    InputError("redaction.area") for no area, too many, or one outside of the picture.
    """
    from PIL import Image, ImageDraw, ImageOps, UnidentifiedImageError

    if not 0 < len(areas) <= MOST_BOXES:
        raise InputError("redaction.area")
    try:
        with Image.open(io.BytesIO(picture)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise InputError("redaction.picture")
            shown = ImageOps.exif_transpose(opened).convert("RGB")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise InputError("redaction.picture") from error
    plain = Image.new("RGB", shown.size)
    plain.paste(shown)
    drawing = ImageDraw.Draw(plain)
    for area in areas:
        _require_within(area, plain.width, plain.height)
        right, bottom = area.x + area.width - 1, area.y + area.height - 1
        drawing.rectangle((area.x, area.y, right, bottom), fill=BLACK)
    out = io.BytesIO()
    plain.save(out, "PNG")
    return out.getvalue()


def covered_copy(vault: OpenVault, exhibit: Exhibit, areas: tuple[Area, ...]) -> Exhibit:
    """Keep a copy of a picture on which areas are covered; faults are those of ``covered``."""
    copy = covered(vault.read(exhibit.id, exhibit.size), areas)
    return vault.add_redaction(exhibit.id, f"{Path(exhibit.name).stem}{SUFFIX}", copy)


def _require_within(area: Area, width: int, height: int) -> None:
    inside = area.x >= 0 and area.y >= 0 and area.width > 0 and area.height > 0
    if not inside or area.x + area.width > width or area.y + area.height > height:
        raise InputError("redaction.area")
