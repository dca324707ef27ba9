"""Making a package: in a folder with a temporary name, checked, then renamed.

If anything fails before the rename, the temporary folder is removed and the target is not there;
after it, the package is whole. What a crash leaves is a hidden folder ``.<name>.<hex>.partial``,
which nobody can take for a package. The steps:

1. room on the drive; 2. exhibits, each hashed as it lies there; 3. the custody row *package
prepared*; 4. report, lists, signatures; 5. the whole folder is checked as an officer would;
6. everything synced, renamed, the parent synced; 7. the row *package sealed*; 8. the receipt.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from familysafe.core.bilingual import Bilingual
from familysafe.core.clock import Clock, stamp
from familysafe.core.document import Document
from familysafe.core.errors import CheckError, EnvironmentFault, Fault, InputError, RefusedError
from familysafe.core.texts import Texts
from familysafe.evidence import package, package_contents, verification
from familysafe.evidence.handover import Profile, SealedArchive, Wish, has_sheet, require_wish
from familysafe.evidence.model import Case, CaseId, CustodyRow, Exhibit, ItemId
from familysafe.evidence.package import Name, PackageSource, Prepared, Reporter
from familysafe.evidence.package_guide import guide
from familysafe.evidence.ports import Progress
from familysafe.evidence.receipt import receipt, receipt_name
from familysafe.evidence.report import ReportContents, report
from familysafe.evidence.sealed_sheet import sealed_sheet, sheet_name
from familysafe.system.documents.files import sync_folder
from familysafe.system.documents.plain import to_text
from familysafe.system.documents.web import to_html
from familysafe.system.package import signing
from familysafe.system.package.archive import beside, make_archive
from familysafe.system.package.folder import Digests, digests, walk
from familysafe.system.package.verifier import verify

SPARE_BYTES = 32 * 1024 * 1024
"""Room for reports and lists besides the exhibits."""

SPARE_SHARE = 1.05


class Order(msgspec.Struct, frozen=True):
    """What was asked for, once it was looked up."""

    case: Case
    wish: Wish
    target: Path
    exhibits: tuple[Exhibit, ...]
    paths: dict[ItemId, str]


@dataclass(frozen=True)
class PackageWriter:
    """The adapter of ``evidence.package.Packager``.

    ``catalogues`` are the texts of each language; ``render`` turns a document into a PDF (a program
    with a window passes one that works in another process); ``password`` makes up a new one for an
    archive; ``reporter`` stands in the report.
    """

    catalogues: Mapping[str, Texts]
    clock: Clock
    version: str
    render: Callable[[Document], bytes]
    password: Callable[[], str]
    reporter: Reporter = field(default_factory=Reporter)

    def prepare(
        self,
        *,
        source: PackageSource,
        case: CaseId,
        wish: Wish,
        target: Path,
        progress: Progress,
    ) -> Prepared:
        """Make the package; see ``evidence.package.Packager`` and the steps above."""
        order = _order(source, case, wish, target)
        job = _Job(self, source, order, progress)
        with _whole_or_not_at_all(order.target) as folder:
            job.fill(folder)
            _sync_all(folder)
        return job.seal()

    def archive(self, package: Path, number: str, progress: Progress) -> SealedArchive:
        """Make a package one encrypted file; see ``evidence.package.Packager``."""
        password = self.password()
        made = make_archive(package, beside(package), number, password, progress)
        return SealedArchive(made.path, password, made.sha256)

    def voice(self, languages: tuple[str, ...]) -> Bilingual:
        """Return the two catalogues of a document."""
        return Bilingual(self.catalogues, languages, self.clock.zone())


def _order(source: PackageSource, case: CaseId, wish: Wish, target: Path) -> Order:
    good = require_wish(wish)
    found = package.case_wanted(source.cases(), case)
    leaving = package.leaving(source.exhibits(case), good)
    place = target.absolute()
    for path in (place, _beside(place, receipt_name), _beside(place, sheet_name)):
        _require_absent(path)
    if not place.parent.is_dir():
        raise InputError("package.no_folder", path=str(target.parent))
    order = Order(
        case=found,
        wish=good,
        target=place,
        exhibits=tuple(each.exhibit for each in leaving),
        paths={each.exhibit.id: each.path for each in leaving if each.path},
    )
    _require_room(order)
    return order


def _beside(folder: Path, name: Callable[[str], str]) -> Path:
    return folder.parent / name(folder.name)


def _require_absent(path: Path) -> None:
    if os.path.lexists(path):
        raise InputError("package.exists", path=str(path))


def _require_room(order: Order) -> None:
    needed = sum(each.size for each in order.exhibits if each.id in order.paths)
    free = shutil.disk_usage(order.target.parent).free
    if free < needed * SPARE_SHARE + SPARE_BYTES:
        raise EnvironmentFault("package.disk_full", path=str(order.target.parent))


@contextlib.contextmanager
def _whole_or_not_at_all(target: Path) -> Iterator[Path]:
    """Yield a folder that becomes ``target`` in the end, or is removed."""
    folder = target.with_name(f".{target.name}.{secrets.token_hex(4)}.partial")
    try:
        folder.mkdir(mode=0o700)
        yield folder
        _require_absent(target)
        folder.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise fault_of(error, target) from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def fault_of(error: OSError, target: Path) -> Fault:
    """Turn an error of writing into a fault that says what to do."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return EnvironmentFault("package.disk_full", path=str(target.parent))
    return EnvironmentFault("package.unwritable", path=str(target.parent))


