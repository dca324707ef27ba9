"""Long work in a process of its own.

Encryption holds the interpreter's lock, so that a thread would freeze a window. Stopping ends the
process: it acts at once, even where the work hangs in a read from a broken drive.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any

from familysafe.core import errors
from familysafe.core.errors import Defect, EnvironmentFault, Fault, RefusedError
from familysafe.evidence.ports import Progress
from familysafe.evidence.vault import Given, Outcome, Stage, Work

ASK_SECONDS = 0.1
"""How often ``progress.cancelled`` is asked."""

END_SECONDS = 2.0

TELL_BYTES = 4 * 1024 * 1024
"""Progress is sent once for so many bytes."""


class InThisProcess:
    """Does the work where it is called: for tests, and for programs without a window."""

    def run(
        self, work: Work[Given, Outcome], job: Given, stage: Stage, progress: Progress
    ) -> Outcome:
        """Do it; see ``Workers.run``."""

        def tell(done: int) -> None:
            progress.tell(done, stage.total, stage.what)
            if progress.cancelled():
                raise RefusedError("evidence.cancelled")

        tell(0)
        return work(job, tell)

    def close(self) -> None:
        """Nothing is kept."""


class WorkerProcess:
    """One worker process, started when it is first needed and kept for the next job."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection[Any, Any] | None = None

    def run(
        self, work: Work[Given, Outcome], job: Given, stage: Stage, progress: Progress
    ) -> Outcome:
        """Do it in the worker; see ``Workers.run``."""
        with self._lock:
            connection = self._started()
            try:
                connection.send((work, job))
                outcome: Outcome = self._answer(connection, stage, progress)
            except (EOFError, OSError) as error:
                self._end()
                raise EnvironmentFault("worker.ended") from error
            except BaseException as error:
                if not isinstance(error, Fault) or error.code == "evidence.cancelled":
                    self._end()
                raise
            return outcome

    def _answer(self, connection: Connection[Any, Any], stage: Stage, progress: Progress) -> Any:  # noqa: ANN401 - whatever the work returns
        done = 0
        while True:
            progress.tell(done, stage.total, stage.what)
            if progress.cancelled():
                raise RefusedError("evidence.cancelled")
            if not connection.poll(ASK_SECONDS):
                continue
            kind, value = connection.recv()
            if kind == "done":
                return value
            if kind == "fault":
                family, code, params = value
                raise getattr(errors, family)(code, **params)
            if kind == "defect":
                raise Defect(value)
            done = value

    def _started(self) -> Connection[Any, Any]:
        if self._connection is not None and self._process is not None and self._process.is_alive():
            return self._connection
        self._end()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs,), daemon=True)
        with _without_main_module():
            process.start()
        theirs.close()
        self._process, self._connection = process, ours
        return ours

    def _end(self) -> None:
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join(END_SECONDS)
            with contextlib.suppress(ValueError):
                self._process.close()
        self._process = self._connection = None

    def close(self) -> None:
        """End the process."""
        with self._lock:
            self._end()


@contextlib.contextmanager
def _without_main_module() -> Iterator[None]:
    """Keep the worker from importing this program's main module, and Qt with it."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _serve(connection: Connection[Any, Any]) -> None:
    """Do one job after the other until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the other end's to answer
    with contextlib.suppress(EOFError, OSError):
        while True:
            work, job = connection.recv()
            _serve_one(connection, work, job)


def _serve_one(connection: Connection[Any, Any], work: Any, job: Any) -> None:  # noqa: ANN401 - any work
    told = 0

    def tell(done: int) -> None:
        nonlocal told
        if done - told >= TELL_BYTES or done < told:
            told = done
            connection.send(("progress", done))

    try:
        answer = ("done", work(job, tell))
    except Fault as fault:
        answer = ("fault", (type(fault).__name__, fault.code, fault.params))
    except Exception as error:  # noqa: BLE001 - reported where it can be seen
        answer = ("defect", f"{type(error).__name__}: {error}")
    connection.send(answer)
