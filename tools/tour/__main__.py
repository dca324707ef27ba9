"""``python -m tools.tour [FOLDER]`` plays the story; the folder is ``build/tour`` unless named."""

from __future__ import annotations

import shutil
import signal
import sys
from pathlib import Path

from tools.tour import evidence, guardian, guide, limit
from tools.tour.display import Display, missing_programs
from tools.tour.stage import Stage

HERE = Path(__file__).resolve().parents[2]


def main() -> int:
    out = Path(sys.argv[1] if len(sys.argv) > 1 else HERE / "build" / "tour").resolve()
    missing = missing_programs()
    if missing:
        print(f"The tour needs: {', '.join(missing)}. On Debian: apt-get install xvfb openbox")
        return 4
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    data = out / "data"
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # whoever ends it ends all it started
    with Display() as display:
        stage = Stage(display, out, environment={"FAMILYSAFE_DATA_DIR": str(data)})
        guardian.set_up(stage)
        guardian.look_around(stage)
        guide.read(stage)
        evidence.play(stage)
        limit.play(stage)
    print(f"The pictures are in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
