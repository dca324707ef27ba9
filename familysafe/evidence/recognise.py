"""What a file is, by its first bytes and not by its name, and the name under which it is kept.

Source of the signatures: the formats' own specifications, as the WHATWG "MIME Sniffing" standard
lists most of them (2026-01).
"""

from __future__ import annotations

import codecs
import re
import unicodedata

UNKNOWN = "application/octet-stream"
TEXT = "text/plain"
JSON = "application/json"

SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"BM", "image/bmp"),
    (8, b"WEBPVP", "image/webp"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"PK\x03\x04", "application/zip"),
    (0, b"OggS", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypheix", "image/heic"),
    (4, b"ftypmif1", "image/heic"),
    (4, b"ftypavif", "image/avif"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftypqt", "video/quicktime"),
    (4, b"ftyp", "video/mp4"),
)
"""Where in the file, what stands there, what it means; the first that fits counts."""

ENDINGS = {
    JSON: "json",
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/bmp": "bmp",
    "image/webp": "webp",
    "image/heic": "heic",
    "image/avif": "avif",
    "audio/wav": "wav",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "video/x-msvideo": "avi",
    "video/webm": "webm",
    "video/quicktime": "mov",
    "video/mp4": "mp4",
    "application/pdf": "pdf",
    "application/zip": "zip",
    TEXT: "txt",
}

LONGEST_STEM = 40


def media_type(head: bytes) -> str:
    """Return the media type of a file which begins with ``head`` (the first kilobytes)."""
    for at, signature, found in SIGNATURES:
        if head.startswith(signature, at):
            return found
    return TEXT if _is_text(head) else UNKNOWN


def _is_text(head: bytes) -> bool:
    """Tell whether it is UTF-8 without control signs; the last sign may be cut off."""
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return not any(ord(sign) < ord(" ") and sign not in "\t\n\r\f" for sign in text)


def stored_name(number: int, name: str, found: str) -> str:
    """Return an ASCII name: the number, what is left of the original name, the type's ending."""
    stem = name.rpartition(".")[0] or name
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:LONGEST_STEM].strip("-")
    return f"{number:04}-{stem or 'file'}.{ENDINGS.get(found, 'bin')}"
