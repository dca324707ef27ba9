"""Chapter three: a stranger wrote. The message is saved, checked, and handed to the police."""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.tour import officer
from tools.tour.files_window import Desktop
from tools.tour.screenshots import draw_screenshots
from tools.tour.stage import Stage
from tools.tour.visit import go_home

PASSPHRASE = "seven quiet boats"  # noqa: S105 - of an invented person
SHEET_END = 6


def play(stage: Stage) -> None:
    """Save two screenshots, check them, make the police folder; describe what must not be saved."""
    stage.tell("Dara was asked for money in a game. Yeay Chan saves what was written.")
    go_home(stage)
    stage.press("Save evidence")
    make_vault(stage)
    save(stage)
    check(stage)
    hand_over(stage)
    describe(stage)


def make_vault(stage: Stage) -> None:
    """Choose a passphrase, keep the sheet as a file, and type its end back."""
    stage.see("First, make a locked box", "label")
    stage.fill("Choose a passphrase", PASSPHRASE)
    stage.fill("Type it again", PASSPHRASE)
    stage.picture("evidence-passphrase")
    stage.press("Make the box")
    stage.see("Keep this sheet on paper", "label", seconds=60)
    stage.press("Save it as a file")
    stage.press("Choose where to save it")
    choose_place(stage, "File name:", stage.out / "vault-sheet.pdf")
    stage.see("Saved at", "label")
    stage.press("Show the key")
    key = next(
        control.name
        for control in stage.display.reader.controls()
        if control.name.replace(" ", "").startswith("AGE-SECRET-KEY-1")
    )
    end = key.replace(" ", "")[-SHEET_END:]
    stage.press("Hide the key")
    stage.fill(f"Type the last {SHEET_END} signs of the key from your paper", end)
    stage.picture("evidence-sheet")
    stage.go_on()


def save(stage: Stage) -> None:
    """Answer the question first, then drag the screenshots onto the page and say what is known."""
    stage.tell("The safety question comes before any file.")
    stage.press("Save something new")
    stage.see("It does not", "push button")
    stage.picture("evidence-safety-question")
    stage.press("It does not")
    stage.see("Put it in the envelope", "label")
    pictures = draw_screenshots(stage.out / "phone")
    with Desktop(stage.display, pictures) as desktop:
        desktop.drag_all_onto("Drop screenshots here")
        stage.see("Saved and sealed.", seconds=30)
        stage.picture("evidence-dropped")
    stage.fill("Who sent it?", "Lina, 16")
    stage.fill("Which app?", "Instagram")
    stage.fill("User name", "@lina.st_16")
    stage.fill("Which day?", "24/11/2026")
    stage.fill("What time?", "16:20")
    stage.fill("What happened?", "She asked Dara for a photo, and then for money.")
    stage.picture("evidence-sealed")
    stage.go_on()
    stage.see("What do you call this envelope?", "label")
    stage.fill("Name of the envelope", "Lina from Instagram")
    stage.press("Dara", "")
    stage.picture("evidence-name")
    stage.go_on()
    stage.see("It is safe now", "label")
    stage.picture("evidence-what-now")


def check(stage: Stage) -> None:
    """Lock the box, open it again with the passphrase, and check every seal."""
    stage.tell("Later: the passphrase opens the box, and every seal is checked.")
    stage.press("Look at the envelope")
    stage.see("Inside", "label")
    go_home(stage)
    stage.press("Save evidence")
    stage.see("Your envelopes", "label")
    stage.picture("evidence-envelopes")
    stage.press("Lock now")
    stage.see("Open your locked box", "label")
    stage.fill("Your passphrase", PASSPHRASE)
    stage.picture("evidence-locked")
    stage.press("Open")
    stage.press("Lina from Instagram", "")
    stage.press("Check again")
    stage.see("Nothing has been changed.", seconds=60)
    stage.picture("evidence-checked")


def hand_over(stage: Stage) -> None:
    """Make the folder for the police, and check it as an officer does."""
    stage.tell("The folder for the police, checked with programs that are not ours.")
    place = stage.out / "police"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    stage.press("Hand it over")
    stage.see("What will leave", "label")
    stage.picture("what-will-leave")
    stage.press("Make the folder")
    choose_place(stage, "Directory:", place)
    stage.see("The folder is ready", seconds=60)
    stage.picture("police-folder-ready")
    folder = next(each for each in place.iterdir() if each.is_dir())
    (stage.out / "verification.txt").write_text(officer.verify(folder))
    pages = officer.pages(folder / "data" / "report.pdf", stage.logs)
    for number, page in enumerate(pages, start=1):
        stage.keep(page, f"police-report-{number}")


def describe(stage: Stage) -> None:
    """Answer the question the other way: nothing is copied, only words are kept."""
    stage.tell("It does, or I am not sure: then only words are kept, and no picture is read.")
    go_home(stage)
    stage.press("Save evidence")
    stage.press("Save something new")
    stage.press("It does, or I am not sure")
    stage.see("Write down where it is", "label")
    stage.press("A picture of a child without clothes", "")
    stage.fill("Which app?", "Instagram")
    stage.picture("evidence-described")


def choose_place(stage: Stage, field: str, place: Path) -> None:
    """Type a place into the dialog of files or folders."""
    stage.fill(field, str(place))
    stage.display.key("Return")
