"""A guard without a socket: answers as the real one does, and can fall silent."""

from __future__ import annotations

import threading
from collections.abc import Callable

from msgspec.structs import replace

from familysafe.core.errors import EnvironmentFault, RefusedError
from familysafe.ipc.messages import (
    AskForTime,
    Beat,
    CodeUsed,
    Done,
    EventBody,
    ForgetGuardian,
    GetOwnView,
    GetSitters,
    GiveTime,
    OwnView,
    ProveGuardian,
    Reply,
    Request,
    RequestChanged,
    SeeAnswer,
    SitDown,
    Sitters,
    StandUp,
    StatusChanged,
    Subscribe,
    TimeRequest,
    UseCode,
    Welcome,
)
from tests.gui.agent.builders import OWN_VIEW, WELCOME

PIN = "482915"
CODE = "359152"
PICTURES = ("moon", "sun", "star", "moon")


class FakeGuard:
    """Opens links. ``asked`` holds every message that arrived, in order."""

    def __init__(self, view: OwnView = OWN_VIEW, welcome: Welcome = WELCOME) -> None:
        self.view = view
        self.welcome = welcome
        self.asked: list[Request] = []
        self.is_away = False
        self.refuse = ""
        self.sitters = Sitters((), "")
        self.lock = threading.Lock()
        self.links: list[FakeLink] = []

    def open(self) -> FakeLink:
        if self.is_away:
            raise EnvironmentFault("guard.away")
        link = FakeLink(self)
        self.links = [each for each in self.links if not each.is_closed] + [link]
        return link

    def tell(self, event: EventBody) -> None:
        if isinstance(event, StatusChanged):
            self.view = replace(self.view, status=event.child)
        for link in self.links:
            link.hear(event)

    def count(self, kind: type[Request]) -> int:
        with self.lock:
            return sum(isinstance(each, kind) for each in self.asked)


class FakeLink:
    def __init__(self, guard: FakeGuard) -> None:
        self._guard = guard
        self._on_event: Callable[[EventBody], None] | None = None
        self._is_subscribed = False
        self._is_guardian = False
        self.is_closed = False

    def welcome(self) -> Welcome:
        return self._guard.welcome

    def listen(self, on_event: Callable[[EventBody], None]) -> None:
        self._on_event = on_event

    def close(self) -> None:
        self.is_closed = True

    def hear(self, event: EventBody) -> None:
        if self._is_subscribed and not self.is_closed and self._on_event is not None:
            self._on_event(event)

    def call(self, body: Request) -> Reply:
        if self.is_closed or self._guard.is_away:
            raise EnvironmentFault("guard.away")
        with self._guard.lock:
            self._guard.asked.append(body)
        if isinstance(body, GetOwnView):
            if self._guard.welcome.child is None:
                raise RefusedError("guardian.needed")
            return self._guard.view
        if isinstance(body, UseCode):
            return self._use(body)
        if isinstance(body, GetSitters):
            return self._guard.sitters
        if isinstance(body, SitDown):
            self._sit(body)
        elif isinstance(body, StandUp):
            self._seat("", None)
        else:
            self._obey(body)
        return Done()

    def _use(self, body: UseCode) -> Reply:
        if body.code != CODE:
            raise RefusedError("code.wrong")
        status = self._guard.view.status
        self._add(1800)
        return CodeUsed(status.id, 30)

    def _obey(self, body: Request) -> None:
        match body:
            case Subscribe():
                self._is_subscribed = True
            case ProveGuardian(pin=pin):
                if pin != PIN:
                    raise RefusedError("pin.wrong")
                self._is_guardian = True
            case ForgetGuardian():
                self._is_guardian = False
            case GiveTime() as gift:
                self._give(gift)
            case AskForTime() as question:
                self._take(question)
            case SeeAnswer(request=request):
                self._see(request)
            case Beat():
                pass
            case _:
                raise RefusedError("guardian.needed")

    def _give(self, gift: GiveTime) -> None:
        if not self._is_guardian:
            raise RefusedError("guardian.needed")
        if self._guard.refuse:
            raise RefusedError(self._guard.refuse)
        self._add(gift.seconds)

    def _add(self, seconds: int) -> None:
        status = self._guard.view.status
        self._guard.tell(
            StatusChanged(
                replace(
                    status,
                    state="counting",
                    reason="",
                    until=None,
                    left_seconds=(status.left_seconds or 0) + seconds,
                    limit_seconds=(status.limit_seconds or 0) + seconds,
                    granted_seconds=status.granted_seconds + seconds,
                )
            )
        )

    def _sit(self, answer: SitDown) -> None:
        sitter = next((s for s in self._guard.sitters.children if s.id == answer.child), None)
        if sitter is None and answer.pin != PIN:
            raise RefusedError("pin.wrong")
        if sitter is not None and sitter.has_pictures and answer.pictures != PICTURES:
            raise RefusedError("pictures.wrong")
        self._seat(answer.child or "guardian", answer.child or None)

    def _seat(self, sitting: str, child: str | None) -> None:
        guard = self._guard
        guard.sitters = replace(guard.sitters, sitting=sitting)
        guard.welcome = replace(guard.welcome, child=child)

    def _see(self, request: str) -> None:
        requests = tuple(
            replace(each, seen=True) if each.id == request else each
            for each in self._guard.view.requests
        )
        self._guard.view = replace(self._guard.view, requests=requests)

    def _take(self, question: AskForTime) -> None:
        request = TimeRequest(
            id="r9",
            child=self._guard.view.status.id,
            seconds=question.seconds,
            reason=question.reason,
            asked="2026-11-24T10:40:00.000000Z",
            answer="open",
            granted_seconds=0,
        )
        requests = (request, *self._guard.view.requests)
        self._guard.view = replace(self._guard.view, requests=requests)
        self._guard.tell(RequestChanged(request))
