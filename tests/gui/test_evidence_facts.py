"""What we know of a case: typed, kept, brought back, and named in a screen reader's words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.core.errors import EnvironmentFault
from familysafe.evidence.facts import (
    CaseFacts,
    Flag,
    Incident,
    PersonOfInterest,
    ReportMade,
)
from familysafe.evidence.model import CaseId
from familysafe.gui.pages.evidence_facts import EvidenceFactsPage
from familysafe.presentation.evidence_facts import FLAG_ORDER, INCIDENT_ORDER
from familysafe.presentation.navigation import Destination, Place
from tests.gui.evidence_hands import PASSPHRASE, Hands, filled

KNOWN = CaseFacts(
    story="She asked for money.",
    incident=Incident.SEXTORTION,
    flags=(Flag.MONEY,),
    people=(PersonOfInterest(name="Lina", app="Instagram", user_id="5512345678"),),
    device="A blue phone",
    reports=(ReportMade("Police", "2026-11-23", "1288-77"),),
)


def facts_page(qtbot: QtBot, hands: Hands, case: CaseId) -> EvidenceFactsPage:
    page = EvidenceFactsPage(hands.console, hands.parts)
    qtbot.addWidget(page)
    hands.open(page, Place.EVIDENCE_FACTS, case)
    return page


def save(qtbot: QtBot, page: EvidenceFactsPage) -> None:
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)


def test_what_is_typed_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = facts_page(qtbot, hands, case)

    page.story.set_text("She asked for money.\n")
    page.incident.choose(INCIDENT_ORDER.index(Incident.SEXTORTION))
    page.flags.choices[FLAG_ORDER.index(Flag.MONEY)].setChecked(True)
    page.people.more.click()
    for name, value in {"name": "Lina ", "app": "Instagram", "user_id": "5512345678"}.items():
        page.people.forms[0].fields[name].set_text(value)
    page.case_fields["device"].set_text("A blue phone")
    page.reports.more.click()
    for name, value in {"to": "Police", "day": "23/11/2026", "number": "1288-77"}.items():
        page.reports.forms[0].fields[name].set_text(value)
    page.people.more.click()  # left empty: nothing is kept of it
    save(qtbot, page)

    assert hands.vault.facts(case) == KNOWN
    assert len(page.people.forms) == 1
    assert hands.vault.custody(case)[-1].action == "facts changed"


def test_what_was_kept_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    hands.vault.set_facts(case, KNOWN)
    rows = len(hands.vault.custody(case))
    page = facts_page(qtbot, hands, case)

    assert page.people.forms[0].fields["user_id"].text() == "5512345678"
    assert page.people.forms[0].remove.accessibleName() == "Take away: Person 1"
    assert page.reports.forms[0].fields["day"].text() == "23/11/2026"
    save(qtbot, page)
    assert hands.vault.facts(case) == KNOWN
    assert len(hands.vault.custody(case)) == rows

    page.people.forms[0].remove.click()
    save(qtbot, page)
    assert hands.vault.facts(case).people == ()


def test_a_report_without_a_day_is_asked_for_and_loses_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = facts_page(qtbot, hands, case)
    page.story.set_text("A long story")
    page.reports.more.click()
    fields = page.reports.forms[0].fields
    fields["number"].set_text("77")
    fields["day"].set_text("25/11/2026")

    save(qtbot, page)

    assert fields["to"].error == "Please write whom you told."
    assert "still to come" in fields["day"].error
    assert page.story.text() == "A long story"
    assert hands.vault.facts(case) == CaseFacts()


def test_a_full_disk_loses_nothing_that_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    page = facts_page(qtbot, hands, case)
    page.story.set_text("A long story")
    hands.vault.fail = EnvironmentFault("vault.disk_full", path=str(tmp_path))

    save(qtbot, page)

    assert [fault.code for fault in hands.dialogs.faults] == ["vault.disk_full"]
    assert page.story.text() == "A long story"
    assert not page.save.working
    page.opened(Destination(Place.EVIDENCE_FACTS, item=case))
    assert page.story.text() == "A long story"


def test_a_locked_box_shows_nothing_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()
    case = filled(hands, tmp_path)
    hands.vault.set_facts(case, KNOWN)
    page = facts_page(qtbot, hands, case)

    hands.desk.lock()

    assert page.story.text() == ""
    assert page.people.forms == []
    hands.desk.opened(hands.door.unlock(PASSPHRASE))
    assert page.story.text() == "She asked for money."
