"""All evidence pages. This module is loaded when the first of them is opened."""

from __future__ import annotations

from collections.abc import Callable

from familysafe.gui.console import Console
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts
from familysafe.gui.pages.evidence_add import EvidenceAddPage
from familysafe.gui.pages.evidence_case import EvidenceCasePage
from familysafe.gui.pages.evidence_describe import EvidenceDescribePage
from familysafe.gui.pages.evidence_facts import EvidenceFactsPage
from familysafe.gui.pages.evidence_handover import EvidenceHandoverPage
from familysafe.gui.pages.evidence_keep import EvidenceKeepPage
from familysafe.gui.pages.evidence_list import EvidenceListPage
from familysafe.gui.pages.evidence_name import EvidenceNamePage
from familysafe.gui.pages.evidence_safety import EvidenceSafetyPage
from familysafe.presentation.navigation import Place

PAGES: dict[Place, Callable[[Console, EvidenceParts], EvidencePage]] = {
    Place.EVIDENCE: EvidenceListPage,
    Place.EVIDENCE_SAFETY: EvidenceSafetyPage,
    Place.EVIDENCE_DESCRIBE: EvidenceDescribePage,
    Place.EVIDENCE_ADD: EvidenceAddPage,
    Place.EVIDENCE_NAME: EvidenceNamePage,
    Place.EVIDENCE_CASE: EvidenceCasePage,
    Place.EVIDENCE_FACTS: EvidenceFactsPage,
    Place.EVIDENCE_HANDOVER: EvidenceHandoverPage,
    Place.EVIDENCE_KEEP: EvidenceKeepPage,
}
