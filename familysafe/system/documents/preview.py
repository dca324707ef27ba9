"""Pages of a PDF as pictures, for preview and printing."""

from __future__ import annotations

import io

import msgspec

POINTS_PER_INCH = 72


class Page(msgspec.Struct, frozen=True):
    """A page as a picture: ``rgba`` has 4 bytes a pixel, rows without gap, opaque."""

    width: int
    height: int
    rgba: bytes

    def png(self) -> bytes:
        """Return the page as a PNG file."""
        from PIL import Image

        target = io.BytesIO()
        Image.frombytes("RGBA", (self.width, self.height), self.rgba).save(target, "PNG")
        return target.getvalue()


def pages(pdf: bytes, dpi: float = 110) -> tuple[Page, ...]:
    """Draw all pages of ``pdf``."""
    import pypdfium2

    found = []
    document = pypdfium2.PdfDocument(pdf)
    try:
        for index in range(len(document)):
            page = document[index]
            bitmap = page.render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True)
            picture = bitmap.to_pil().convert("RGBA")
            found.append(Page(picture.width, picture.height, picture.tobytes()))
            bitmap.close()
            page.close()
    finally:
        document.close()
    return tuple(found)


def text_of(pdf: bytes) -> str:
    """Return the text of all pages as a reader copies it, pages separated by form feeds."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for index in range(len(document)):
            page = document[index]
            layer = page.get_textpage()
            texts.append(layer.get_text_range())
            layer.close()
            page.close()
    finally:
        document.close()
    return "\f".join(texts)
