"""The chat within an archive that an app made (WhatsApp's ``.zip`` and account downloads).

Nothing is unpacked to the disk: entries are read into memory, each up to a bound, so that names
with ``..``, absolute paths, links and archives within archives do nothing.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from familysafe.core.errors import InputError
from familysafe.evidence.chats.kept import to_bytes
from familysafe.evidence.chats.model import App, Transcript
from familysafe.evidence.chats.reading import LARGEST_CHAT, one_transcript
from familysafe.evidence.model import Exhibit
from familysafe.evidence.ports import OpenVault

ZIP = b"PK\x03\x04"
MOST_ENTRIES = 100_000
MOST_CHATS = 50
ENDINGS = (".txt", ".json", ".html", ".csv")
BLOCK = 1024 * 1024


def chats_in(untrusted: bytes, name: str, most: int) -> Iterator[tuple[str, bytes]]:
    """Return (entry, content) of what may be a chat; a file that is no archive is its own chat.

    ``most`` is the largest content in bytes; a larger entry is left out. Raises
    InputError("chat.archive") if the archive is damaged, encrypted, or has no end of entries.
    """
    if not untrusted.startswith(ZIP):
        yield "", untrusted
        return
    try:
        with zipfile.ZipFile(io.BytesIO(untrusted)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_ENTRIES:
                raise InputError("chat.archive", name=name)
            wanted = [each for each in entries if _may_be_chat(each)]
            for entry in sorted(wanted, key=_nearest)[:MOST_CHATS]:
                content = _content(archive, entry, most)
                if content is not None:
                    yield entry.filename, content
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
        raise InputError("chat.archive", name=name) from error


def _may_be_chat(entry: zipfile.ZipInfo) -> bool:
    return not entry.is_dir() and entry.filename.lower().endswith(ENDINGS)


def _nearest(entry: zipfile.ZipInfo) -> tuple[int, str]:
    return entry.filename.count("/"), entry.filename


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes | None:
    """Return an entry, never more than ``most`` bytes, whatever its header says of its size."""
    parts: list[bytes] = []
    size = 0
    with archive.open(entry) as file:
        while block := file.read(BLOCK):
            size += len(block)
            if size > most:
                return None
            parts.append(block)
    return b"".join(parts)


def transcribed(
    vault: OpenVault, exhibit: Exhibit, app: App | None = None
) -> tuple[Transcript, Exhibit]:
    """Read the chat that an exhibit is, from its sealed bytes, and keep the transcript.

    Raises what ``one_transcript`` and ``chats_in`` raise; the exhibit stays as it is.
    """
    content = vault.read(exhibit.id, LARGEST_CHAT + 1)
    parts = chats_in(content, exhibit.name, LARGEST_CHAT)
    part, transcript = one_transcript(parts, exhibit.name, exhibit.imported_at.year, app)
    name = f"{Path(exhibit.name).stem}.transcript.json"
    kept = vault.add_transcript(exhibit.id, name, to_bytes(transcript, exhibit.sha256, part))
    return transcript, kept
