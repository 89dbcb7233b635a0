"""Calls of others are seen without who is in them, by the rule of the phone system; what is mine is seen in full."""

from callboard.app.kept_start import KeptStart
from callboard.app.wiring.connect_rights import RightsDesk
from callboard.domain.calls.party_rights import ONLY_MINE, PartyRights
from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_acts import ending
from callboard.models.roles import Role
from tests.doubles.pbxes import on_both
from tests.doubles.reception import Reception

CALLER, MINE, SALES = "01632960123", "100", "103"


def tile(reception: Reception, number: str) -> str:
    people = reception.console.models.people
    row = people.row_of(number)
    assert row is not None
    return " ".join(str(people.data(people.index(row), role)) for role in (*range(14), *map(int, Role)))


def rows(reception: Reception) -> str:
    calls = reception.console.models.calls
    return " ".join(
        str(calls.data(calls.index(row), role))
        for row in range(calls.rowCount())
        for role in (*range(14), *map(int, Role))
    )


@on_both
def test_a_colleagues_caller_is_hidden_until_the_rule_or_the_phone_changes(reception: Reception) -> None:
    rights = RightsDesk(reception.console, KeptStart()).rights
    rights.choose(ONLY_MINE)
    reception.console.my_phone.choose(MINE)
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": SALES})
    reception.wait_for_state(SALES, ExtensionState.TALKING)
    reception.wait_until(lambda: len(reception.board.calls) == 1)
    assert CALLER not in tile(reception, SALES)
    assert CALLER not in rows(reception)
    assert "On a call" in tile(reception, SALES)
    rights.choose(PartyRights())
    assert CALLER in tile(reception, SALES)
    assert CALLER in rows(reception)
    rights.choose(ONLY_MINE)
    assert CALLER not in rows(reception)
    reception.console.my_phone.choose(SALES)
    assert CALLER in rows(reception)


@on_both
def test_a_hidden_call_can_be_ended(reception: Reception) -> None:
    RightsDesk(reception.console, KeptStart()).rights.choose(ONLY_MINE)
    reception.console.my_phone.choose(MINE)
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": SALES})
    reception.wait_for_state(SALES, ExtensionState.TALKING)
    calls = reception.panels.calls.rows
    calls.select_call(reception.board.legs_of(SALES)[0].call_id)
    reception.console.call_desk.run(ending(reception.console.models.calls.facts_at(0)))
    reception.wait_for_state(SALES, ExtensionState.FREE)
