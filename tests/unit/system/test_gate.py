"""What PAM reads at a sign-in."""

from __future__ import annotations

from pathlib import Path

from familysafe.system.gate import GateFiles


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_who_is_kept_out_is_written_down_and_taken_away_again(tmp_path: Path) -> None:
    running, kept = tmp_path / "run/gate", tmp_path / "kept/gate"
    gate = GateFiles(running, kept, may_mend=lambda name: name == "mum")
    gate.show({"dara": "over", "mum": "over"}, frozenset({"dara", "vanna", "mum"}), "silent")
    assert contents(running) == {"dara": "over"}
    assert contents(kept) == {"children": "dara\nvanna\n", "silent": "silent"}
    gate.show({"vanna": "over"}, frozenset({"dara", "vanna"}), "silent")
    assert contents(running) == {"vanna": "over"}


def test_a_name_that_is_none_is_never_a_path(tmp_path: Path) -> None:
    gate = GateFiles(tmp_path / "run", tmp_path / "kept", may_mend=lambda _: False)
    odd = frozenset({"../dara", "a b", "", "x\ny", "dara"})
    gate.show(dict.fromkeys(odd, "over"), odd, "silent")
    assert contents(tmp_path / "run") == {"dara": "over"}
    assert contents(tmp_path / "kept")["children"] == "dara\n"
