"""JSON as apps write it: with control signs that are not JSON, and with broken letters."""

from __future__ import annotations

import re
from typing import Any

import msgspec

BAD_ESCAPE = re.compile(rb"(?<!\\)((?:\\\\)*)\\x([0-9a-fA-F]{2})")
BARE_VALUE = re.compile(rb'("document_id":\s*)([^"\s\[{][^,\n}]*)')
RAW_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
LATIN = re.compile("[\u00c2-\u00f4][\u0080-\u00bf]")


def read(content: bytes) -> Any | None:  # noqa: ANN401 - whatever JSON holds
    r"""Return the value, or None if it is no JSON even after these mends.

    Telegram Desktop writes control signs as ``\x01`` (its issue 27571) and, in one version, an id
    without quotes (24961); some files hold control signs as they are.
    """
    plain = content.removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(plain)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    mended = BAD_ESCAPE.sub(rb"\1\\u00\2", plain)
    mended = BARE_VALUE.sub(_quoted, mended)
    mended = RAW_CONTROL.sub(lambda sign: b"\\u%04x" % sign[0][0], mended)
    try:
        return msgspec.json.decode(mended)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _quoted(found: re.Match[bytes]) -> bytes:
    value = found[2].strip()
    if re.fullmatch(rb"-?\d+(\.\d+)?|true|false|null", value):
        return found[0]
    return found[1] + b'"' + value.replace(b'"', b'\\"') + b'"'


def mended_letters(text: str) -> str:
    """Undo UTF-8 that was written as if each byte were a letter, where it can only be that.

    Messenger and Instagram export so. Text that does not come back the same way stays as it is.
    """
    if text.isascii() or not LATIN.search(text):
        return text
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text


def words(value: object) -> str:
    """Return a value as text: a string as it is, nothing for null, the rest as JSON."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    return msgspec.json.encode(value).decode()


def rows(value: object) -> list[Any]:
    """Return a list, or an empty one for anything else."""
    return value if isinstance(value, list) else []


def fields(value: object) -> dict[str, Any]:
    """Return an object's fields, or none for anything else."""
    return value if isinstance(value, dict) else {}
