"""One value, one sequence of bytes: JSON as RFC 8785 orders it, for what is hashed or signed.

Floats are refused, since their shortest form is where implementations differ; keys are sorted by
their UTF-16 code units as the RFC asks.
"""

from __future__ import annotations

import json
from typing import Any

from familysafe.core.errors import Defect

LARGEST_INTEGER = 2**53 - 1


def canonical(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    """Return the canonical UTF-8 bytes of a JSON value made of dict, list, str, int, bool, None."""
    return json.dumps(_ordered(value), ensure_ascii=False, separators=(",", ":")).encode()


def _ordered(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int):
        if abs(value) > LARGEST_INTEGER:
            message = f"{value} is too large for JSON"
            raise Defect(message)
        return value
    if isinstance(value, list | tuple):
        return [_ordered(part) for part in value]
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return {key: _ordered(value[key]) for key in keys}
    message = f"{type(value).__name__} has no canonical form"
    raise Defect(message)
