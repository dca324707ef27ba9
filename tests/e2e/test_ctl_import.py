"""A family moves here from Timekpr or ActivityWatch."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

from tests.e2e.test_ctl_guard import Ctl, ctl
from tests.unit.screentime.imports.test_timekpr import conf

__all__ = ["ctl"]


def timekpr(folder: Path, account: str) -> Path:
    """Lay files as below ``/var/lib/timekpr``."""
    for name in ("config", "work"):
        (folder / name).mkdir(parents=True)
    text = conf(ALLOWED_HOURS_1="15;16;17", LIMITS_PER_WEEKDAYS=";".join(["5400"] * 7))
    (folder / "config" / f"timekpr.{account}.conf").write_text(text)
    yesterday = datetime.now() - timedelta(days=1)  # noqa: DTZ005 - it writes local time
    use = f"[USER]\nTIME_SPENT_DAY = 1800\nLAST_CHECKED = {yesterday:%Y-%m-%d} 17:45:00\n"
    (folder / "work" / f"{account}.time").write_text(use)
    return folder


def test_rules_and_use_come_from_timekpr_once(ctl: Ctl, tmp_path: Path) -> None:
    ctl.json("child", "add", "Dara", "--born", "2018-05", "--account", "dara")
    place = str(timekpr(tmp_path / "timekpr", "dara"))
    tried = ctl.json("usage", "import", "timekpr", place, "--child", "Dara", "--dry-run")
    assert tried["dry_run"] is True
    assert ctl.json("limits", "show", "Dara")["daily"]["mon"] == 60, "nothing was changed"

    done = ctl.json("usage", "import", "timekpr", place, "--child", "Dara")
    assert (len(done["days"]), done["seconds"]) == (1, 1800)
    shown = ctl.json("limits", "show", "Dara")
    assert set(shown["daily"].values()) == {90}
    assert shown["hours"]["mon"] == ["15:00-18:00"]
    assert shown["level"] == "remind", "without the service nothing can be locked"
    again = ctl.json("usage", "import", "timekpr", place, "--child", "Dara")
    assert (again["days"], len(again["days_there"])) == ([], 1)
    assert ctl.json("usage", "show", "Dara")["total_seconds"] == 1800


def test_use_comes_from_an_export_of_activitywatch(ctl: Ctl, tmp_path: Path) -> None:
    ctl.json("child", "add", "Dara", "--born", "2018-05", "--account", "dara")
    noon = datetime.now().astimezone().replace(hour=12, minute=0) - timedelta(days=2)
    event = {"timestamp": noon.isoformat(), "duration": 900, "data": {"app": "Minecraft"}}
    export = tmp_path / "aw.json"
    export.write_text(json.dumps({"buckets": {"w": {"type": "currentwindow", "events": [event]}}}))
    said = ctl("usage", "import", "activitywatch", str(export), "--child", "Dara")
    assert said.returncode == 0
    assert "15 minutes" in said.stdout
    (row,) = ctl.json("usage", "show", "Dara", "--by", "app")["rows"]
    assert (row["name"], row["seconds"]) == ("Minecraft", 900)


def test_what_cannot_be_read_says_what_to_do(ctl: Ctl, tmp_path: Path) -> None:
    ctl.json("child", "add", "Dara", "--born", "2018-05", "--account", "dara")
    wrong = tmp_path / "x.conf"
    wrong.write_text("hello")
    to = ("--child", "Dara")
    assert "timekpr.NAME.conf" in ctl.refused(2, "usage", "import", "timekpr", str(wrong), *to)
    assert "account" in ctl.refused(2, "usage", "import", "timekpr", str(tmp_path), *to)
    assert "JSON" in ctl.refused(2, "usage", "import", "activitywatch", str(wrong), *to)
    far = "http://example.org"
    assert "this computer" in ctl.refused(2, "usage", "import", "activitywatch", far, *to)
