"""What starting would come to, in words."""

import pytest

from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.preflight import MANY_PEOPLE, Finding, preflight
from callboard.wording.preflight_sentences import (
    FINDING_TEXTS,
    MOST_NAMED,
    finding_about,
    free_rooms,
    what_happens,
    what_is_dialled,
    what_was_found,
)
from tests.doubles.boards import FIXED_SLOTS, board_of, picture


def said(plan: ConferencePlan, generation: str = "v11") -> str:
    return " ".join(phrase.english for phrase in what_happens(preflight(plan, board_of(picture(generation)))))


def test_every_finding_has_a_sentence() -> None:
    assert set(FINDING_TEXTS) == set(Finding)


@pytest.mark.parametrize(
    ("people", "beginning"),
    [
        ((), "Nobody is in the list."),
        (("100",), "100 Reception rings and opens room 702."),
        (("100", "101"), "100 Reception rings first and opens room 702; then 101 Anna Berg is called."),
        (
            ("100", "101", "02079460311"),
            (
                "100 Reception rings first and opens room 702; "
                "then 101 Anna Berg, 02079460311 are called one after the other."
            ),
        ),
    ],
)
def test_who_rings_when(people: tuple[str, ...], beginning: str) -> None:
    assert said(ConferencePlan("702", people)).startswith(beginning)


@pytest.mark.parametrize(
    ("ask_names", "instant", "heard"),
    [
        (True, False, "Everybody is asked to say their name and to confirm."),
        (False, False, "Everybody is asked to confirm; names are not asked."),
        (True, True, "Everybody is asked to say their name, but not to confirm."),
        (False, True, "Everybody is in as soon as they answer; names are not asked."),
    ],
)
def test_what_people_hear(ask_names: bool, instant: bool, heard: str) -> None:
    plan = ConferencePlan("702", ("100",), ask_names=ask_names, instant=instant)
    assert heard in said(plan)
    personal = ConferencePlan("700**100", ("100",), ask_names=ask_names, instant=instant)
    assert heard not in said(personal, "v12")
    assert "The phone system decides what people hear" in said(personal, "v12")


def test_what_a_pin_means_for_guests() -> None:
    public = said(ConferencePlan("702", ("100",)))
    assert public.endswith("Without a PIN, anybody who dials 702 can join; guests can't come in through 700.")
    with_pin = said(ConferencePlan("702", ("100",), "4711"))
    assert with_pin.endswith("Guests dial 700 and key in the PIN.")
    assert "4711" not in with_pin
    no_gateway = board_of(picture(slots=FIXED_SLOTS[:4]))
    flight = preflight(ConferencePlan("702", ("100",), "4711"), no_gateway)
    assert what_happens(flight)[-1].english == "Guests need the PIN to dial in."


def test_one_line_for_each_kind_of_finding_in_a_fixed_order() -> None:
    flight = preflight(ConferencePlan("702", ("160", "555", "100", "x", "100", "204", "+442079460204")), board_of())
    assert [phrase.english for phrase in what_was_found(flight)] == [
        "Not a number, will not be called: x.",
        "In the list twice, called once: 100 Reception.",
        "Not an extension of this phone system: 555.",
        "Perhaps the same person twice: 204 Maya Lindqvist, +442079460204.",
        "Phone not registered, it may not ring: 160 Samir Haddad.",
    ]
    about = finding_about(flight.people[0], Finding.OFFLINE)
    assert about.english == "Phone not registered, it may not ring: 160 Samir Haddad."


def test_each_number_as_it_is_sent() -> None:
    flight = preflight(ConferencePlan("702", ("100", "+49 (0)30 231 250 42", "x")), board_of())
    dialled, rooms = what_is_dialled(flight), free_rooms(flight)
    assert dialled is not None
    assert dialled.english == "Dialled in this order: 100, +493023125042."
    assert rooms is not None
    assert rooms.english == "Free rooms: 4 of 4."
    nobody = preflight(ConferencePlan("700**100", ()), board_of(picture("v12")))
    assert what_is_dialled(nobody) is None
    assert free_rooms(nobody) is None


def test_a_long_list_stays_readable() -> None:
    people = tuple(f"+4930{number:07}" for number in range(MOST_NAMED + 5))
    sentence = said(ConferencePlan("702", ("100", *people)))
    assert people[MOST_NAMED - 1] in sentence
    assert people[MOST_NAMED] not in sentence
    assert " …" in sentence


def test_very_many_people_are_the_first_thing_to_look_at() -> None:
    people = tuple(f"+4930{number:07}" for number in range(MANY_PEOPLE))
    many, *_ = what_was_found(preflight(ConferencePlan("702", people), board_of()))
    assert many.english.startswith(f"{MANY_PEOPLE} people are on the list.")
    assert what_was_found(preflight(ConferencePlan("702", people[1:]), board_of())) == ()
