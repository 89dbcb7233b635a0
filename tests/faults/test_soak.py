"""What the judgement of a soak says of figures that are not flat. The soak itself is `make soak`."""

import pytest

from tests.faults.soak import Sample, judged, slope


def samples(mib_an_hour: float = 0.0, threads_more: int = 0, handles_more: int = 0) -> list[Sample]:
    hours = [number / 6 for number in range(1, 49)]
    last = hours[-1]
    return [
        Sample(
            hour,
            0,
            280 + mib_an_hour * hour,
            30 + int(threads_more * hour / last),
            90 + int(handles_more * hour / last),
        )
        for hour in hours
    ]


def test_flat_figures_are_as_they_should_be() -> None:
    assert judged(samples()) == []
    assert judged(samples(mib_an_hour=0.9)) == []


def test_what_is_needed_in_the_beginning_is_no_growth() -> None:
    cold = [Sample(0.1, 0, 200, 20, 60), Sample(0.2, 0, 240, 25, 80)]
    assert judged([*cold, *samples()]) == []


@pytest.mark.parametrize(
    ("grown", "said"),
    [
        (samples(mib_an_hour=1.5), "memory grows by 1.50 MiB an hour"),
        (samples(threads_more=8), "threads: 33 became 38"),
        (samples(handles_more=48), "handles: 110 became 138"),
    ],
)
def test_what_grows_is_said(grown: list[Sample], said: str) -> None:
    assert judged(grown) == [said]


def test_nothing_measured_is_nothing_passed() -> None:
    assert judged([]) == ["nothing was measured"]


def test_the_slope_is_that_of_a_line() -> None:
    assert slope(samples(mib_an_hour=3.0)) == pytest.approx(3.0)
