"""``evidence import-chat``: an exported chat into a case, with what can be read from it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from familysafe.cli import composition
from familysafe.cli.evidence_options import Passphrase, Wanted, asked
from familysafe.cli.frame import Frame, secret_from
from familysafe.core.texts import Texts, without_breaks
from familysafe.evidence.chats.model import App, Assumption, Transcript
from familysafe.evidence.chats.words import assumed_words
from familysafe.evidence.model import Exhibit, ExhibitDetails
from familysafe.evidence.package import case_wanted
from familysafe.evidence.safety import Answer, require_files_allowed


def import_chat(
    context: typer.Context,
    case: Wanted,
    file: Annotated[Path, typer.Argument(help="The file that the app exported.")],
    passphrase_file: Passphrase,
    *,
    app: Annotated[App | None, typer.Option(help="The app, if the file alone cannot tell.")] = None,
    messages: Annotated[bool, typer.Option("--messages", help="List the messages too.")] = False,
    not_sexual: Annotated[
        bool, typer.Option("--not-sexual", help="No naked or sexual picture of a minor.")
    ] = False,
) -> None:
    """Keep an exported chat, and a transcript that says what it assumed.

    The file itself is the evidence; the transcript is derived from it.
    """
    frame: Frame = context.obj
    require_files_allowed(Answer.IT_DOES_NOT if not_sexual else asked(frame))
    with composition.unlocked(frame.data_dir, secret_from(passphrase_file)) as vault:
        found = case_wanted(vault.cases(), case)
        details = ExhibitDetails(app=app.value if app else "")
        added = vault.add_file(found.id, file, details, composition.quiet_progress())
        transcript, kept = composition.transcribed(vault, added.exhibit, app)
    frame.emit(
        _as_json(frame.texts, added.exhibit, kept, transcript, whole=messages),
        _lines(frame.texts, added.exhibit, transcript, whole=messages),
    )


def _as_json(
    texts: Texts, exhibit: Exhibit, kept: Exhibit, transcript: Transcript, *, whole: bool
) -> dict[str, Any]:
    value: dict[str, Any] = {
        "item": exhibit.id,
        "transcript": kept.id,
        "app": transcript.app.value,
        "title": transcript.title,
        "participants": list(transcript.participants),
        "messages": len(transcript.messages),
        "first_at": transcript.first_at or None,
        "last_at": transcript.last_at or None,
        "unread_lines": list(transcript.unread),
        "assumptions": [
            {"code": each.code.value, "lines": list(each.lines), "text": _why(texts, each)}
            for each in transcript.assumptions
        ],
    }
    if whole:
        value["message_list"] = [
            {
                "n": each.n,
                "at": each.at or None,
                "zone": each.zone or None,
                "sender": each.sender,
                "text": each.text,
                "attachment": each.attachment or None,
                "system": each.system,
            }
            for each in transcript.messages
        ]
    return value


def _lines(texts: Texts, exhibit: Exhibit, transcript: Transcript, *, whole: bool) -> list[str]:
    lines = [
        texts("chat.added", name=exhibit.name, item=exhibit.id, count=len(transcript.messages)),
        *(_why(texts, each) for each in transcript.assumptions),
    ]
    if transcript.unread:
        lines.append(texts("chat.unread", count=len(transcript.unread)))
    if whole:
        lines += [
            f"{each.n}\t{each.at}\t{each.sender}\t{each.text}" for each in transcript.messages
        ]
    return lines


def _why(texts: Texts, assumption: Assumption) -> str:
    return without_breaks(assumed_words(texts, assumption))
