"""How programs of one computer talk to the guard: the operating system says who is at each end."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from familysafe.system.windows.pipes import connect_to, is_served, listen_at
else:
    from familysafe.system.posix_channel import connect_to, is_served, listen_at

__all__ = ["connect_to", "is_served", "listen_at"]
