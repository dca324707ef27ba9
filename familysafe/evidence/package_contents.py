"""What lies in a package besides the exhibits, for programs to read."""

from __future__ import annotations

import hashlib
import json
import uuid
from datetime import datetime
from typing import Any

import msgspec

from familysafe.core.canonical import canonical
from familysafe.core.clock import stamp
from familysafe.evidence.model import Case, CustodyRow, DescribedRecord, Exhibit, ItemId, Kind
from familysafe.evidence.package import FORMAT_VERSION, number_of

ONTOLOGIES = {
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    "uco-action": "https://ontology.unifiedcyberontology.org/uco/action/",
    "uco-core": "https://ontology.unifiedcyberontology.org/uco/core/",
    "uco-identity": "https://ontology.unifiedcyberontology.org/uco/identity/",
    "uco-observable": "https://ontology.unifiedcyberontology.org/uco/observable/",
    "uco-tool": "https://ontology.unifiedcyberontology.org/uco/tool/",
    "uco-types": "https://ontology.unifiedcyberontology.org/uco/types/",
    "uco-vocabulary": "https://ontology.unifiedcyberontology.org/uco/vocabulary/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The vocabularies of CASE 1.4 and UCO 1.4 (Apache-2.0, caseontology.org)."""

KB = "urn:familysafe:"


class ListedExhibit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One exhibit in ``data/exhibits.json``. Times are UTC; "" where nothing is known.

    ``path`` is where its file lies in the package, or "" if none was handed over;
    ``fingerprint`` is what the row *package prepared* names: the file's SHA-256, or for an
    exhibit without a file the SHA-256 of the canonical JSON of ``described`` (or of null).
    """

    number: int
    item: str
    kind: Kind
    name: str
    path: str
    media_type: str
    size: int
    sha256: str
    sha512: str
    fingerprint: str
    app: str
    sender: str
    handle: str
    url: str
    received_at: str
    note: str
    modified_at: str
    imported_at: str
    derived_from: str
    described: DescribedRecord | None


class ExhibitList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``data/exhibits.json``."""

    version: int
    report: str
    case: str
    title: str
    profile: str
    exhibits: list[ListedExhibit]


def fingerprint_of(exhibit: Exhibit) -> str:
    """Return the 64 hex digits by which the row *package prepared* names an exhibit."""
    return exhibit.sha256 or described_fingerprint(exhibit.described)


def described_fingerprint(record: DescribedRecord | None) -> str:
    """Return the SHA-256 of a described record's canonical JSON."""
    return hashlib.sha256(canonical(msgspec.to_builtins(record))).hexdigest()


def listed(
    case: Case, profile: str, exhibits: tuple[Exhibit, ...], paths: dict[ItemId, str]
) -> bytes:
    """Return ``data/exhibits.json``: readable, and the same bytes for the same exhibits."""
    value = ExhibitList(
        version=FORMAT_VERSION,
        report=number_of(case),
        case=case.id,
        title=case.title,
        profile=profile,
        exhibits=[_listed(exhibit, paths.get(exhibit.id, "")) for exhibit in exhibits],
    )
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def _listed(exhibit: Exhibit, path: str) -> ListedExhibit:
    details = exhibit.details
    return ListedExhibit(
        number=exhibit.number,
        item=exhibit.id,
        kind=exhibit.kind,
        name=exhibit.name,
        path=path,
        media_type=exhibit.media_type,
        size=exhibit.size,
        sha256=exhibit.sha256,
        sha512=exhibit.sha512,
        fingerprint=fingerprint_of(exhibit),
        app=details.app,
        sender=details.sender,
        handle=details.handle,
        url=details.url,
        received_at=details.received_at,
        note=details.note,
        modified_at=_stamp(exhibit.modified_at),
        imported_at=stamp(exhibit.imported_at),
        derived_from=exhibit.derived_from or "",
        described=exhibit.described,
    )


def prepared_list(exhibits: tuple[Exhibit, ...]) -> str:
    """Return the list of exhibits for the row *package prepared*: ``number:fingerprint ...``."""
    return " ".join(f"{each.number}:{fingerprint_of(each)}" for each in exhibits)


def custody_line(row: CustodyRow) -> bytes:
    """Return one line of ``data/custody.jsonl``: canonical JSON and a line feed."""
    return canonical({**msgspec.to_builtins(row), "at": stamp(row.at)}) + b"\n"


def info_lines(pairs: tuple[tuple[str, str], ...]) -> bytes:
    """Return ``bag-info.txt``; a value never begins a line of its own."""
    return "".join(f"{label}: {' '.join(value.split())}\n" for label, value in pairs).encode()


def case_graph(
    case: Case,
    exhibits: tuple[Exhibit, ...],
    paths: dict[ItemId, str],
    custody: tuple[CustodyRow, ...],
    version: str,
) -> bytes:
    """Return ``data/case.jsonld``: exhibits and their custody in the words of CASE and UCO.

    People stand in it as roles only. Times are those of the custody log.
    """
    graph = _Graph(case)
    graph.tool(version)
    for exhibit in exhibits:
        graph.exhibit(exhibit, paths.get(exhibit.id, exhibit.stored))
    for row in custody:
        graph.action(row)
    return json.dumps(graph.value(), ensure_ascii=False, indent=1).encode() + b"\n"


class _Graph:
    """Collects nodes; identifiers follow from the case, so that the bytes are the same."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._nodes: list[dict[str, Any]] = []
        self._parts: list[dict[str, str]] = []
        self._files: dict[str, str] = {}
        self._performers: dict[str, str] = {}

    def _id(self, kind: str, name: str) -> str:
        return f"kb:{kind}-{uuid.uuid5(uuid.NAMESPACE_URL, f'{KB}{self._case.id}/{kind}/{name}')}"

    def tool(self, version: str) -> None:
        self._nodes.append(
            {
                "@id": self._id("tool", "familysafe"),
                "@type": "uco-tool:Tool",
                "uco-core:name": "FamilySafe",
                "uco-tool:version": version,
            }
        )

    def exhibit(self, exhibit: Exhibit, name: str) -> None:
        facets: list[dict[str, Any]] = [
            {
                "@id": self._id("file-facet", exhibit.id),
                "@type": "uco-observable:FileFacet",
                "uco-observable:fileName": name,
                "uco-observable:sizeInBytes": exhibit.size,
            }
        ]
        if exhibit.sha256:
            facets.append(self._content(exhibit))
        if exhibit.details.url:
            facets.append(
                {
                    "@id": self._id("url-facet", exhibit.id),
                    "@type": "uco-observable:URLFacet",
                    "uco-observable:fullValue": exhibit.details.url,
                }
            )
        kind = "uco-observable:File" if exhibit.sha256 else "uco-observable:ObservableObject"
        file = self._id("file", exhibit.id)
        self._files[exhibit.id] = file
        self._nodes.append(
            {
                "@id": file,
                "@type": kind,
                "uco-core:hasFacet": facets if exhibit.sha256 else facets[1:],
            }
        )
        record = self._id("provenance", exhibit.id)
        self._nodes.append(
            {
                "@id": record,
                "@type": "case-investigation:ProvenanceRecord",
                "uco-core:description": exhibit.name,
                "case-investigation:exhibitNumber": str(exhibit.number),
                "uco-core:object": [{"@id": file}],
            }
        )
        self._parts.append({"@id": record})

    def _content(self, exhibit: Exhibit) -> dict[str, Any]:
        hashes = (("SHA256", exhibit.sha256), ("SHA512", exhibit.sha512))
        return {
            "@id": self._id("content-facet", exhibit.id),
            "@type": "uco-observable:ContentDataFacet",
            "uco-observable:mimeType": exhibit.media_type,
            "uco-observable:hash": [
                {
                    "@id": self._id("hash", f"{exhibit.id}/{method}"),
                    "@type": "uco-types:Hash",
                    "uco-types:hashMethod": method,
                    "uco-types:hashValue": {"@type": "xsd:hexBinary", "@value": value},
                }
                for method, value in hashes
                if value
            ],
        }

    def action(self, row: CustodyRow) -> None:
        node: dict[str, Any] = {
            "@id": self._id("action", str(row.n)),
            "@type": "case-investigation:InvestigativeAction",
            "uco-core:name": row.action,
            "uco-action:startTime": {"@type": "xsd:dateTime", "@value": stamp(row.at)},
            "uco-action:performer": {"@id": self._performer(row.actor)},
            "uco-action:instrument": {"@id": self._id("tool", "familysafe")},
        }
        if row.item in self._files:
            node["uco-action:object"] = [{"@id": self._files[row.item]}]
        self._nodes.append(node)
        self._parts.append({"@id": node["@id"]})

    def _performer(self, actor: str) -> str:
        """Return the node of who acted: a role with a number, not a name."""
        if actor not in self._performers:
            number = len(self._performers) + 1
            self._performers[actor] = self._id("role", str(number))
            self._nodes.append(
                {
                    "@id": self._performers[actor],
                    "@type": "uco-identity:Person",
                    "uco-core:name": f"Keeper of the vault {number}",
                }
            )
        return self._performers[actor]

    def value(self) -> dict[str, Any]:
        investigation = {
            "@id": self._id("investigation", self._case.id),
            "@type": "case-investigation:Investigation",
            "uco-core:name": number_of(self._case),
            "uco-core:object": self._parts,
        }
        context = {"kb": f"{KB}{self._case.id}/", **ONTOLOGIES}
        return {"@context": context, "@graph": [investigation, *self._nodes]}


def _stamp(moment: datetime | None) -> str:
    return "" if moment is None else stamp(moment)
