"""The answer to a request stays on the screen until the child has read it.

It waits over sign-outs too, since the guard keeps whether it was seen. The page "Ask for more time"
shows the same answer, so whoever has that open has seen it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from familysafe.agent.ask_page import AskPage
from familysafe.agent.child_session import ChildSession
from familysafe.agent.errands import see_answer
from familysafe.agent.note import NoteWindow
from familysafe.agent.pages import PagesWindow
from familysafe.ipc.messages import TimeRequest
from familysafe.presentation.agent_ask import answer_note, waits_to_be_seen
from familysafe.ui.look import Look


class AnswerNote(QObject):
    """Says an answer in ``note`` as soon as nothing else is said there."""

    def __init__(
        self, look: Look, child: ChildSession, note: NoteWindow, pages: PagesWindow
    ) -> None:
        super().__init__()
        self._look, self._child, self._note, self._pages = look, child, note, pages
        self._saying: TimeRequest | None = None
        self._read: set[str] = set()
        note.gone.connect(self._on_gone)
        note.replaced.connect(self._on_replaced)

    def follow(self, *, covered: bool) -> None:
        """Follow the session; while the screen is ``covered`` the answer waits."""
        request = self._child.session.request
        if request is None or not waits_to_be_seen(request) or request.id in self._read:
            return
        if self._pages.isVisible() and isinstance(self._pages.page, AskPage):
            self._have_read(request)
        elif not covered and self._note.view is None:
            status = self._child.session.status
            cloth = status.cloth if status else ""
            self._note.say(answer_note(request, self._look.texts), cloth, stays=True)
            self._saying = request

    def _on_replaced(self) -> None:
        self._saying = None

    def _on_gone(self) -> None:
        if self._saying is not None:
            self._have_read(self._saying)
            self._saying = None
        else:
            self.follow(covered=False)

    def _have_read(self, request: TimeRequest) -> None:
        """Tell the guard; where it is silent, the answer is said again after the next sign-in."""
        self._read.add(request.id)
        self._child.courier.send(see_answer(request.id), lambda _done: None, lambda _fault: None)
