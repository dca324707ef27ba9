"""The guard's store on real files."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import inspect
from sqlalchemy.schema import MetaData

from familysafe.core.chain import Break
from familysafe.core.errors import Defect, EnvironmentFault
from familysafe.family.people import Child, ChildId, Guardian, GuardianId
from familysafe.family.pin import Throttle
from familysafe.screentime.decide import Closed, Grant, Used
from familysafe.screentime.ledger import Slice
from familysafe.screentime.rules import Level, Rules
from familysafe.storage.engine import make_engine
from familysafe.storage.guard import revisions, tables
from familysafe.storage.guard.store import GuardStore, prepare
from familysafe.storage.guard.time import RequestRecord, UsageRecord

NOON = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
TOMORROW = NOON + timedelta(days=1)
DARA = Child(ChildId("01DARA"), "Dara", "2021-05", ("dara",), "boy-05", "indigo")
TUESDAY = date(2026, 11, 24)


@pytest.fixture
def store(tmp_path: Path) -> GuardStore:
    opened = GuardStore(tmp_path / "guard")
    with opened.change() as unit:
        unit.add_child(DARA, Rules())
    return opened


def test_people_come_back_as_they_went_in(store: GuardStore) -> None:
    chan = Guardian(GuardianId("01CHAN"), "Chan")
    with store.change() as unit:
        unit.add_guardian(chan, "pin-hash", "recovery-hash")
        before = unit.family_revision()
        unit.change_child(Child(DARA.id, "Dara", "2021-05", ("kid", "dara"), "girl-04", "lotus"))
        assert unit.family_revision() == before + 1
    with store.change() as unit:
        assert unit.guardians() == (chan,)
        assert unit.pin_hashes() == ((chan.id, "pin-hash"),)
        assert unit.children()[0].accounts == ("dara", "kid")
        assert unit.children()[0].face == "girl-04"


def test_people_keep_the_order_in_which_they_were_added(store: GuardStore) -> None:
    with store.change() as unit:
        for name in ("Sophea", "Ming", "Bopha"):
            unit.add_guardian(Guardian(GuardianId(f"0{name}"), name), "pin", "recovery")
        unit.add_child(
            Child(ChildId("01AAAA"), "Sreymom", "2022-01", (), "girl-04", "lotus"), Rules()
        )
        assert [each.name for each in unit.guardians()] == ["Sophea", "Ming", "Bopha"]
        assert [each.name for each in unit.children()] == ["Dara", "Sreymom"]


def test_rules_count_their_revisions(store: GuardStore) -> None:
    locked = Rules(level=Level.LOCK, daily=(60,) * 7)
    with store.change() as unit:
        assert unit.rules(DARA.id) == (Rules(), 1)
        assert unit.set_rules(DARA.id, locked) == 2
    with store.change() as unit:
        assert unit.rules(DARA.id) == (locked, 2)


def test_usage_adds_up_by_day_and_week(store: GuardStore) -> None:
    with store.change() as unit:
        unit.add_usage(DARA.id, [Slice("2026-11-24", 12, 30.5), Slice("2026-11-24", 13, 20)])
        unit.add_usage(DARA.id, [Slice("2026-11-24", 12, 9.5)])
        unit.add_usage(DARA.id, [Slice("2026-11-23", 9, 100), Slice("2026-11-22", 9, 1000)])
        unit.add_usage(DARA.id, [Slice("2026-11-24", 12, 500)], "study", counted=False)
    with store.change() as unit:
        assert unit.used(DARA.id, TUESDAY) == Used(60, 160)
        assert unit.uncounted(DARA.id, TUESDAY) == 500
        rows = unit.usage(DARA.id, TUESDAY, TUESDAY)
        unit.forget_usage_before(TUESDAY)
        assert unit.used(DARA.id, TUESDAY) == Used(60, 60)
    assert rows[0] == UsageRecord("2026-11-24", 12, "", counted=True, seconds=40.0)


def test_grants_stops_and_requests(store: GuardStore) -> None:
    grant = Grant(NOON, 900, 3600, 7200)
    asked = RequestRecord("01ASK", DARA.id, 900, "Homework", "2026", "open", 0)
    with store.change() as unit:
        unit.give("01G", DARA.id, grant, "homework")
        unit.stop(DARA.id, NOON)
        unit.ask(asked)
        unit.answer("01ASK", "granted", 900)
    with store.change() as unit:
        assert unit.grants_since(DARA.id, NOON) == (grant,)
        assert unit.grants_since(DARA.id, NOON + timedelta(seconds=1)) == ()
        assert unit.closed(DARA.id, paused=TOMORROW) == Closed(stopped=NOON, paused=TOMORROW)
        assert unit.requests()[0].answer == "granted"
        unit.stop(DARA.id, None)
        assert unit.closed(DARA.id, paused=None) == Closed()


def test_who_goes_takes_everything_along(store: GuardStore) -> None:
    with store.change() as unit:
        unit.add_usage(DARA.id, [Slice("2026-11-24", 12, 30)])
        unit.stop(DARA.id, NOON)
        unit.remove_child(DARA.id)
        assert unit.children() == ()
        assert unit.usage(DARA.id, TUESDAY, TUESDAY) == ()


def test_nothing_is_kept_of_a_change_that_failed(store: GuardStore) -> None:
    with pytest.raises(RuntimeError, match="torn"), store.change() as unit:
        unit.set_rules(DARA.id, Rules(daily=(1,) * 7))
        unit.audit(NOON, "system", "limits changed", {"child": "Dara"})
        message = "torn"
        raise RuntimeError(message)
    with store.change() as unit:
        assert unit.rules(DARA.id) == (Rules(), 1)
        assert unit.audit_rows(9) == ()


def test_the_audit_chain_holds_and_no_row_can_be_changed(store: GuardStore, tmp_path: Path) -> None:
    with store.change() as unit:
        for n in range(3):
            unit.audit(NOON, "guardian:01CHAN", "time given", {"seconds": n})
        assert unit.audit_break() is None
        assert [row.n for row in unit.audit_rows(2)] == [3, 2]
    store.close()
    raw = sqlite3.connect(tmp_path / "guard" / "guard.db")
    for statement in ("DELETE FROM audit WHERE n = 2", "UPDATE audit SET body = x'00'"):
        with pytest.raises(sqlite3.IntegrityError, match="audit rows stay"):
            raw.execute(statement)
    raw.execute("DROP TRIGGER audit_unchanged")
    raw.execute("UPDATE audit SET body = x'7b7d' WHERE n = 2")
    raw.commit()
    raw.close()
    with GuardStore(tmp_path / "guard").change() as unit:
        assert unit.audit_break() == Break(2, "hash")


def test_answers_and_throttles_are_kept(store: GuardStore) -> None:
    with store.change() as unit:
        assert unit.answer_to("01R") is None
        unit.keep_answer("01R", b"{}")
        assert unit.throttle("uid:1000") == Throttle()
        unit.set_throttle("uid:1000", Throttle(3, 12.5))
        unit.set_throttle("uid:1000", Throttle(4, 20.0))
    with store.change() as unit:
        assert unit.answer_to("01R") == b"{}"
        assert unit.throttle("uid:1000") == Throttle(4, 20.0)


# --- revisions -----------------------------------------------------------------------------


def test_the_head_that_is_named_is_that_of_the_scripts() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    settings = Config()
    settings.set_main_option("script_location", str(revisions.scripts()))

    assert ScriptDirectory.from_config(settings).get_current_head() == revisions.HEAD


def test_migrations_make_the_tables_that_the_program_knows(
    store: GuardStore, tmp_path: Path
) -> None:
    store.close()
    migrated = MetaData()
    migrated.reflect(make_engine(tmp_path / "guard" / "guard.db"))
    known = make_engine(tmp_path / "known.db")
    tables.metadata.create_all(known)
    expected = MetaData()
    expected.reflect(known)

    def shape(of: MetaData) -> dict[str, set[tuple[str, str, bool, bool]]]:
        return {
            table.name: {
                (column.name, str(column.type), bool(column.nullable), column.primary_key)
                for column in table.columns
            }
            for table in of.sorted_tables
            if table.name != "alembic_version"
        }

    assert shape(migrated) == shape(expected)


def test_every_migration_goes_down_and_up_again(tmp_path: Path) -> None:
    from alembic import command
    from alembic.config import Config

    GuardStore(tmp_path).close()
    engine = make_engine(tmp_path / "guard.db")
    settings = Config()
    settings.set_main_option("script_location", str(revisions.scripts()))
    with engine.begin() as connection:
        settings.attributes["connection"] = connection
        command.downgrade(settings, "base")
        assert set(inspect(connection).get_table_names()) <= {"alembic_version"}
    engine.dispose()

    with GuardStore(tmp_path).change() as unit:
        assert unit.children() == ()


def test_a_migration_that_fails_half_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "migrations"
    (broken / "versions").mkdir(parents=True)
    (broken / "env.py").write_text((revisions.scripts() / "env.py").read_text())
    first = (revisions.scripts() / "versions" / "0001_first.py").read_text()
    torn = first.replace(
        "def downgrade", "    op.execute('SELECT * FROM nowhere')\n\n\ndef downgrade"
    )
    (broken / "versions" / "0001_first.py").write_text(torn)
    monkeypatch.setattr(revisions, "scripts", lambda: broken)

    with pytest.raises(Defect):
        GuardStore(tmp_path / "data")

    monkeypatch.undo()
    assert [each.name for each in (tmp_path / "data").iterdir()] == []
    with GuardStore(tmp_path / "data").change() as unit:
        assert unit.children() == ()


def test_alembic_is_not_loaded_where_nothing_is_to_be_done(tmp_path: Path) -> None:
    GuardStore(tmp_path).close()
    code = f"""
