"""Codes for more time, through the guard: who may, once each, five tries, and a changed clock."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from familysafe.core.errors import Fault, InputError, RefusedError
from familysafe.ipc import messages as m
from familysafe.screentime.rules import Level, Rules
from tests.unit.guard.house import DARA_UID, ROOT, House, Line

NONE_LEFT = Rules(level=Level.LOCK, daily=(0,) * 7)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "guard", personal=False)


class Phone:
    """An authenticator app, from the address in the QR code alone."""

    def __init__(self, uri: str) -> None:
        import base64

        secret = parse_qs(urlsplit(uri).query)["secret"][0]
        key = base64.b32decode(secret + "=" * (-len(secret) % 8))
        self._totp = TOTP(key, 6, SHA1(), 30)  # noqa: S303 - as RFC 6238 has it

    def code(self, house: House) -> str:
        return self._totp.generate(int(house.clock.utc.timestamp())).decode()


def enrolled(line: Line, child: str, kind: str) -> tuple[m.EnrolledCodes, ...]:
    assert kind in {"timed", "printed"}
    reply = line.call(m.EnrolCodes(child, kind))  # type: ignore[arg-type]
    assert isinstance(reply, m.CodesEnrolled)
    return reply.amounts


def refused(line: Line, body: m.Request) -> str:
    with pytest.raises(Fault) as caught:
        line.call(body)
    return caught.value.code


def test_a_code_from_the_phone_opens_once(house: House) -> None:
    child = house.child(NONE_LEFT)
    amounts = enrolled(house.guardian(), child.id, "timed")
    house.sit("dara")
    house.run(2)
    assert house.brakes is not None
    assert house.brakes.held
    dara = house.caller(DARA_UID)
    code = Phone(amounts[1].uri).code(house)

    assert dara.call(m.UseCode(f"{code[:3]} {code[3:]}")) == m.CodeUsed(child.id, 30)
    assert house.brakes.held == {}
    assert house.status(child.id).left_seconds in range(1795, 1801)
    assert refused(dara, m.UseCode(code)) == "code.wrong"
    house.clock.go(30)
    assert dara.call(m.UseCode(Phone(amounts[0].uri).code(house))) == m.CodeUsed(child.id, 15)


def test_a_printed_code_works_though_the_clock_is_wrong(house: House) -> None:
    child = house.child(NONE_LEFT)
    guardian = house.guardian()
    phone = Phone(enrolled(guardian, child.id, "timed")[0].uri)
    paper = enrolled(guardian, child.id, "printed")
    house.clock.utc = house.clock.utc.replace(year=2027)
    dara = house.caller(DARA_UID)

    assert refused(dara, m.UseCode(phone.code(house))) == "code.clock"
    assert dara.call(m.UseCode(paper[2].codes[0])) == m.CodeUsed(child.id, 60)
    told = guardian.call(m.GetCodes(child.id))
    assert isinstance(told, m.Codes)
    assert not told.trusted
    assert [(each.code, each.left) for each in told.amounts] == [("", 10), ("", 10), ("", 9)]


def test_the_guardian_reads_out_what_the_phone_shows(house: House) -> None:
    child = house.child(NONE_LEFT)
    guardian = house.guardian()
    amounts = enrolled(guardian, child.id, "timed")

    told = guardian.call(m.GetCodes(child.id))
    assert isinstance(told, m.Codes)
    assert [each.code for each in told.amounts] == [Phone(each.uri).code(house) for each in amounts]
    assert 0 < told.seconds <= 30
    guardian.call(m.UseCode(told.amounts[0].code, child.id))
    again = guardian.call(m.GetCodes(child.id))
    assert isinstance(again, m.Codes)
    assert again.amounts[0].code == ""


def test_five_tries_an_hour_survive_a_crash_and_root_is_exempt(house: House) -> None:
    child = house.child(NONE_LEFT)
    paper = enrolled(house.guardian(), child.id, "printed")
    dara = house.caller(DARA_UID)
    wrong = next(f"{n:06}" for n in range(99) if all(f"{n:06}" not in a.codes for a in paper))
    for _ in range(3):
        assert refused(dara, m.UseCode(wrong)) == "code.wrong"
    assert refused(dara, m.UseCode("12")) == "code.form"
    house.crash()
    dara = house.caller(DARA_UID)
    assert refused(dara, m.UseCode(wrong)) == "code.wrong"

    with pytest.raises(RefusedError) as caught:
        dara.call(m.UseCode(paper[0].codes[0]))
    assert (caught.value.code, caught.value.params) == ("code.wait", {"minutes": 60})
    root = house.caller(ROOT)
    assert root.call(m.UseCode(paper[0].codes[0], child.id)) == m.CodeUsed(child.id, 15)
    assert dara.call(m.UseCode(paper[0].codes[1])) == m.CodeUsed(child.id, 15)


def test_used_counters_survive_a_crash(house: House) -> None:
    child = house.child(NONE_LEFT)
    paper = enrolled(house.guardian(), child.id, "printed")
    house.caller(DARA_UID).call(m.UseCode(paper[0].codes[3]))
    house.crash()

    dara = house.caller(DARA_UID)
    assert refused(dara, m.UseCode(paper[0].codes[3])) == "code.wrong"
    assert refused(dara, m.UseCode(paper[0].codes[2])) == "code.wrong"
    dara.call(m.UseCode(paper[0].codes[4]))


def test_a_child_makes_no_codes_and_uses_none_for_a_sibling(house: House) -> None:
    child = house.child(NONE_LEFT)
    other = house.child(NONE_LEFT, name="Sophea", account="sophea")
    paper = enrolled(house.guardian(), other.id, "printed")
    dara = house.caller(DARA_UID)

    for body in (m.EnrolCodes(child.id, "printed"), m.GetCodes(child.id), m.RevokeCodes(child.id)):
        assert refused(dara, body) == "guardian.needed"
    assert refused(dara, m.UseCode(paper[0].codes[0], other.id)) == "guardian.needed"
    assert refused(dara, m.UseCode(paper[0].codes[0])) == "code.none"


def test_what_was_revoked_or_replaced_works_no_more(house: House) -> None:
    child = house.child(NONE_LEFT)
    guardian, dara = house.guardian(), house.caller(DARA_UID)
    first = enrolled(guardian, child.id, "printed")
    second = enrolled(guardian, child.id, "printed")
    assert refused(dara, m.UseCode(first[0].codes[0])) == "code.wrong"
    guardian.call(m.RevokeCodes(child.id))
    assert refused(dara, m.UseCode(second[0].codes[0])) == "code.none"
    with pytest.raises(InputError):
        guardian.call(m.EnrolCodes("nobody", "timed"))
