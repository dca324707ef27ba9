"""The picture PIN of a child who shares an account: without one a sibling could say it is them."""

from __future__ import annotations

from familysafe.core.errors import EnvironmentFault
from familysafe.family.people import Child
from familysafe.family.picture_pin import LONGEST, SHORTEST
from familysafe.gui.accounts import sharers_of
from familysafe.gui.console import Console
from familysafe.ipc.messages import Family, GetFamily, SetPictures
from familysafe.presentation.picture_words import chosen_words, named_pictures
from familysafe.ui.buttons import Button
from familysafe.ui.flow import FlowBox
from familysafe.ui.picture_code import PictureCode
from familysafe.ui.press import Kind
from familysafe.ui.setting import SettingRow
from familysafe.ui.words import Label


class PicturePanel(SettingRow):
    """Says whether there is one, and lets it be set or taken away. Hidden for an own account."""

    def __init__(self, console: Console) -> None:
        super().__init__(console.look, "key-round", "pictures.panel")
        self._console = console
        self._child: Child | None = None
        self.change.clicked.connect(lambda: console.need_guardian(self._ask))
        self.hide()

    def show_child(self, child: str) -> None:
        """Ask the guard whether ``child`` shares an account; hidden until that is known."""
        guard = self._console.guard

        def ask() -> Child | None:
            family = guard.call(GetFamily())
            if not isinstance(family, Family):
                raise EnvironmentFault("guard.away")
            its = next((each for each in family.children if each.id == child), None)
            others = sharers_of(each for each in family.children if each.id != child)
            shares = its is not None and any(account in others for account in its.accounts)
            return its if shares else None

        self._console.jobs.submit(
            ask, self._found, lambda _: self._found(None), key="pictures", owner=self
        )

    def _found(self, child: Child | None) -> None:
        self._child = child
        self.setVisible(child is not None)
        if child is not None:
            id_ = "pictures.panel.set" if self._is_set(child) else "pictures.panel.none"
            self.value.set_words(lambda texts: texts(id_, name=child.name))

    def _is_set(self, child: Child) -> bool:
        status = self._console.session.state.status
        known = status.children if status is not None else ()
        return any(each.id == child.id and each.protected for each in known)

    def _ask(self) -> None:
        child, look = self._child, self._console.look
        if child is None:
            return
        code = PictureCode(look, named_pictures, chosen_words, LONGEST)
        save = Button(look, lambda texts: texts("pictures.save"), "check", kind=Kind.MAIN)
        remove = Button(look, lambda texts: texts("pictures.remove"), "x")
        save.setVisible(False)
        code.changed.connect(lambda: save.setVisible(len(code.pictures) >= SHORTEST))
        close = self._console.dialogs.show(
            lambda texts: texts("pictures.title", name=child.name),
            Label(look, lambda texts: texts("pictures.text", least=SHORTEST, most=LONGEST)),
            code,
            FlowBox(save, remove, gap=12),
        )

        def keep(pictures: tuple[str, ...]) -> None:
            close()
            self._send(child, pictures)

        save.clicked.connect(lambda: keep(code.pictures))
        remove.clicked.connect(lambda: keep(()))

    def _send(self, child: Child, pictures: tuple[str, ...]) -> None:
        console = self._console

        def done(_: object) -> None:
            id_ = "pictures.saved" if pictures else "pictures.removed"
            console.say(lambda texts: texts(id_, name=child.name), None)
            self.value.set_words(
                lambda texts: texts(
                    "pictures.panel.set" if pictures else "pictures.panel.none", name=child.name
                )
            )

        console.jobs.submit(
            lambda: console.guard.call(SetPictures(child.id, pictures)),
            done,
            console.dialogs.show_fault,
            owner=self,
        )
