"""A covered copy shows nothing of what was covered, and has no hidden notes."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from familysafe.core.errors import InputError
from familysafe.evidence.handover import Area
from familysafe.system.redaction import covered


def photo(kind: str = "JPEG", orientation: int = 1) -> bytes:
    image = Image.new("RGB", (80, 40), (200, 30, 30))
    image.paste((30, 200, 30), (0, 0, 40, 40))
    notes = Image.Exif()
    notes[0x0112] = orientation
    notes[0x010F] = "Camera of grandmother"
    out = io.BytesIO()
    image.save(out, kind, exif=notes, quality=95)
    return out.getvalue()


def test_the_area_is_black_and_all_else_is_as_it_was() -> None:
    picture = Image.open(io.BytesIO(covered(photo("PNG"), (Area(10, 5, 20, 10),))))

    assert picture.size == (80, 40)
    for x in range(80):
        for y in range(40):
            inside = 10 <= x < 30 and 5 <= y < 15
            expected = (0, 0, 0) if inside else (30, 200, 30) if x < 40 else (200, 30, 30)
            assert picture.getpixel((x, y)) == expected


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_hidden_notes_stay_behind(kind: str) -> None:
    original = photo(kind)
    assert b"grandmother" in original

    copy = covered(original, (Area(0, 0, 5, 5),))

    assert b"grandmother" not in copy
    assert not Image.open(io.BytesIO(copy)).getexif()


def test_areas_are_those_of_the_picture_as_it_is_shown() -> None:
    picture = Image.open(io.BytesIO(covered(photo(orientation=6), (Area(0, 0, 40, 10),))))

    assert picture.size == (40, 80)
    assert picture.getpixel((20, 5)) == (0, 0, 0)


@pytest.mark.parametrize(
    "area", [Area(-1, 0, 5, 5), Area(0, 0, 0, 5), Area(70, 0, 20, 5), Area(0, 39, 5, 2)]
)
def test_an_area_lies_within_the_picture(area: Area) -> None:
    with pytest.raises(InputError, match=r"redaction\.area"):
        covered(photo(), (area,))


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\nbroken", b"%PDF-1.7"])
def test_what_is_no_picture_is_told(content: bytes) -> None:
    with pytest.raises(InputError, match=r"redaction\.picture"):
        covered(content, (Area(0, 0, 1, 1),))


def test_no_area_is_no_covering() -> None:
    with pytest.raises(InputError, match=r"redaction\.area"):
        covered(photo(), ())
