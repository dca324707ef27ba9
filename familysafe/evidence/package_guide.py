"""HOW-TO-VERIFY: how to check a package with ordinary programs, in the reader's languages.

Lines that begin with four spaces are commands; a test runs each of them on a real package.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from familysafe.core.texts import Texts, without_breaks
from familysafe.core.wrapping import wrapped
from familysafe.evidence.package import IDENTITY, NAMESPACE, Name

INDENT = "    "
WIDTH = 88


class Check(msgspec.Struct, frozen=True):
    """One thing to do: the text that says what it shows, and its commands."""

    says: str
    commands: tuple[str, ...]


BAGIT = ("bagit.py --validate .",)
SUMS = (
    f"sha256sum --check --quiet --strict {Name.MANIFEST_256}",
    f"sha256sum --check --quiet --strict {Name.TAGS_256}",
)
OPENSSL = (
    (
        f"openssl pkeyutl -verify -pubin -inkey {Name.KEY} -rawin -in {Name.TAGS_256}"
        f" -sigfile {Name.SIGNATURE}"
    ),
)
SSH = (
    (
        f"ssh-keygen -Y verify -f {Name.SSH_KEY} -I {IDENTITY} -n {NAMESPACE}"
        f" -s {Name.SSH_SIGNATURE} < {Name.TAGS_256}"
    ),
)
SEAL = (f"sha256sum {Name.TAGS_256}",)
OWN = ("familysafectl verify .",)
"""Without ``--signer``: a forged package would name its own key here."""

WINDOWS = (f"Get-FileHash -Algorithm SHA256 {Name.TAGS_256}",)


def guide(texts: Mapping[str, Texts], languages: tuple[str, ...], number: str, signer: str) -> str:
    """Return the text of the file; line feeds end its lines."""
    parts = [_in(texts[language], number, signer) for language in languages]
    return ("\n\n" + "=" * WIDTH + "\n\n\n").join(parts)


def commands(text: str) -> tuple[str, ...]:
    """Return the commands of a guide for a POSIX shell, in order."""
    found = [line.strip() for line in text.splitlines() if line.startswith(INDENT)]
    return tuple(line for line in found if not line.startswith("Get-FileHash"))


def _in(texts: Texts, number: str, signer: str) -> str:
    steps = (
        Check(texts("package.guide.bagit"), BAGIT),
        Check(texts("package.guide.sums"), SUMS),
        Check(texts("package.guide.openssl"), OPENSSL),
        Check(texts("package.guide.ssh"), SSH),
        Check(texts("package.guide.seal"), SEAL),
        Check(texts("package.guide.windows"), WINDOWS),
        Check(texts("package.guide.own"), OWN),
    )
    lines = [
        texts("package.guide.title", number=number),
        "",
        *wrapped(texts("package.guide.what"), WIDTH),
        "",
        *wrapped(texts("package.guide.where"), WIDTH),
    ]
    for place, step in enumerate(steps, start=1):
        lines += ["", *wrapped(f"{place}. {step.says}", WIDTH), ""]
        lines += [INDENT + command for command in step.commands]
    lines += ["", *wrapped(texts("package.guide.signer"), WIDTH), "", "  " + signer, ""]
    lines += [*wrapped(texts("package.guide.limits"), WIDTH), ""]
    return without_breaks("\n".join(lines))