def _sync_all(folder: Path) -> None:
    """Make all files and folders last through a power cut."""
    for base, _, names in os.walk(folder):
        for name in names:
            with (Path(base) / name).open("rb+") as file:
                os.fsync(file.fileno())
        sync_folder(Path(base))


class _Job:
    """One package being made."""

    def __init__(
        self, writer: PackageWriter, source: PackageSource, order: Order, progress: Progress
    ) -> None:
        self._writer = writer
        self._source = source
        self._order = order
        self._progress = progress
        self._hashes: dict[str, Digests] = {}
        self._key = source.public_key()
        self._made = writer.clock.now().utc
        self._tagmanifest = ""

    def fill(self, folder: Path) -> None:
        """Write everything into ``folder``."""
        self._exhibits(folder)
        prepared = self._prepared_row()
        self._ask("package.progress.report")
        self._contents(folder, prepared)
        self._tags(folder)
        self._ask("package.progress.check")
        self._check(folder)

    def _ask(self, what: str, done: int = 0, total: int = 0) -> None:
        """Say how far it is, and stop if that was wished."""
        self._progress.tell(done, total, what)
        if self._progress.cancelled():
            raise RefusedError("package.cancelled")

    def _exhibits(self, folder: Path) -> None:
        total = sum(each.size for each in self._order.exhibits if each.id in self._order.paths)
        done = 0
        (folder / "data").mkdir()
        for exhibit in self._order.exhibits:
            path = self._order.paths.get(exhibit.id)
            if path is None:
                continue
            self._ask("package.progress.exhibits", done, total)
            place = folder / path
            place.parent.mkdir(exist_ok=True)
            sealed = self._order.wish.profile is Profile.POLICE_SEALED
            self._source.export_to(exhibit.id, place, self._progress, even_locked=sealed)
            if self._progress.cancelled():
                raise RefusedError("package.cancelled")
            outcome = digests(folder, path)
            expected = Digests(exhibit.sha256, exhibit.sha512)
            if outcome != expected:
                raise CheckError("package.exhibit_changed", number=exhibit.number)
            self._hashes[path] = expected
            done += exhibit.size

    def _prepared_row(self) -> CustodyRow:
        order = self._order
        details: dict[str, str | int] = {
            "exhibits": package_contents.prepared_list(order.exhibits),
            "profile": order.wish.profile.value,
            "report": package.number_of(order.case),
        }
        if order.wish.request:
            details["request"] = order.wish.request
        return self._source.append_custody(order.case.id, package.PREPARED, details)

    def _contents(self, folder: Path, prepared: CustodyRow) -> None:
        """Write report, lists for programs, and custody log: all that lies below ``data/``."""
        order = self._order
        custody = self._source.custody(order.case.id)
        upto = tuple(row for row in custody if row.n <= prepared.n)
        contents = ReportContents(
            case=order.case,
            wish=order.wish,
            facts=self._source.facts(order.case.id),
            reporter=self._writer.reporter,
            exhibits=order.exhibits,
            paths=order.paths,
            custody=upto,
            timeline=self._source.timeline(order.case.id),
            signer=signing.fingerprint(self._key),
            checked=self._made,
            version=self._writer.version,
        )
        paper = report(contents, self._writer.voice(order.wish.languages))
        self._payload(folder, Name.REPORT_PDF, self._writer.render(paper))
        self._payload(folder, Name.REPORT_HTML, to_html(paper).encode())
        self._payload(folder, Name.REPORT_TEXT, to_text(paper).encode())
        listed = package_contents.listed(
            order.case, order.wish.profile.value, order.exhibits, order.paths
        )
        self._payload(folder, Name.EXHIBITS, listed)
        lines = b"".join(map(package_contents.custody_line, upto))
        self._payload(folder, Name.CUSTODY, lines)
        graph = package_contents.case_graph(
            order.case, order.exhibits, order.paths, upto, contents.version
        )
        self._payload(folder, Name.CASE, graph)

    def _payload(self, folder: Path, name: str, content: bytes) -> None:
        self._hashes[name] = _written(folder, name, content)

    def _tags(self, folder: Path) -> None:
        """Write the lists and the signatures over them."""
        order = self._order
        signer = signing.fingerprint(self._key)
        number = package.number_of(order.case)
        text = guide(self._writer.catalogues, order.wish.languages, number, signer)
        tags = {
            Name.DECLARATION: verification.DECLARATION,
            Name.INFO: self._info(folder),
            Name.GUIDE: text.encode(),
            Name.KEY: signing.pem(self._key),
            Name.SSH_KEY: signing.allowed_signers(self._key),
            Name.MANIFEST_256: _manifest(self._hashes, "sha256"),
            Name.MANIFEST_512: _manifest(self._hashes, "sha512"),
        }
        (folder / "signatures").mkdir()
        hashes = {name.value: _written(folder, name, content) for name, content in tags.items()}
        tagmanifest = _manifest(hashes, "sha256")
        _written(folder, Name.TAGS_256, tagmanifest)
        _written(folder, Name.TAGS_512, _manifest(hashes, "sha512"))
        _written(folder, Name.SIGNATURE, self._source.sign(tagmanifest))
        ssh = signing.ssh_signature(tagmanifest, self._key, self._source.sign)
        _written(folder, Name.SSH_SIGNATURE, ssh)
        self._tagmanifest = hashlib.sha256(tagmanifest).hexdigest()

    def _info(self, folder: Path) -> bytes:
        """Return ``bag-info.txt``; Payload-Oxum is bytes and files of ``data/``."""
        sizes = [(folder / path).stat().st_size for path in self._hashes]
        number = package.number_of(self._order.case)
        return package_contents.info_lines(
            (
                ("Bagging-Date", f"{self._made:%Y-%m-%d}"),
                ("Bag-Software-Agent", f"FamilySafe {self._writer.version}"),
                ("External-Identifier", number),
                ("Payload-Oxum", f"{sum(sizes)}.{len(sizes)}"),
                ("FamilySafe-Package-Version", str(package.FORMAT_VERSION)),
                ("FamilySafe-Profile", self._order.wish.profile.value),
                ("FamilySafe-Made", stamp(self._made)),
            )
        )

    def _check(self, folder: Path) -> None:
        """Read the folder as an officer would, before anybody is told that it is ready."""
        verdict = verify(folder, signing.fingerprint(self._key))
        if not verdict.ok or verdict.checked != len(walk(folder).files):
            first = verdict.problems[0].where if verdict.problems else ""
            raise CheckError("package.check_failed", where=first)
        if self._progress.cancelled():
            raise RefusedError("package.cancelled")

    def seal(self) -> Prepared:
        """Write what follows once the package is there: the row in the vault and the receipt."""
        order = self._order
        sealed = self._source.append_custody(
            order.case.id,
            package.SEALED,
            {"tagmanifest_sha256": self._tagmanifest, "folder": order.target.name},
        )
        sheet = _beside(order.target, sheet_name) if has_sheet(order.case, order.wish) else None
        prepared = Prepared(
            path=order.target,
            head=sealed.hash,
            signer=signing.fingerprint(self._key),
            exhibits=len(order.exhibits),
            receipt=_beside(order.target, receipt_name),
            sheet=sheet,
            tagmanifest=self._tagmanifest,
            number=package.number_of(order.case),
        )
        voice = self._writer.voice(order.wish.languages)
        self._paper(receipt(prepared, self._made, voice), prepared.receipt, prepared)
        if sheet is not None:
            paper = sealed_sheet(order.case, prepared.number, self._made, voice)
            self._paper(paper, sheet, prepared)
        return prepared

    def _paper(self, paper: Document, target: Path, prepared: Prepared) -> None:
        content = self._writer.render(paper)
        try:
            _write_new(target, content)
            sync_folder(target.parent)
        except OSError as error:
            target.unlink(missing_ok=True)
            raise EnvironmentFault("package.receipt", path=str(prepared.path)) from error


def _manifest(hashes: Mapping[str, Digests], algorithm: str) -> bytes:
    return verification.manifest(
        (path, str(getattr(each, algorithm))) for path, each in hashes.items()
    )


def _written(folder: Path, name: str, content: bytes) -> Digests:
    _write_new(folder / name, content)
    return Digests(hashlib.sha256(content).hexdigest(), hashlib.sha512(content).hexdigest())


def _write_new(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
