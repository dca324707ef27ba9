"""Which adapters the command line uses: the one place of this program that chooses them."""

from __future__ import annotations

import os
from pathlib import Path

from familysafe.core.texts import Texts
from familysafe.system.catalogue import load_texts


def texts(data_dir: Path | None) -> Texts:  # noqa: ARG001 - where the language choice may come from
    """Speak the language of FAMILYSAFE_LANG (en or km), else English."""
    return load_texts(os.environ.get("FAMILYSAFE_LANG", "en"))
