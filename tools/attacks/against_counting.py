"""What a child tries while time is counted: to stop the guard, to fool it, to give itself time.

``$GUARD`` is the guard's process, ``$NAME`` its name on the bus, ``$SESSION`` the child's session
and ``$AT`` its object. ``ask.py`` talks to the guard's socket.
"""

from __future__ import annotations

from tools.attacks.model import Attack

REFUSED, COUNTS = "refused", "time goes on"
SEND = "busctl emit --destination=$NAME"
LOGIN1 = "org.freedesktop.login1"
CALL = f"busctl --timeout=5 call {LOGIN1} $AT {LOGIN1}.Session"
PTRACE_ATTACH, PTRACE_SEIZE = 16, 0x4206
PYTHON_ATTACH = (
    "python3 -c 'import ctypes, sys; libc = ctypes.CDLL(None); "
    "sys.exit(libc.ptrace({kind}, {pid}, None, None) != 0)'"
)
STORE, UNIT = "/var/lib/familysafe", "/etc/systemd/system/familysafe-guard.service"
ASK = "python3 /opt/lab/ask.py"

COUNTING = (
    Attack(
        "stops the service",
        REFUSED,
        refused=tuple(
            f"systemctl --no-ask-password {verb} familysafe-guard.service"
            for verb in ("stop", "restart", "disable --now", "mask", "kill", "freeze", "reload")
        ),
    ),
    Attack(
        "stops the service over the bus",
        REFUSED,
        refused=(
            (
                "busctl --timeout=5 call org.freedesktop.systemd1 /org/freedesktop/systemd1 "
                "org.freedesktop.systemd1.Manager StopUnit ss familysafe-guard.service replace"
            ),
            (
                "busctl --timeout=5 call org.freedesktop.systemd1 /org/freedesktop/systemd1 "
                "org.freedesktop.systemd1.Manager SetUnitProperties "
                "sba(sv) familysafe-guard.service true 1 MemoryMax t 1000000"
            ),
            "systemd-run --no-ask-password --unit=own true",
        ),
    ),
    Attack(
        "sends signals to the guard",
        REFUSED,
        refused=tuple(f"kill -{sign} $GUARD" for sign in ("KILL", "STOP", "TERM", "SEGV", "CONT")),
    ),
    Attack(
        "attaches a debugger to the guard",
        REFUSED,
        refused=(
            PYTHON_ATTACH.format(kind=PTRACE_ATTACH, pid="$GUARD"),
            PYTHON_ATTACH.format(kind=PTRACE_SEIZE, pid="$GUARD"),
        ),
    ),
    Attack(
        "looks into the guard's memory and files",
        REFUSED,
        refused=(
            "cat /proc/$GUARD/environ",
            "head -c 1 /proc/$GUARD/mem",
            "cat /proc/$GUARD/maps",
            "ls /proc/$GUARD/fd/ | grep .",
            f"ls {STORE}",
            f"cat {STORE}/guard.db",
        ),
    ),
    Attack(
        "has the guard slowed down or ended by the system",
        REFUSED,
        refused=(
            "echo 1000 > /proc/$GUARD/oom_score_adj",
            "renice -n 19 -p $GUARD",
            "prlimit --pid $GUARD --nofile=1:1",
            "taskset -p 0x1 $GUARD",
            "ionice -c 3 -p $GUARD",
            "chrt -i -p 0 $GUARD",
            "echo 1 > /sys/fs/cgroup/system.slice/familysafe-guard.service/cgroup.freeze",
            "echo 1 > /sys/fs/cgroup/system.slice/familysafe-guard.service/cgroup.kill",
        ),
    ),
    Attack(
        "deletes and replaces what was installed",
        REFUSED,
        refused=(
            f"rm -f {UNIT}",
            f"echo x >> {UNIT}",
            f"mkdir -p {UNIT}.d",
            "rm -f /run/familysafe/guard.sock",
            "mv /run/familysafe /run/gone",
            f"mv {STORE} {STORE}.old",
            "rm -f /usr/lib/familysafe/familysafe-guard/familysafe-guard",
            "ln -sf /dev/null /etc/systemd/system/familysafe-guard.service",
        ),
    ),
    Attack(
        "takes the agent out of the start of the session",
        COUNTS,
        "mkdir -p ~/.config/autostart && printf '[Desktop Entry]\\nHidden=true\\n' "
        "> ~/.config/autostart/familysafe-agent.desktop",
        refused=("rm -f /etc/xdg/autostart/familysafe-agent.desktop",),
    ),
    Attack(
        "kills the agent", COUNTS, "pkill -KILL familysafe-agen; sleep 0.5; ! pgrep familysafe-agen"
    ),
    Attack(
        "says to the login service that the screen is locked",
        COUNTS,
        f"{CALL} SetLockedHint b true && loginctl show-session $SESSION | grep LockedHint=yes",
    ),
    Attack(
        "says to the login service that nobody is there",
        COUNTS,
        f"{CALL} SetIdleHint b true && loginctl show-session $SESSION | grep IdleHint=yes",
    ),
    Attack(
        "forges signals of the login service",
        COUNTS,
        f"{SEND} /org/freedesktop/login1 {LOGIN1}.Manager SessionRemoved so $SESSION $AT && "
        f"{SEND} /org/freedesktop/login1 {LOGIN1}.Manager PrepareForSleep b true && "
        f"{SEND} $AT org.freedesktop.DBus.Properties PropertiesChanged 'sa{{sv}}as' "
        f"{LOGIN1}.Session 1 Active b false 0",
    ),
    Attack(
        "takes the login service's name on the bus",
        REFUSED,
        refused=(
            (
                "busctl --timeout=5 call org.freedesktop.DBus /org/freedesktop/DBus "
                f"org.freedesktop.DBus RequestName su {LOGIN1} 3 | grep -v 'u 3'"
            ),
        ),
    ),
    Attack(
        "asks for the session to be of another kind",
        COUNTS,
        f"{CALL} SetType s tty; {CALL} SetType s unspecified; true",
    ),
    Attack(
        "sets the clock",
        REFUSED,
        refused=(
            "timedatectl --no-ask-password set-time '2031-01-01 12:00:00'",
            "timedatectl --no-ask-password set-timezone Asia/Tokyo",
            "timedatectl --no-ask-password set-ntp false",
            "date -s '2031-01-01 12:00:00'",
            "ln -sf /usr/share/zoneinfo/Asia/Tokyo /etc/localtime",
        ),
    ),
    Attack(
        "lets its programs outlive its session",
        REFUSED,
        refused=("loginctl --no-ask-password enable-linger",),
    ),
    Attack(
        "lives in time and user namespaces of its own",
        COUNTS,
        "unshare -Ur --time --boottime 100000 --monotonic 100000 true; "
        f"unshare -Urpf --mount-proc {ASK} give 3600 | grep -q refused",
    ),
    Attack("gives itself time", REFUSED, refused=(f"{ASK} give 3600", f"{ASK} answer 3600")),
    Attack(
        "changes its own rules and family",
        REFUSED,
        refused=tuple(f"{ASK} {what}" for what in ("rules", "remove", "guardian", "pause")),
    ),
    Attack("guesses the code", "refused, and has to wait", f"{ASK} guess 12 | grep -q wait"),
    Attack("talks rubbish to the guard", COUNTS, f"{ASK} rubbish"),
    Attack("floods the guard", COUNTS, f"{ASK} flood"),
    Attack(
        "puts its own library into the command line",
        REFUSED,
        refused=(
            (
                "cp $(ls /lib/x86_64-linux-gnu/libz.so.1.* | head -1) ~/own.so && "
                "LD_PRELOAD=$HOME/own.so familysafectl time give Dara 60m"
            ),
        ),
    ),
    Attack(
        "keeps the computer from sleeping and shutting down",
        COUNTS,
        "(systemd-inhibit --what=idle:sleep:shutdown:handle-lid-switch --mode=delay "
        "--who=me --why=no sleep 300 >/dev/null 2>&1 &) ; true",
    ),
    Attack(
        "becomes somebody else",
        REFUSED,
        refused=(
            "su mum -c true </dev/null",
            "su root -c true </dev/null",
            "login -f mum </dev/null",
            "chvt 2",
            f"loginctl --no-ask-password terminate-user mum && {ASK} give 10",
        ),
    ),
    Attack("fills its disk", COUNTS, "head -c 200M /dev/zero > ~/full; test -s ~/full"),
    Attack(
        "starts a hundred programs that take all the processor",
        COUNTS,
        "for n in $(seq 100); do (timeout 2 sh -c 'while :; do :; done' &) ; done; sleep 2",
    ),
)
