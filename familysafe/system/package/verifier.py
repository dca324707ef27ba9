"""Checking a package without the vault: everything is read again and compared.

Source of the rules: RFC 8493 for the lists, ``docs/formats/package.md`` for the rest. Whatever the
folder holds, the outcome is a verdict; only a path that is no folder at all is a fault.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from familysafe.core.errors import InputError
from familysafe.evidence import verification
from familysafe.evidence.model import Problem
from familysafe.evidence.package import Name
from familysafe.evidence.verification import UNLISTED, Verdict, What
from familysafe.system.package import signing
from familysafe.system.package.folder import Digests, Found, digests, read, walk

MOST_SIGNATURE = 4096
SIGNER = re.compile(r"SHA256:[A-Za-z0-9+/]{43}")

Content = dict[str, bytes]

WHOLE = (
    *(Name.DECLARATION, Name.INFO, Name.GUIDE, Name.EXHIBITS, Name.CUSTODY),
    *(Name.MANIFEST_256, Name.MANIFEST_512, Name.TAGS_256, Name.TAGS_512),
    *(Name.SIGNATURE, Name.SSH_SIGNATURE, Name.KEY, Name.SSH_KEY),
)
"""Files that are read whole; all must be there."""


def signer_of(given: str) -> str:
    """Return a fingerprint as it was typed from paper; InputError("package.signer_form")."""
    text = re.sub(r"[\s.]+", "", given).removesuffix("=")
    text = text if text.startswith(signing.FINGERPRINT_PREFIX) else f"SHA256:{text}"
    if not SIGNER.fullmatch(text):
        raise InputError("package.signer_form", given=given)
    return text


def verify(
    folder: Path, signer: str = "", told: Callable[[int, int], None] = lambda _done, _all: None
) -> Verdict:
    """Check the package in ``folder``; ``told`` hears how many files of how many were read.

    ``signer`` is the fingerprint on the paper receipt, or "". Raises
    InputError("package.not_found"), ("package.not_folder") or ("package.signer_form").
    """
    wanted = signer_of(signer) if signer else ""
    if not folder.exists():
        raise InputError("package.not_found", path=str(folder))
    if not folder.is_dir():
        raise InputError("package.not_folder", path=str(folder))
    return _Check(folder.resolve(), wanted, told).verdict()


class _Check:
    """One check; problems are collected in the order of looking."""

    def __init__(self, root: Path, wanted: str, told: Callable[[int, int], None]) -> None:
        self._root = root
        self._wanted = wanted
        self._told = told
        self._problems: list[Problem] = []
        self._key = b""
        self._signer = ""
        self._head = ""

    def verdict(self) -> Verdict:
        found = walk(self._root)
        self._problems += found.problems
        hashes = self._hashes(found)
        content = self._whole(found)
        self._lists(hashes, content)
        self._signatures(content)
        self._inside(hashes, content)
        ok = not self._problems
        tags = content.get(Name.TAGS_256)
        return Verdict(
            ok=ok,
            genuine=ok and bool(self._wanted),
            checked=len(hashes),
            problems=tuple(dict.fromkeys(self._problems)),
            head=self._head,
            signer=self._signer,
            tagmanifest="" if tags is None else hashlib.sha256(tags).hexdigest(),
        )

    def _note(self, where: str, what: What) -> None:
        self._problems.append(Problem(where, what))

    def _hashes(self, found: Found) -> dict[str, Digests]:
        hashes = {}
        for done, path in enumerate(found.files, start=1):
            outcome = digests(self._root, path)
            if isinstance(outcome, Problem):
                self._problems.append(outcome)
            else:
                hashes[path] = outcome
            self._told(done, len(found.files))
        return hashes

    def _whole(self, found: Found) -> Content:
        content: Content = {}
        for name in WHOLE:
            if name not in found.files:
                self._note(name, What.MISSING)
                continue
            small = name in {Name.SIGNATURE, Name.SSH_SIGNATURE, Name.KEY, Name.SSH_KEY}
            outcome = read(self._root, name, MOST_SIGNATURE) if small else read(self._root, name)
            if isinstance(outcome, Problem):
                self._problems.append(outcome)
            else:
                content[name] = outcome
        if content.get(Name.DECLARATION, verification.DECLARATION) != verification.DECLARATION:
            self._note(Name.DECLARATION, What.FORM)
        return content

    def _lists(self, hashes: dict[str, Digests], content: Content) -> None:
        payload = {path for path in hashes if path.startswith("data/")}
        tags = set(hashes) - payload - UNLISTED
        for name, algorithm, paths in (
            (Name.MANIFEST_256, "sha256", payload),
            (Name.MANIFEST_512, "sha512", payload),
            (Name.TAGS_256, "sha256", tags),
            (Name.TAGS_512, "sha512", tags),
        ):
            if name not in content:
                continue
            listed = verification.parse_manifest(content[name], algorithm)
            if listed is None:
                self._note(name, What.FORM)
                continue
            present = {path: str(getattr(hashes[path], algorithm)) for path in paths}
            self._problems += verification.listing_problems(listed, present, name)

    def _signatures(self, content: Content) -> None:
        key = signing.key_from_pem(content.get(Name.KEY, b""))
        if key is None or signing.pem(key) != content[Name.KEY]:
            self._note(Name.KEY, What.FORM)
            return
        self._key, self._signer = key, signing.fingerprint(key)
        if self._wanted and self._wanted != self._signer:
            self._note(Name.KEY, What.SIGNER)
        if content.get(Name.SSH_KEY) != signing.allowed_signers(key):
            self._note(Name.SSH_KEY, What.SIGNER)
        message = content.get(Name.TAGS_256, b"")
        if not signing.signature_holds(content.get(Name.SIGNATURE, b""), message, key):
            self._note(Name.SIGNATURE, What.SIGNATURE)
        if not signing.ssh_signature_holds(content.get(Name.SSH_SIGNATURE, b""), message, key):
            self._note(Name.SSH_SIGNATURE, What.SIGNATURE)

    def _inside(self, hashes: dict[str, Digests], content: Content) -> None:
        rows = verification.read_custody(content.get(Name.CUSTODY, b""))
        if rows is None:
            self._note(Name.CUSTODY, What.FORM)
            return
        self._head = rows[-1].hash if rows else ""
        if self._key:
            self._problems += verification.custody_problems(
                rows,
                lambda signature, message: signing.signature_holds(signature, message, self._key),
            )
        listed = verification.read_exhibits(content.get(Name.EXHIBITS, b""))
        if isinstance(listed, What):
            self._note(Name.EXHIBITS, listed)
            return
        files = {path: each.sha256 for path, each in hashes.items()}
        self._problems += verification.exhibit_problems(listed, rows, files)
