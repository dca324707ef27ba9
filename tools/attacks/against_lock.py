"""What a child prepares to go on after the end, and what it tries while locked.

Each of PREPARED starts ``$TICK NAME``, which writes down when it runs; after the end it must not.
"""

from __future__ import annotations

from tools.attacks.model import Attack

STANDS, STAYS = "stands still", "stays locked"
LOGIN1 = "org.freedesktop.login1"
CALL = f"busctl --timeout=5 call {LOGIN1} $AT {LOGIN1}.Session"
SEND = "busctl emit --destination=$NAME"

TRACER = """
import ctypes, os, signal, sys
libc = ctypes.CDLL(None)
pid = os.fork()
if pid == 0:
    libc.ptrace(0, 0, None, None)
    os.kill(os.getpid(), signal.SIGSTOP)
    os.execvp("python3", ["python3", "/opt/lab/tick.py", sys.argv[1]])
while True:
    os.waitpid(pid, 0x40000000)
    libc.ptrace(7, pid, None, None)
"""
"""A debugger that swallows each stop of the program it runs."""

MEMORY = """
import os, sys
file = os.memfd_create("openbox")
with open("/usr/bin/python3.11", "rb") as program:
    os.write(file, program.read())
os.execve(file, ["openbox", "/opt/lab/tick.py", sys.argv[1]], os.environ)
"""

CRON = "crontab"
"""It starts within a minute: planted before all others."""

PREPARED = (
    Attack(CRON, STANDS, "(echo '* * * * * python3 /opt/lab/tick.py crontab') | crontab -"),
    Attack("at", STANDS, 'echo "$TICK at" | at now'),
    Attack("ignores signals", STANDS, "trap '' TERM HUP INT QUIT TSTP; $TICK 'ignores signals' &"),
    Attack("double fork", STANDS, "(setsid nohup $TICK 'double fork' >/dev/null 2>&1 &)"),
    Attack("systemd-run --user", STANDS, "systemd-run --user -q $TICK 'systemd-run --user'"),
    Attack(
        "a control group of its own",
        STANDS,
        "systemd-run --user -q --scope --slice=own $TICK 'a control group of its own' &",
    ),
    Attack(
        "ssh to itself",
        STANDS,
        "mkdir -p -m 700 ~/.ssh && ssh-keygen -q -t ed25519 -N '' -f ~/.ssh/id_ed25519 && "
        "cp ~/.ssh/id_ed25519.pub ~/.ssh/authorized_keys && "
        "(setsid ssh -o StrictHostKeyChecking=no 127.0.0.1 $TICK \"'ssh to itself'\" "
        ">/dev/null 2>&1 &)",
    ),
    Attack(
        "a screen within the screen",
        STANDS,
        "(Xephyr :99 -screen 320x200 >/dev/null 2>&1 &); "
        "for n in $(seq 50); do DISPLAY=:99 xdpyinfo >/dev/null 2>&1 && break; sleep 0.1; done; "
        "(DISPLAY=:99 xterm -e $TICK 'a screen within the screen' &)",
    ),
    Attack(
        "renamed to a window manager",
        STANDS,
        "cp /usr/bin/python3.11 ~/openbox && "
        "(~/openbox /opt/lab/tick.py 'renamed to a window manager' &)",
    ),
    Attack(
        "mounted over a window manager",
        STANDS,
        "(unshare -Urm sh -c 'mount --bind /usr/bin/python3.11 /usr/bin/openbox; "
        'exec /usr/bin/openbox /opt/lab/tick.py "mounted over a window manager"\' &)',
    ),
    Attack(
        "runs from memory alone",
        STANDS,
        "(python3 /opt/lab/memory.py 'runs from memory alone' &)",
    ),
    Attack(
        "root of its own namespaces",
        STANDS,
        "(unshare -Urpf --mount-proc $TICK 'root of its own namespaces' &)",
    ),
    Attack(
        "a debugger that swallows stops",
        STANDS,
        "(python3 /opt/lab/tracer.py 'a debugger that swallows stops' &)",
    ),
    Attack("the lowest priority", STANDS, "(nice -n 19 chrt -i 0 $TICK 'the lowest priority' &)"),
    Attack(
        "always a new process",
        STANDS,
        "(python3 /opt/lab/forker.py 'always a new process' &)",
    ),
)

LOCKED = (
    Attack("asks the login service to unlock", STAYS, "loginctl unlock-session $SESSION"),
    Attack("says that it is not locked", STAYS, f"{CALL} SetLockedHint b false"),
    Attack("says that it is idle", STAYS, f"{CALL} SetIdleHint b true"),
    Attack(
        "forges the end of the session",
        STAYS,
        f"{SEND} /org/freedesktop/login1 {LOGIN1}.Manager SessionRemoved so $SESSION $AT",
    ),
    Attack("lets all its programs go on", STAYS, "kill -CONT -1"),
    Attack("has its service manager start one", STAYS, "systemd-run --user -q $TICK late"),
    Attack("presses keys", STAYS, "for n in 1 2 3; do xdotool key F9 ctrl+alt+t; done"),
    Attack("kills what shows that time is up", STAYS, "pkill -KILL familysafe-agen; true"),
    Attack("signs in by ssh", STAYS, "timeout 3 ssh 127.0.0.1 $TICK late; true"),
    Attack("signs in once more", STAYS, 'echo rice | su - dara -c "$TICK late"; true'),
    Attack("gives itself time", STAYS, "! python3 /opt/lab/ask.py give 900"),
)
