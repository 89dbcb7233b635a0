"""Values as TOML and back: everything that was chosen survives, and nothing that somebody put into the file harms."""

import contextlib
import dataclasses
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.app.kept.kept_values import NotReadable, text_of, value_of
from callboard.app.kept.sensible_values import LONGEST_TEXT, MOST_PARTS
from callboard.domain.calls.party_rights import PartyRights, PartyRule
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.preferences import TEXT_SIZES, VOLUMES, Density, Preferences, RingSound, ThemeChoice, WhenClosed
from callboard.domain.profile_memory import ZOOMS, BoardShape, ProfileMemory, RecentNumber, WindowPlace
from callboard.domain.reservation import Reservation

CHOSEN = Preferences(
    theme=ThemeChoice.DARK,
    text_size=130,
    reduces_motion=False,
    language="de",
    density=Density.COMPACT,
    country="GB",
    offers_copied_number=False,
    asks_before_foreign_drop=True,
    asks_before_first_abroad=False,
    asks_before_costly=False,
    collision_minutes=30,
    history_days=7,
    outside_keys="Ctrl+Shift+F9",
    listens_to_others=True,
    when_closed=WhenClosed.QUIT,
    pops_up_for_my_phone=False,
    pops_up_for_my_groups=True,
    pops_up_for_conferences=True,
    ring_sound=RingSound.REPEATING,
    ring_volume=35,
    logs_in_detail=True,
    schedules_on_phone_system=True,
    shortcuts=MappingProxyType({"call.make": "Ctrl+Alt+D", "view.board": ""}),
)
REMEMBERED = ProfileMemory(
    my_phone="100",
    other_phones=("101", "102"),
    favourites=("101", "*99", "+442079460958"),
    are_favourites_open=False,
    board_shape=BoardShape.TABLE,
    board_zoom=115,
    group="Empfang 北 \U0001f4de",
    table_order="-name",
    is_strip_open=False,
    recent=(RecentNumber("02079460958", "Chloé Dubois", 1_700_000_000.5, True), RecentNumber("101")),
    reservations=(Reservation("104", 1_700_000_900.5), Reservation("105")),
    page="conference",
    window=WindowPlace("AdnQywAD/+=", "AAAA/w=="),
    board_window=WindowPlace("AdnQ"),
    is_board_window_open=True,
    parties=PartyRights(PartyRule.LISTED, ("Empfang",), ("101",)),
    dialling=DiallingRules("DE", "0", ("300-399", "555"), prefixes_emergency=True),
    history_seen_at_s=1_700_000_000.5,
)


@pytest.mark.parametrize("value", [CHOSEN, REMEMBERED])
def test_every_field_survives(value: Preferences | ProfileMemory) -> None:
    plain = type(value)()
    for field in dataclasses.fields(value):
        assert getattr(value, field.name) != getattr(plain, field.name), f"{field.name} proves nothing"
    kept = value_of(type(value), text_of(value))
    assert kept.value == value
    assert kept.left_out == ()


def test_what_was_never_chosen_is_not_written() -> None:
    assert text_of(Preferences()) == ""
    assert text_of(Preferences(text_size=130)) == "text_size = 130\n"


@pytest.mark.parametrize(
    ("line", "left_out"),
    [
        ('theme = "pink"', "theme"),
        ("theme = 3", "theme"),
        ("text_size = 101", "text_size"),
        ("text_size = 9223372036854775808000", "text_size"),
        ("text_size = nan", "text_size"),
        ("text_size = true", "text_size"),
        ("ring_volume = 0", "ring_volume"),
        ("ring_volume = 101", "ring_volume"),
        ('ring_sound = "loud"', "ring_sound"),
        ('country = "../etc"', "country"),
        ('language = "de/../../x"', "language"),
        ("country = 1979-05-27T07:32:00Z", "country"),
        ("offers_copied_number = 1", "offers_copied_number"),
        ('reduces_motion = "yes"', "reduces_motion"),
        ('when_closed = ["quit"]', "when_closed"),
        ("shortcuts = 3", "shortcuts"),
        ("[shortcuts]\n'call.make' = 3", "shortcuts.call.make"),
        ("[shortcuts]\n'Call Make!' = 'F9'", "shortcuts.Call?Make?"),
        ('unheard_of = "x"', "unheard_of"),
        ('"__class__" = "x"', "__class__"),
    ],
)
def test_a_bad_value_costs_itself_only(line: str, left_out: str) -> None:
    kept = value_of(Preferences, f'density = "compact"\n{line}\n')
    assert kept.value == Preferences(density=Density.COMPACT)
    assert kept.left_out == (left_out,)


