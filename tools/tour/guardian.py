"""Chapter one: a grandmother sets the program up, and says how long Dara may play."""

from __future__ import annotations

from tools.tour.stage import Stage

PIN = "4826"


def set_up(stage: Stage) -> None:
    """Answer the first questions, one a screen."""
    stage.tell("The program opens for the first time and asks its questions.")
    stage.open("familysafe")
    stage.press("English", "check box", 30)
    stage.picture("first-run-language")
    stage.go_on()
    stage.press("Small children", "check box")
    stage.picture("first-run-who")
    stage.go_on()
    stage.fill("Your name", "Yeay Chan")
    stage.go_on()
    stage.fill("Name of the child", "Dara")
    for keys in ("May", "2021"):
        stage.display.key("Tab")
        stage.display.type(keys)
    stage.picture("first-run-child")
    stage.go_on()
    stage.see("Choose a face for Dara", "label")
    stage.picture("first-run-face")
    stage.go_on()
    stage.see("Add another child", "push button")
    stage.go_on()
    stage.fill("Your code", PIN)
    stage.fill("The code again", PIN)
    stage.go_on()
    keep_sheet(stage)


def keep_sheet(stage: Stage) -> None:
    """Write the recovery code down and copy its end, as one does from paper."""
    stage.see("Keep this sheet safe", "label")
    stage.picture("first-run-recovery-sheet")
    code = next(
        control.name
        for control in stage.display.reader.controls()
        if control.role == "label" and control.name.count("-") == 4  # noqa: PLR2004 - five groups
    )
    stage.press("I wrote it on paper", "check box")
    stage.fill("Copy the last four signs from the sheet", code.rpartition("-")[2])
    stage.go_on()
    stage.see("Time limits", "push button")


def look_around(stage: Stage) -> None:
    """See Home in both languages, and set the rules of the story."""
    stage.tell("Home shows every child at a glance, in English and in Khmer.")
    stage.picture("home")
    stage.press("ភាសាខ្មែរ")
    stage.see("English", "push button")
    stage.picture("home-khmer")
    stage.press("English")
    stage.tell("One hour on school days, two at weekends, bedtime at 20:00.")
    stage.press("Time limits")
    stage.see("When time is up", "label")
    for day in ("Saturday", "Sunday"):
        stage.press(day, "check box")
        for _ in range(4):
            stage.press("15 min more")
    stage.press("Bedtime, Change")
    stage.fill("From", "20:00")
    stage.press("Save bedtime")
    stage.see("20:00 to", "label")
    stage.picture("time-limits")
    stage.press("Home")
