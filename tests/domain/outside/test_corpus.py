"""The corpus of links and texts from outside: each comes to exactly what stands beside it."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from callboard.domain.outside.origin import OriginKind, origin_of
from callboard.domain.outside.outside_text import read_outside
from callboard.domain.outside.own_system import OwnSystem
from callboard.domain.outside.reading import NoNumber, OutsideNumber, OutsideReading, WhyNoNumber

DATA = Path(__file__).parents[2] / "data" / "outside"
OURS = OwnSystem(frozenset({"pbx.example.com", "192.0.2.10", "2001:db8::10"}), "44")
INTERNAL = frozenset({"100", "101", "104", "204"})
LINKS: list[dict[str, Any]] = tomllib.loads((DATA / "links.toml").read_text(encoding="utf-8"))["link"]
TEXTS: list[dict[str, Any]] = tomllib.loads((DATA / "texts.toml").read_text(encoding="utf-8"))["text"]
KINDS = {"good", "broken", "hostile"}


def expected(entry: dict[str, Any]) -> OutsideReading:
    if "why" in entry:
        return NoNumber(WhyNoNumber(entry["why"]))
    return OutsideNumber(entry["number"], entry.get("extension", ""))


def is_complete(entry: dict[str, Any]) -> bool:
    return ("number" in entry) is not ("why" in entry) and entry["kind"] in KINDS


@pytest.mark.parametrize("entry", LINKS, ids=lambda entry: ascii(entry["text"]))
def test_a_link_comes_to_what_stands_beside_it(entry: dict[str, Any]) -> None:
    reading = read_outside(entry["text"], OriginKind.LINK, INTERNAL, OURS)
    assert reading == expected(entry)
    assert isinstance(reading, NoNumber) or reading.is_code is entry.get("code", False)


@pytest.mark.parametrize("entry", TEXTS, ids=lambda entry: ascii(entry["text"]))
@pytest.mark.parametrize("kind", [OriginKind.SELECTION, OriginKind.COMMAND, OriginKind.CLIPBOARD])
def test_a_text_comes_to_what_stands_beside_it(entry: dict[str, Any], kind: OriginKind) -> None:
    reading = read_outside(entry["text"], kind, INTERNAL, OURS)
    assert reading == expected(entry)
    assert isinstance(reading, NoNumber) or reading.is_code is entry.get("code", False)


def test_the_corpus_is_large_and_of_every_kind() -> None:
    both = [*LINKS, *TEXTS]
    assert len(both) >= 120
    assert all(map(is_complete, both))
    assert {entry["kind"] for entry in LINKS} == {entry["kind"] for entry in TEXTS} == KINDS
    assert {entry["why"] for entry in both if "why" in entry} == set(WhyNoNumber)
    texts = [(name, entry["text"]) for name, entries in (("link", LINKS), ("text", TEXTS)) for entry in entries]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("entry", [one for one in LINKS if one["text"].lower().startswith(("tel:", "callto:", "sip"))])
def test_what_begins_like_a_link_is_a_link_behind_the_command(entry: dict[str, Any]) -> None:
    assert origin_of(entry["text"]).kind is OriginKind.LINK


def test_a_number_behind_the_command_was_typed() -> None:
    assert origin_of("020 7946 0311").kind is OriginKind.COMMAND
