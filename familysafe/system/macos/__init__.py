"""Adapters for macOS. None of this was ever run on macOS: types and fakes are all that was tried.

The sources are what others do with Apple's own tools, as seen in public repositories in November
2026: ``ioreg`` for sessions and idle time, ``CGSession`` and ``pmset`` for the lock, ``launchctl``
for the end of a session. The console says on macOS that limits are not protected yet.
"""
