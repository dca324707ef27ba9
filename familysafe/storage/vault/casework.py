"""Cases: what belongs together, and what the family knows of it."""

from __future__ import annotations

import msgspec
from sqlalchemy import select
from sqlalchemy.engine import Connection

from familysafe.core.clock import stamp
from familysafe.core.errors import InputError
from familysafe.evidence import facts as case_facts
from familysafe.evidence.custody import VAULT_CHAIN, Action
from familysafe.evidence.facts import CaseFacts, facts_hash
from familysafe.evidence.model import Case, CaseId
from familysafe.storage.vault import records
from familysafe.storage.vault.schema import cases as cases_table
from familysafe.storage.vault.session import Session

LONGEST_TITLE = 200


class Casework:
    """Makes and changes the cases of an unlocked vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cases(self) -> tuple[Case, ...]:
        """Return all cases, the newest first."""
        with self._session.look() as connection:
            return records.all_cases(connection)

    def new_case(self, title: str, child: str) -> Case:
        """Make a case; InputError("case.title_empty" | "case.title_long")."""
        title, child = _title(title), _title(child, empty=True)
        now = self._session.now()
        with self._session.change() as connection:
            number = records.next_number(connection, "case")
            made = Case(CaseId(self._session.new_id()), number, title, child, now, 0)
            connection.execute(
                cases_table.insert().values(
                    id=made.id, number=number, title=title, child=child, created=stamp(now)
                )
            )
            self._session.append(connection, made.id, Action.CASE_MADE, {"number": number})
            details: dict[str, str | int] = {"case": made.id, "number": number}
            self._session.append(connection, VAULT_CHAIN, Action.CASE_MADE, details)
        return made

    def rename_case(self, case: CaseId, title: str, child: str) -> Case:
        """Give a case its title and the child it is about."""
        title, child = _title(title), _title(child, empty=True)
        with self._session.change() as connection:
            was = records.one_case(connection, case)
            connection.execute(
                cases_table.update()
                .where(cases_table.c.id == case)
                .values(title=title, child=child)
            )
            details = {"was": was.title, "was_child": was.child, "is": title, "is_child": child}
            self._session.append(connection, case, Action.CASE_RENAMED, details)
            return records.one_case(connection, case)

    def facts(self, case: CaseId) -> CaseFacts:
        """Return what is known about a case."""
        with self._session.look() as connection:
            return _facts(connection, case)

    def set_facts(self, case: CaseId, facts: CaseFacts) -> CaseFacts:
        """Replace it; the custody row has the SHA-256 of what it was and of what it is.

        A package shows the whole log, and not everybody who gets one may read the story.
        """
        good = case_facts.require_good(facts)
        with self._session.change() as connection:
            was = _facts(connection, case)
            if was != good:
                kept = records.to_json(good)
                connection.execute(
                    cases_table.update().where(cases_table.c.id == case).values(facts=kept)
                )
                details = {"was": facts_hash(records.to_json(was)), "is": facts_hash(kept)}
                self._session.append(connection, case, Action.FACTS_CHANGED, details)
        return good


def _facts(connection: Connection, case: CaseId) -> CaseFacts:
    records.one_case(connection, case)
    query = select(cases_table.c.facts).where(cases_table.c.id == case)
    try:
        return msgspec.json.decode(connection.scalar(query) or "", type=CaseFacts)
    except msgspec.MsgspecError as error:
        raise records.UnreadableError from error


def _title(text: str, *, empty: bool = False) -> str:
    title = " ".join(text.encode(errors="replace").decode().split())
    if not title and not empty:
        raise InputError("case.title_empty")
    if len(title) > LONGEST_TITLE:
        raise InputError("case.title_long", most=LONGEST_TITLE)
    return title
