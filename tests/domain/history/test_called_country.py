"""Which calls count as calls to another country."""

import pytest

from callboard.domain.history.called_country import calling_code, was_called
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome

GERMANY = HistoryParty("+493023125042", is_outside=True)


@pytest.mark.parametrize("outcome", Outcome)
def test_a_number_was_called_only_where_more_than_the_own_phone_rang(outcome: Outcome) -> None:
    entry = HistoryEntry(HistoryKind.OUTGOING, outcome, 1_790_000_000.0, GERMANY, call_id=1)
    assert was_called(entry) is (outcome in (Outcome.ANSWERED, Outcome.NOT_ANSWERED))


@pytest.mark.parametrize("kind", [kind for kind in HistoryKind if kind is not HistoryKind.OUTGOING])
def test_whoever_called_us_was_not_called(kind: HistoryKind) -> None:
    assert not was_called(HistoryEntry(kind, Outcome.ANSWERED, 1_790_000_000.0, GERMANY, call_id=1))


def test_the_calling_code_of_a_number_as_it_is_dialled() -> None:
    assert calling_code("00493023125042", "GB") == calling_code("+493023125042", "") == "+49"
    assert calling_code("02079460311", "") == ""
