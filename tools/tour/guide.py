"""Chapter two: may Dara use TikTok? And whom to call when it is urgent."""

from __future__ import annotations

from tools.tour.stage import Stage


def read(stage: Stage) -> None:
    """Read TikTok's page in both languages, print it, and see the numbers."""
    stage.tell("The app guide says what TikTok asks, and what to do today.")
    stage.press("App guide")
    stage.see("TikTok", seconds=30)
    stage.picture("app-guide")
    stage.display.press("TikTok")
    stage.see("TikTok is not for Dara yet", "label")
    stage.picture("tiktok")
    stage.press("ភាសាខ្មែរ")
    stage.see("English", "push button")
    stage.picture("tiktok-khmer")
    stage.press("English")
    for language in ("en", "km"):
        page = stage.out / f"tiktok-{language}.pdf"
        stage.ctl("guide", "print", "tiktok", "--age", "5", "--lang", language, "--to", str(page))
    stage.tell("Get help now shows the numbers, each with its source and date.")
    stage.press("Help")
    stage.see("1280", seconds=20)
    stage.picture("get-help")
