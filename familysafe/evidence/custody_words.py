"""What a row of the custody log records, in a person's words."""

from __future__ import annotations

from collections.abc import Callable


def custody_words(texts: Callable[[str], str], action: str) -> str:
    """Say an action of the log; one that is not known is said as it stands there."""
    words = {
        "case made": texts("envelope.log.made"),
        "case renamed": texts("envelope.log.renamed"),
        "case deleted": texts("envelope.log.deleted"),
        "item added": texts("envelope.log.added"),
        "item described": texts("envelope.log.described"),
        "item erased": texts("envelope.log.erased"),
        "item viewed": texts("envelope.log.viewed"),
        "item extracted": texts("envelope.log.extracted"),
        "details changed": texts("envelope.log.details"),
        "redaction made": texts("envelope.log.redaction"),
        "package archived": texts("envelope.log.archived"),
        "item locked": texts("envelope.log.locked"),
        "facts changed": texts("envelope.log.facts"),
        "transcript made": texts("envelope.log.transcript"),
        "package prepared": texts("envelope.log.prepared"),
        "package sealed": texts("envelope.log.sealed"),
    }
    return words.get(action, action)
