"""Which account of this computer is a child's: asked in the first run, changed beside the limits.

The service counts and locks by account, so a child without one is not counted. Several children may
have the same one; it is then asked at the screen who is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.core.errors import EnvironmentFault
from familysafe.family.people import Account, Child
from familysafe.gui.console import Console
from familysafe.gui.first_run_screens import Screen
from familysafe.ipc.messages import ChangeChild, Family, GetFamily
from familysafe.ui.buttons import Button, Choice, ChoiceGroup
from familysafe.ui.look import Look, Words
from familysafe.ui.setting import SettingRow
from familysafe.ui.surfaces import Message, Tone


class AccountChoices(QWidget):
    """The accounts to choose from, and "none yet" below them.

    ``sharers`` names those who have an account already.
    """

    def __init__(
        self, look: Look, accounts: tuple[Account, ...], chosen: str, sharers: Mapping[str, str]
    ) -> None:
        super().__init__()
        self.by_account = {
            each.name: _choice(look, each, sharers.get(each.name, "")) for each in accounts
        }
        self.none = Choice(
            look,
            lambda texts: texts("accounts.none"),
            lambda texts: texts("accounts.none.text"),
        )
        choices = [*self.by_account.values(), self.none]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ChoiceGroup(choices))
        self.by_account.get(chosen, self.none).setChecked(True)

    def chosen(self) -> str:
        """Return the account's name, "" for none."""
        return next((name for name, each in self.by_account.items() if each.isChecked()), "")


def _choice(look: Look, account: Account, names: str) -> Choice:
    second: Words = account.name
    if names:
        second = lambda texts: texts("accounts.shared", account=account.name, names=names)  # noqa: E731
    elif account.administrator:
        second = lambda texts: texts("accounts.administrator", account=account.name)  # noqa: E731
    return Choice(look, account.full_name, second)


class AccountScreen(Screen):
    """Asks for one child in the first run; where there is one account only, it is offered."""

    def __init__(
        self, look: Look, name: str, accounts: tuple[Account, ...], sharers: Mapping[str, str]
    ) -> None:
        super().__init__(
            look,
            lambda texts: texts("accounts.title", name=name),
            lambda texts: texts("accounts.text"),
        )
        free = [each for each in accounts if not each.administrator and each.name not in sharers]
        self.choices = AccountChoices(look, accounts, free[0].name if free else "", sharers)
        self.put(self.choices)

    def first(self) -> QWidget | None:
        """Return the chosen account."""
        return self.choices.by_account.get(self.choices.chosen(), self.choices.none)


@dataclass(frozen=True)
class _Known:
    child: Child
    revision: int
    sharers: dict[str, str]
    administrator: str


def sharers_of(children: Iterable[Child]) -> dict[str, str]:
    """Return the names of those who have each account."""
    found: dict[str, str] = {}
    for child in children:
        for account in child.accounts:
            before = found.get(account)
            found[account] = f"{before}, {child.name}" if before else child.name
    return found


class AccountPanel(SettingRow):
    """Says which account is a child's, and lets another one be chosen.

    ``warning`` is to be put where it cannot be overlooked: it says that the account is an
    administrator's, which gets round every limit.
    """

    def __init__(self, console: Console, accounts: Callable[[], tuple[Account, ...]]) -> None:
        super().__init__(console.look, "laptop", "accounts.panel")
        self._console, self._accounts = console, accounts
        self._known: _Known | None = None
        self.warning = Message(console.look, "", Tone.STOP)
        self.warning.hide()
        self.change.clicked.connect(lambda: console.need_guardian(self._ask))
        self.hide()

    def show_child(self, child: str) -> None:
        """Ask the guard for the account of ``child``; hidden until it is known.

        In personal mode the guard counts who asks it, whatever the account.
        """
        welcome = self._console.session.state.welcome
        if welcome is None or welcome.mode != "service":
            self._forget()
            return
        guard, known = self._console.guard, self._known
        if known is not None and known.child.id != child:
            self._forget()

        def ask() -> _Known | None:
            family = guard.call(GetFamily())
            if not isinstance(family, Family):
                raise EnvironmentFault("guard.away")
            its = next((each for each in family.children if each.id == child), None)
            if its is None:
                return None
            others = [each for each in family.children if each.id != child]
            mine = [each for each in self._accounts() if each.name in its.accounts]
            risky = next((each.name for each in mine if each.administrator), "")
            return _Known(its, family.revision, sharers_of(others), risky)

        self._console.jobs.submit(
            ask, self._found, lambda _: self._forget(), key="account", owner=self
        )

    def _forget(self) -> None:
        self._known = None
        self.warning.hide()
        self.hide()

    def _found(self, known: _Known | None) -> None:
        self._known = known
        self.setVisible(known is not None)
        self.warning.setVisible(known is not None and bool(known.administrator))
        if known is not None:
            name, account = known.child.name, known.administrator
            self.warning.set_words(
                lambda texts: texts("accounts.risky", name=name, account=account)
            )
            self.value.set_words(
                ", ".join(known.child.accounts)
                or (lambda texts: texts("accounts.panel.none", name=known.child.name))
            )

    def _ask(self) -> None:
        known, look = self._known, self._console.look
        if known is None:
            return
        chosen = next(iter(known.child.accounts), "")
        choices = AccountChoices(look, self._accounts(), chosen, known.sharers)
        save = Button(look, lambda texts: texts("accounts.save"), "check")
        close = self._console.dialogs.show(
            lambda texts: texts("accounts.title", name=known.child.name), choices, save
        )

        def keep() -> None:
            close()
            chosen = choices.chosen()
            self._send(known, (chosen,) if chosen else ())

        save.clicked.connect(keep)

    def _send(self, known: _Known, accounts: tuple[str, ...]) -> None:
        console, before = self._console, known.child.accounts
        if accounts == before:
            return
        child = msgspec.structs.replace(known.child, accounts=accounts)
        wish = ChangeChild(child, known.revision)

        def done(_: object) -> None:
            console.say(lambda texts: texts("accounts.saved"), self._back_to(child.id, before))
            self.show_child(child.id)

        console.jobs.submit(
            lambda: console.guard.call(wish), done, console.dialogs.show_fault, owner=self
        )

    def _back_to(self, child: str, before: tuple[str, ...]) -> Callable[[], None]:
        def undo() -> None:
            if self._known is not None and self._known.child.id == child:
                self._send(self._known, before)

        return undo
