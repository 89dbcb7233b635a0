"""What the generations differ in."""

import pytest

from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.generations import GENERATIONS, Room
from callboard.sessions.simulator.scenario import Scenario


def test_each_calls_itself_by_its_own_version():
    assert {name: each.version.split(".")[0] for name, each in GENERATIONS.items()} == {"v11": "11", "v12": "12"}
    assert all(name == each.name for name, each in GENERATIONS.items())


@pytest.mark.parametrize(
    ("generation", "dialled", "room"),
    [
        ("v11", "701", Room("701", "701")),
        ("v12", "700**101", Room("700", "700**101")),
        ("v12", "700", None),
        ("v12", "700**999", None),
    ],
)
def test_where_a_dialled_room_is(generation, dialled, room):
    assert GENERATIONS[generation].conferences.room_of(dialled, lambda number: number == "101") == room


def test_everything_but_conferences_and_statistics_is_the_same():
    def story(generation: str) -> list:
        engine = PhoneEngine(Scenario(places=0), generation)
        news: list = []
        engine.subscribe(news.extend)
        engine.make_call("100", "101")
        engine.make_call("102", "01632960103")
        engine.advance_to(30)
        return [(e.at_s, e.operation, e.row.fields["DN"], e.row.fields["Status"]) for e in news]

    assert story("v11") == story("v12")
    assert len(story("v11")) == 10
