"""What all messages share."""

from __future__ import annotations

from typing import Literal

import msgspec

PROTOCOL = 1
"""Raised whenever a message changes its meaning; the two sides must agree."""

Role = Literal["system", "guardian", "child", "stranger"]
Mode = Literal["service", "personal"]


class Message(msgspec.Struct, frozen=True, tag_field="type", forbid_unknown_fields=True):
    """Base of all messages."""


class Done(Message, tag="done", frozen=True):
    """It was done, and is on disk."""


class Subscribe(Message, tag="subscribe", frozen=True):
    """Events follow until the connection closes. Answer: Done."""
