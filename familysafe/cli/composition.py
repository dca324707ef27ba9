"""Which adapters the command line uses: the one place of this program that chooses them."""

from __future__ import annotations

import os
from pathlib import Path

from familysafe.core.texts import LANGUAGES, Texts
from familysafe.evidence.package import Packager
from familysafe.evidence.verification import Verdict
from familysafe.system.catalogue import load_texts


def texts(data_dir: Path | None) -> Texts:  # noqa: ARG001 - where the language choice may come from
    """Speak the language of FAMILYSAFE_LANG (en or km), else English."""
    return load_texts(os.environ.get("FAMILYSAFE_LANG", "en"))


def verify_package(folder: Path, signer: str) -> Verdict:
    """Check a package; see ``system.package.verifier.verify``."""
    from familysafe.system.package.verifier import verify

    return verify(folder, signer)


def packager() -> Packager:
    """Return what makes packages, in both languages."""
    from familysafe import __version__
    from familysafe.system.clock import SystemClock
    from familysafe.system.documents.pdf import render
    from familysafe.system.package.writer import PackageWriter

    return PackageWriter(
        catalogues={language: load_texts(language) for language in LANGUAGES},
        clock=SystemClock(),
        version=__version__,
        render=render,
    )