import sys
from pathlib import Path
from familysafe.storage.guard.store import GuardStore, prepare
GuardStore(Path({str(tmp_path)!r}))
print("alembic" in sys.modules)
"""
    outcome = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert outcome.stdout.strip() == "False"


# --- what the world does to files ----------------------------------------------------------


def test_a_newer_store_is_refused_and_kept(store: GuardStore, tmp_path: Path) -> None:
    store.close()
    path = tmp_path / "guard" / "guard.db"
    raw = sqlite3.connect(path)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()

    with pytest.raises(EnvironmentFault, match=r"store\.newer"):
        GuardStore(tmp_path / "guard")
    assert sqlite3.connect(path).execute("SELECT name FROM child").fetchall() == [("Dara",)]


def test_a_damaged_store_is_named_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "guard.db"
    path.write_bytes(b"this is not a database, " * 400)

    with pytest.raises(EnvironmentFault, match=r"store\.damaged"):
        GuardStore(tmp_path)
    assert path.read_bytes() == b"this is not a database, " * 400


def test_an_emptied_store_is_damaged_and_not_a_new_one(store: GuardStore, tmp_path: Path) -> None:
    store.close()
    path = tmp_path / "guard" / "guard.db"
    path.write_bytes(b"")

    for _ in range(2):
        with pytest.raises(EnvironmentFault, match=r"store\.damaged"):
            GuardStore(tmp_path / "guard")
    assert path.read_bytes() == b""


def test_a_journal_without_its_store_is_kept_and_said(store: GuardStore, tmp_path: Path) -> None:
    folder = tmp_path / "guard"
    journal = (folder / "guard.db-wal").read_bytes()
    store.close()
    (folder / "guard.db").rename(tmp_path / "taken-away.db")
    (folder / "guard.db-wal").write_bytes(journal)

    with pytest.raises(EnvironmentFault, match=r"store\.damaged"):
        GuardStore(folder)
    assert [each.name for each in folder.iterdir()] == ["guard.db-wal"]


@pytest.mark.posix
def test_a_store_that_was_half_made_is_made_anew_and_is_private(tmp_path: Path) -> None:
    (tmp_path / "guard.db.new").write_bytes(b"half")
    (tmp_path / "guard.db.new-wal").write_bytes(b"half")

    with GuardStore(tmp_path).change() as unit:
        assert unit.children() == ()
    assert (tmp_path / "guard.db").stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob("*.new*"))


def test_a_full_disk_loses_nothing(store: GuardStore) -> None:
    with store.change() as unit:
        pages = unit._connection.exec_driver_sql("PRAGMA page_count").scalar()
        unit._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(EnvironmentFault, match=r"store\.full"), store.change() as unit:
        for n in range(500):
            unit.audit(NOON, "guard", "filled", {"n": n, "text": "x" * 400})
    with store.change() as unit:
        assert unit.children() == (DARA,)
        assert unit.audit_rows(1) == ()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(EnvironmentFault, match=r"store\.unwritable"):
        GuardStore(tmp_path / "file" / "guard")


@pytest.mark.posix
def test_a_killed_writer_loses_only_what_was_not_committed(tmp_path: Path) -> None:
    code = f"""
