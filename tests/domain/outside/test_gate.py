"""How much comes in from outside."""

from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.outside.gate import MERGED_WITHIN_S, MINUTE_S, MOST_IN_A_MINUTE, Admission, OutsideGate

Arrivals = list[tuple[str, float]]


def through(arrivals: Arrivals, gate: OutsideGate | None = None) -> tuple[OutsideGate, list[Admission]]:
    gate, found = gate or OutsideGate(), []
    for what, at_s in arrivals:
        gate, admission = gate.after(what, at_s)
        found.append(admission)
    return gate, found


def test_the_same_within_three_seconds_is_one() -> None:
    _, found = through([("1", 0.0), ("1", 2.9), ("2", 2.95), ("1", 3.0)])
    assert found == [Admission.TAKEN, Admission.MERGED, Admission.TAKEN, Admission.TAKEN]


def test_the_sixth_of_a_minute_shuts_the_gate_until_somebody_opens_it() -> None:
    gate, found = through([(str(number), float(number)) for number in range(6)])
    assert found == [Admission.TAKEN] * 5 + [Admission.TOO_MANY]
    assert gate.is_shut
    gate, found = through([("9", 10.0), ("9", 1000.0), ("9", 100_000.0)], gate)
    assert found == [Admission.SHUT] * 3
    assert through([("9", 10.0)])[1] == [Admission.TAKEN]


def test_what_is_older_than_a_minute_does_not_count() -> None:
    _, found = through([(str(number), number * 12.5) for number in range(40)])
    assert set(found) == {Admission.TAKEN}


def test_what_is_merged_does_not_count() -> None:
    gate, found = through([("1", second / 20) for second in range(59)])
    assert found == [Admission.TAKEN] + [Admission.MERGED] * 58
    assert not gate.is_shut


@given(st.lists(st.tuples(st.sampled_from("123456789"), st.floats(0.0, 40.0)), max_size=60))
def test_never_more_than_five_in_any_minute_and_never_the_same_twice_in_three_seconds(steps: Arrivals) -> None:
    now_s, arrivals = 0.0, []
    for what, pause_s in steps:
        now_s += pause_s
        arrivals.append((what, now_s))
    _, found = through(arrivals)
    taken = [arrival for arrival, admission in zip(arrivals, found, strict=True) if admission is Admission.TAKEN]
    for place, (what, at_s) in enumerate(taken):
        within = [other for other in taken[: place + 1] if at_s - other[1] < MINUTE_S]
        assert len({other for other, _ in within}) <= MOST_IN_A_MINUTE
        assert len(within) <= 2 * MOST_IN_A_MINUTE
        assert not any(other == what and at_s - at < MERGED_WITHIN_S for other, at in taken[:place])
    if Admission.TOO_MANY in found:
        assert set(found[found.index(Admission.TOO_MANY) + 1 :]) <= {Admission.SHUT}


def test_what_is_no_number_never_shuts_it_and_is_passed_over_when_there_is_too_much() -> None:
    gate, found = OutsideGate(), []
    for step in range(12):
        gate, admission = gate.after(f"rubbish {step}", float(step), is_number=False)
        found.append(admission)
    assert found == [Admission.TAKEN] * 5 + [Admission.PASSED_OVER] * 7
    assert through([("1", 12.0)], gate)[1] == [Admission.TAKEN]
    assert gate.after("more", 61.5, is_number=False)[1] is Admission.TAKEN


def test_the_same_number_again_and_again_never_shuts_it() -> None:
    gate, found = through([("1", step * 3.0) for step in range(10)])
    assert found == [Admission.TAKEN] * 6 + [Admission.PASSED_OVER] * 4
    assert through([(str(number), 30.0) for number in range(2, 6)], gate)[1] == [Admission.TAKEN] * 4
