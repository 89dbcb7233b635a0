"""Callboard can be chosen on Windows, is never chosen by itself, and leaves nothing behind."""

import copy

import pytest

from callboard.app.computer.links_windows import (
    CAPABILITIES,
    CHOICES,
    CLASSES,
    PROGRAM,
    REGISTERED,
    SETTINGS,
    WindowsLinks,
)
from callboard.domain.link_owners import SCHEMES, LinkOwner, LinksProblem, Owner
from tests.doubles.windows_registry import RegistryDouble

COMMAND = (r"C:\Program Files\Callboard\callboard.exe", "--link")
SOFT_PHONE = {
    r"Blue.Tel\shell\open\command": {"": r'"C:\Blue\blue phone.exe" /dial "%1"'},
    r"Blue.Tel\Application": {"ApplicationName": "Blue Phone\u202e"},
    r"tel\shell\open\command": {"": r"C:\Old\dialer.exe %1"},
}


@pytest.fixture
def pages() -> list[str]:
    return []


def links_on(registry: RegistryDouble, pages: list[str]) -> WindowsLinks:
    return WindowsLinks(registry, COMMAND, pages.append)


def test_on_a_new_computer_nobody_opens_them(pages: list[str]) -> None:
    state = links_on(RegistryDouble(), pages).state()
    assert (state.is_registered, state.needs_person, state.problem) == (False, False, None)
    assert {state.owner_of(scheme) for scheme in SCHEMES} == {LinkOwner(Owner.NOBODY)}


def test_what_is_registered_can_be_chosen_and_has_not_been(pages: list[str]) -> None:
    registry = RegistryDouble(SOFT_PHONE)
    registry.choose("tel", "Blue.Tel")
    before = copy.deepcopy({key: values for key, values in registry.user.items() if "choice" in key})
    state = links_on(registry, pages).register()
    assert state.is_registered
    assert state.needs_person
    assert state.owner_of("tel") == LinkOwner(Owner.OTHER, "Blue Phone")
    assert state.owner_of("callto") == LinkOwner(Owner.NOBODY)
    assert registry.user[REGISTERED.lower()] == {"callboard": CAPABILITIES}
    assert registry.user[rf"{CAPABILITIES}\UrlAssociations".lower()] == dict.fromkeys(SCHEMES, PROGRAM)
    assert registry.user[rf"{CLASSES}\{PROGRAM}\shell\open\command".lower()][""] == (
        r'"C:\Program Files\Callboard\callboard.exe" --link "%1"'
    )
    assert {key: values for key, values in registry.user.items() if "choice" in key} == before
    assert registry.told == 1
    assert pages == []


def test_the_list_of_programs_is_written_last() -> None:
    """Before that Windows would offer a program that opens nothing."""
    registry = RegistryDouble()
    links_on(registry, []).register()
    assert registry.written[-1] == REGISTERED


def test_taking_over_opens_the_settings_and_what_was_chosen_there_is_seen(pages: list[str]) -> None:
    registry = RegistryDouble(SOFT_PHONE)
    registry.choose("tel", "Blue.Tel")
    links = links_on(registry, pages)
    state = links.take_over()
    assert pages == [SETTINGS]
    assert SETTINGS.startswith("ms-settings:defaultapps")
    assert state.is_registered
    assert state.needs_person
    registry.choose("tel", PROGRAM)
    assert links.state().needs_person  # callto: is still open
    registry.choose("callto", PROGRAM, "UserChoiceLatest\\ProgId")
    state = links.state()
    assert state.is_ours
    assert not state.needs_person


def test_the_newer_choice_counts(pages: list[str]) -> None:
    registry = RegistryDouble(SOFT_PHONE)
    links = links_on(registry, pages)
    links.register()
    registry.choose("tel", "Blue.Tel")
    registry.choose("tel", PROGRAM, "UserChoiceLatest")
    assert links.state().owner_of("tel") == LinkOwner(Owner.OURS)


@pytest.mark.parametrize(
    ("machine", "chosen", "name"),
    [
        (SOFT_PHONE, "Blue.Tel", "Blue Phone"),
        (SOFT_PHONE, "", "dialer"),
        ({r"A\shell\open\command": {"": r'"C:\Blue\blue phone.exe" "%1"'}}, "A", "blue phone"),
        ({r"A\Application": {"ApplicationName": "@{Microsoft.YourPhone?ms-resource://x}"}}, "A", ""),
        ({}, "AppXq0fevzme2pys62n3e0fbqa7peapykr8v", ""),
    ],
)
def test_who_opens_them_now_is_told_by_name(machine: dict[str, dict[str, str]], chosen: str, name: str) -> None:
    registry = RegistryDouble(machine)
    if chosen:
        registry.choose("tel", chosen)
    assert links_on(registry, []).state().owner_of("tel") == LinkOwner(Owner.OTHER, name)


def test_all_of_it_can_be_taken_away(pages: list[str]) -> None:
    registry = RegistryDouble(SOFT_PHONE)
    registry.choose("callto", "Blue.Tel")
    before = copy.deepcopy(registry.user)
    links = links_on(registry, pages)
    links.register()
    state = links.remove()
    assert not state.is_registered
    assert {key: values for key, values in registry.user.items() if values} == before
    links.remove()  # twice is no harm


def test_a_choice_that_outlives_the_program_opens_nothing(pages: list[str]) -> None:
    registry = RegistryDouble()
    links = links_on(registry, pages)
    links.register()
    registry.choose("tel", PROGRAM)
    state = links.remove()
    assert state.owner_of("tel") == LinkOwner(Owner.NOBODY)
    assert rf"{CHOICES}\tel\UserChoice".lower() in registry.user


def test_another_copy_of_the_program_is_not_this_one(pages: list[str]) -> None:
    registry = RegistryDouble()
    WindowsLinks(registry, (r"D:\old\callboard.exe", "--link"), pages.append).register()
    links = links_on(registry, pages)
    assert not links.state().is_registered
    assert links.register().is_registered


def test_what_windows_refuses_is_told(pages: list[str]) -> None:
    registry = RegistryDouble()
    registry.is_read_only = True
    state = links_on(registry, pages).register()
    assert (state.problem, state.said) == (LinksProblem.NOT_WRITTEN, "Access is denied")
