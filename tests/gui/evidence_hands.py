"""Evidence pages with a vault in memory, and what their tests do with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QImage

from familysafe.core.errors import Fault
from familysafe.evidence.model import CaseId, DescribedRecord, ExhibitDetails
from familysafe.gui.composition import cover, read_chat
from familysafe.gui.evidence_frame import EvidencePage, EvidenceParts
from familysafe.presentation.evidence_desk import EvidenceDesk, Watch
from familysafe.presentation.evidence_intake import HelpNumber
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.look import Look
from tests.fakes.console import FakeDialogs, FakeNavigator, Said, console
from tests.fakes.vault import FakeDoor, FakeVault, HandSetClock

PASSPHRASE = "seven quiet boats"
CHECKED = date(2026, 11, 24)


class Numbers:
    """Two numbers, as a pack gives them."""

    def numbers(self, language: str) -> tuple[HelpNumber, ...]:
        if language == "km":
            return (
                HelpNumber("1288", "នគរបាល សម្រាប់កុមារមានគ្រោះថ្នាក់", CHECKED),
                HelpNumber("092 311 511", "ខ្សែទូរសព្ទ APLE", CHECKED),
            )
        return (
            HelpNumber("1288", "Police, child in danger", CHECKED),
            HelpNumber("092 311 511", "APLE hotline, day and night", CHECKED),
        )


class Paper:
    """Remembers what was printed and saved."""

    def __init__(self) -> None:
        self.printed: list[str] = []
        self.saved: list[tuple[str, Path]] = []
        self.fail: Fault | None = None

    def drawn(self, key: str, language: str) -> Callable[[], None]:
        assert language in {"en", "km"}
        return lambda: self._print(key)

    def _print(self, key: str) -> None:
        if self.fail is not None:
            raise self.fail
        self.printed.append(key)

    def save_sheet(self, key: str, language: str, target: Path) -> None:
        assert language in {"en", "km"}
        self.saved.append((key, target))


class Copied:
    """A clipboard of its own."""

    def __init__(self) -> None:
        self.data = QMimeData()

    def copied(self) -> QMimeData:
        return self.data


class Hands:
    """Everything around an evidence page; ``page`` makes one that is shown."""

    def __init__(self, look: Look | None = None, *, made: bool = True) -> None:
        self.clock = HandSetClock()
        self.door = FakeDoor(self.clock)
        self.desk = EvidenceDesk(self.door, self.clock)
        self.navigator, self.dialogs, self.said = FakeNavigator(), FakeDialogs(), Said()
        self.console = console(look, navigator=self.navigator, dialogs=self.dialogs, said=self.said)
        self.paper, self.clipboard, self.shown_folders = Paper(), Copied(), list[Path]()
        self.parts = EvidenceParts(
            self.desk,
            Numbers(),
            self.paper,
            self.clipboard,
            self.shown_folders.append,
            read_chat,
            cover,
        )
        if made:
            self.desk.opened(self.door.create(PASSPHRASE)[0])

    @property
    def vault(self) -> FakeVault:
        assert self.door.vault is not None
        return self.door.vault

    def open(self, page: EvidencePage, place: Place, item: str = "", part: str = "") -> None:
        """Show a page as the shell does."""
        page.resize(1180, 716)
        page.show()
        page.opened(Destination(place, item=item, part=part))

    def went(self) -> Destination | str:
        return self.navigator.went[-1]


def picture(folder: Path, name: str, colour: str = "#C4AC92") -> Path:
    """Draw a small picture into a file."""
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    path = folder / name
    assert image.save(str(path))
    return path


def filled(hands: Hands, folder: Path) -> CaseId:
    """Put into a new envelope what mock-up 09 shows; the clock goes on between."""
    vault, clock = hands.vault, hands.clock
    case = vault.new_case("A stranger wrote to Vanna", "Vanna").id
    said = (
        ("2026-11-24T16:20+07:00", "First message"),
        ("2026-11-24T16:48+07:00", "Asked for a photo"),
        ("2026-11-24T17:05+07:00", "Asked for money"),
    )
    for number, (at, note) in enumerate(said, 1):
        shot = picture(folder, f"Screenshot {number}.png", f"#C4AC{90 + number}")
        details = ExhibitDetails("instagram", "Lina", "@lina.st_16", "", at, note)
        vault.add_file(case, shot, details, Watch())
        clock.move(60)
    vault.add_text(case, "https://instagram.com/lina.st_16", "https://…", ExhibitDetails())
    vault.add_text(case, "words-5.txt", "Hello", ExhibitDetails())
    record = DescribedRecord(app="instagram", content="not-sure", where="Third chat from the top")
    vault.describe(case, record)
    return case
