"""What a reader assumed, in a person's words."""

from __future__ import annotations

from collections.abc import Callable

from familysafe.evidence.chats.model import Assumption

SHOWN_LINES = 12


def assumed_words(texts: Callable[..., str], assumption: Assumption) -> str:
    """Say an assumption, and the first lines that it concerns."""
    words = {
        "chat.assumed.zone.phone": texts("chat.assumed.zone.phone"),
        "chat.assumed.zone.computer": texts("chat.assumed.zone.computer"),
        "chat.assumed.zone.tiktok": texts("chat.assumed.zone.tiktok"),
        "chat.assumed.zone.none": texts("chat.assumed.zone.none"),
        "chat.assumed.order.day_runs": texts("chat.assumed.order.day_runs"),
        "chat.assumed.order.month_runs": texts("chat.assumed.order.month_runs"),
        "chat.assumed.order.day_usual": texts("chat.assumed.order.day_usual"),
        "chat.assumed.order.line": texts("chat.assumed.order.line"),
        "chat.assumed.era.buddhist": texts("chat.assumed.era.buddhist"),
        "chat.assumed.line.part": texts("chat.assumed.line.part"),
        "chat.assumed.line.unsure": texts("chat.assumed.line.unsure"),
        "chat.assumed.line.spaces": texts("chat.assumed.line.spaces"),
        "chat.assumed.truncated.whatsapp": texts("chat.assumed.truncated.whatsapp"),
    }
    sentence = words[assumption.why]
    if not assumption.lines:
        return sentence
    shown = ", ".join(str(line) for line in assumption.lines[:SHOWN_LINES])
    more = ", …" if len(assumption.lines) > SHOWN_LINES else ""
    return f"{sentence} {texts('chat.lines', lines=shown + more)}"
