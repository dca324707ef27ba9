"""``status`` and ``doctor``: how things stand."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from familysafe import __version__
from familysafe.cli import composition
from familysafe.cli.connection import PinFile, answer, guard
from familysafe.cli.frame import Frame, secret_from
from familysafe.core.errors import EnvironmentFault, Fault, RefusedError
from familysafe.ipc import messages as m
from familysafe.presentation.guardlink import GuardLink
from familysafe.presentation.notices import notice_lines


def register(application: typer.Typer) -> None:
    """Add the verbs of this module."""
    application.command("status")(_status)
    application.command("doctor")(_doctor)


def _status(context: typer.Context, pin_file: PinFile = None) -> None:
    """Say whether the guard runs, and how each child stands."""
    frame: Frame = context.obj
    running = composition.running_guard(frame.data_dir)
    if running is None:
        with guard(frame, pin_file) as link:
            status, notices = answer(link, m.GetStatus(), m.Status), _notices(link)
    else:
        try:
            if pin_file is not None:
                running.call(m.ProveGuardian(secret_from(pin_file)))
            status, notices = answer(running, m.GetStatus(), m.Status), _notices(running)
        finally:
            running.close()
    value = {
        "version": __version__,
        "guard": {
            "running": running is not None,
            "mode": status.mode if running is not None else None,
            "since": status.since if running is not None else None,
        },
        "paused": status.paused,
        "open_requests": status.open_requests,
        "children": [_child(each) for each in status.children],
        "notices": [
            {"code": n.code, "at": n.at, "who": n.who, "amount": n.amount, "times": n.times}
            for n in notices.notices
        ],
    }
    lines = _lines(frame, running=running is not None, status=status)
    frame.emit(value, [*lines, *_notice_lines(frame, notices)])


def _notices(link: GuardLink) -> m.Notices:
    """Return what guardians should know; nothing for others, who may not ask."""
    try:
        return answer(link, m.GetNotices(), m.Notices)
    except RefusedError:
        return m.Notices((), 0)


def _notice_lines(frame: Frame, notices: m.Notices) -> list[str]:
    lines = notice_lines(notices, frame.texts, composition.now(), composition.zone())
    return [frame.texts("ctl.status.notice", when=line.when, words=line.words) for line in lines]


def _child(status: m.ChildStatus) -> dict[str, Any]:
    return {
        "id": status.id,
        "name": status.name,
        "used_seconds": status.used_seconds,
        "left_seconds": status.left_seconds,
        "state": status.state,
        "until": status.until,
        "reason": status.reason,
        "limit_seconds": status.limit_seconds,
        "granted_seconds": status.granted_seconds,
        "level": status.level,
        "protected": status.protected,
    }


def _lines(frame: Frame, *, running: bool, status: m.Status) -> list[str]:
    texts = frame.texts
    if not running:
        head = texts("ctl.status.off")
    elif status.mode == "service":
        head = texts("ctl.status.service")
    else:
        head = texts("ctl.status.personal")
    lines = [head]
    for each in status.children:
        used = each.used_seconds // 60
        if each.left_seconds is None:
            lines.append(texts("ctl.status.free", name=each.name, used=used))
        else:
            left = -(-each.left_seconds // 60)
            lines.append(texts("ctl.status.child", name=each.name, used=used, left=left))
    return lines


def _doctor(
    context: typer.Context,
    bundle: Annotated[
        Path | None, typer.Option(help="Write what was found, and the guard's log, to a new zip.")
    ] = None,
) -> None:
    """Look whether everything works, and say what to mend. Exit code 1 if something does not."""
    frame: Frame = context.obj
    checks = [*composition.checks(frame.data_dir), *_guard_checks(frame)]
    value = {
        "version": __version__,
        "ok": all(ok for _, ok, _ in checks),
        "checks": [{"name": name, "ok": ok, "detail": detail} for name, ok, detail in checks],
    }
    if bundle is not None:
        composition.save_bundle(bundle, value, frame.data_dir)
    lines = [
        frame.texts("ctl.doctor.good", name=name, detail=detail)
        if ok
        else frame.texts("ctl.doctor.bad", name=name, detail=detail)
        for name, ok, detail in checks
    ]
    frame.emit(value, lines)
    if not value["ok"]:
        raise typer.Exit(1)


def _guard_checks(frame: Frame) -> list[tuple[str, bool, str]]:
    try:
        with guard(frame) as link:
            welcome = link.welcome()
            checks = [("guard", True, f"{welcome.mode} {welcome.version}")]
            if welcome.role in {"system", "guardian"}:
                audit = answer(link, m.GetAudit(1), m.Audit)
                checks.append(("audit", audit.intact, audit.head[:12]))
                family = answer(link, m.GetFamily(), m.Family)
                accounts = [name for child in family.children for name in child.accounts]
                checks += composition.account_checks(accounts)
    except EnvironmentFault as fault:
        return [("guard", False, frame.texts.fault(fault))]
    except Fault as fault:
        return [("guard", False, str(fault))]
    return checks
