"""Chats as apps export them: read as they stand, never sorted, nothing left out in silence.

Formats were written down from public descriptions and from lines that people posted, seen
2026-11-24. What a reader assumed (which comes first, day or month) is part of what it returns.
"""