@pytest.mark.parametrize(
    ("line", "left_out"),
    [
        ("board_zoom = 0", "board_zoom"),
        ('my_phone = "100<b>"', "my_phone"),
        ("group = '" + "x" * (LONGEST_TEXT + 1) + "'", "group"),
        ('group = "\\u202Egnorw"', "group"),
        ('group = "two\\nlines"', "group"),
        ('table_order = "name; drop"', "table_order"),
        ('board_shape = "sphere"', "board_shape"),
        ('window = "big"', "window"),
        ('window.geometry = "%%%"', "window.geometry"),
        ("window.geometry = '" + "A" * 30_000 + "'", "window.geometry"),
        ("window.unheard_of = 1", "window.unheard_of"),
    ],
)
def test_a_bad_memory_costs_itself_only(line: str, left_out: str) -> None:
    kept = value_of(ProfileMemory, f'page = "conference"\n{line}\n')
    assert kept.value == ProfileMemory(page="conference")
    assert kept.left_out == (left_out,)


def test_one_bad_entry_does_not_cost_the_list() -> None:
    text = """
    favourites = ["101", 102, "javascript:1", "103"]
    recent = [
        { number = "104", at_s = nan },
        { name = "without a number" },
        { number = "105", name = "Anna", at_s = 5 },
        { number = "x" },
        "106",
    ]
    """
    kept = value_of(ProfileMemory, text)
    assert kept.value.favourites == ("101", "103")
    assert kept.value.recent == (RecentNumber("104"), RecentNumber("105", "Anna", 5.0))
    assert kept.left_out == (
        "favourites.1",
        "favourites.2",
        "recent.0.at_s",
        "recent.1",
        "recent.3.number",
        "recent.3",
        "recent.4",
    )


def test_a_list_has_an_end() -> None:
    kept = value_of(ProfileMemory, f"favourites = {[str(number) for number in range(100, 100_000)]}")
    assert len(kept.value.favourites) == MOST_PARTS
    assert len(kept.left_out) == MOST_PARTS


@pytest.mark.parametrize("text", ["theme = ", "\0", "[[[[", "a = 1\na = 2", "x = " + "[" * 100_000])
def test_what_is_no_toml_says_so(text: str) -> None:
    with pytest.raises(NotReadable):
        value_of(Preferences, text)


@given(st.text())
def test_no_text_does_harm(text: str) -> None:
    with contextlib.suppress(NotReadable):
        value_of(ProfileMemory, text)


NUMBERS = st.from_regex(r"\A\+?[0-9*#]{1,32}\Z")


@given(
    favourites=st.lists(NUMBERS, max_size=20),
    zoom=st.sampled_from(ZOOMS),
    at_s=st.floats(min_value=0, max_value=9e10),
    name=st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs")), max_size=LONGEST_TEXT),
)
def test_whatever_the_window_remembers_comes_back(favourites: list[str], zoom: int, at_s: float, name: str) -> None:
    value = ProfileMemory(
        favourites=tuple(favourites), board_zoom=zoom, recent=(RecentNumber("1", name, at_s),), group=name
    )
    assert value_of(ProfileMemory, text_of(value)).value == value


@given(
    size=st.sampled_from(TEXT_SIZES),
    volume=st.sampled_from(VOLUMES),
    keys=st.text(st.characters(categories=("L", "N", "P")), max_size=20),
)
def test_whatever_is_chosen_comes_back(size: int, volume: int, keys: str) -> None:
    value = Preferences(text_size=size, ring_volume=volume, shortcuts={"call.make": keys})
    assert value_of(Preferences, text_of(value)).value == value