import sys
from datetime import UTC, datetime
from pathlib import Path
from familysafe.storage.guard.store import GuardStore, prepare
store = GuardStore(Path({str(tmp_path)!r}))
n = 0
while True:
    with store.change() as unit:
        unit.audit(datetime.now(UTC), "guard", "counted", {{"n": n}})
    n += 1
    print(n, flush=True)
"""
    writer = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    said = 0
    while said < 25:
        said = int(writer.stdout.readline())
    os.kill(writer.pid, signal.SIGKILL)
    writer.wait()
    said = max([said, *(int(line) for line in writer.stdout.read().split() if line.isdigit())])
    writer.stdout.close()

    with GuardStore(tmp_path).change() as unit:
        assert unit.audit_break() is None
        assert unit.audit_rows(1)[0].n >= said


@pytest.mark.posix
def test_preparing_a_store_leaves_no_migration_tools_in_memory(tmp_path: Path) -> None:
    script = (
        "import sys, pathlib; from familysafe.storage.guard.store import GuardStore, prepare; "
        "folder = pathlib.Path(sys.argv[1]) / 'new'; prepare(folder); "
        "assert (folder / 'guard.db').stat().st_size; GuardStore(folder).close(); "
        "sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=True)


def test_preparing_what_cannot_be_opened_leaves_it_to_the_opening_to_say(tmp_path: Path) -> None:
    (tmp_path / "guard.db").write_bytes(b"not a database" * 100)
    prepare(tmp_path)
    with pytest.raises(EnvironmentFault, match=r"store\.damaged"):
        GuardStore(tmp_path)
