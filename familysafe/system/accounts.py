"""The accounts of this computer, as the operating system knows them."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from familysafe.system.windows.accounts import accounts, is_administrator, look_up
    from familysafe.system.windows.identity import own_uid
else:
    from familysafe.system.posix_accounts import (
        accounts,
        is_administrator,
        look_up,
        own_uid,
    )

__all__ = ["accounts", "is_administrator", "look_up", "own_uid"]
