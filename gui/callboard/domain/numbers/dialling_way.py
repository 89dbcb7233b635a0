"""The way of a number from what somebody typed to what the phone system is given, step by step.

The only place where that is decided: what is shown beforehand and what is sent come from here. Nothing is ever added to
a number but the outside prefix, and "+" becomes what is dialled for it; numbers inside are never touched.
"""

# ruff: noqa: PLC0415
from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from callboard.domain.numbers.dialling_rules import DiallingRules, Inside
from callboard.domain.numbers.emergency import calls_help, is_emergency, is_help_in
from callboard.domain.numbers.phone_number import clean_number, is_code
from callboard.domain.problems import Problem

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

    from callboard.domain.board import Board

SENSIBLE, THINKABLE, SENSELESS = 2, 1, 0
_LONGEST_READ = 24
_ABROAD = re.compile(r"(\+|00)[1-9]")
_TRUNK = re.compile("0[1-9]")


class StepKind(StrEnum):
    """What a step does. The value is what `--json` prints."""

    CLEANED = "cleaned"
    INTERNAL = "internal"  # the phone system lists it
    IN_RANGE = "in-range"
    SHORT = "short"  # as short as an extension, and no ranges were given
    CODE = "code"
    EMERGENCY = "emergency"
    NO_PREFIX = "no-prefix"
    HAS_PREFIX = "has-prefix"
    COUNTRY_FORM = "country-form"  # "+" as it is dialled from here
    PREFIXED = "prefixed"


@dataclass(frozen=True, slots=True)
class Step:
    """`number` is how it stands after this step."""

    kind: StepKind
    number: str


@dataclass(frozen=True, slots=True)
class Way:
    """`number` is the one that people know, `sent` what the phone system is given; both are "" when `problem` says why
    `typed` is no number."""

    typed: str
    number: str = ""
    sent: str = ""
    steps: tuple[Step, ...] = ()
    problem: Problem | None = None

    @property
    def is_inside(self) -> bool:
        """Whether it stays within the phone system."""
        return any(step.kind in (StepKind.INTERNAL, StepKind.IN_RANGE, StepKind.SHORT) for step in self.steps)

    @property
    def is_changed(self) -> bool:
        """Whether something else is sent than people know."""
        return self.sent != self.number


def way_on(typed: str, board: Board) -> Way:
    """The way of `typed` at the phone system of `board`."""
    return way_of(typed, board.dialling.rules, board.inside)


def hides_help(number: str, board: Board) -> bool:
    """Whether `number` is an emergency number here that the phone system gave to somebody or something of its own."""
    return number in board.inside.numbers and is_help_in(board.dialling.rules.country, number)


def way_of(typed: str, rules: DiallingRules, inside: Inside) -> Way:
    """The way of `typed`. The same for the same arguments, always."""
    number = clean_number(typed)
    if isinstance(number, Problem):
        return Way(typed, problem=number)
    steps = [Step(StepKind.CLEANED, number), *_steps(number, rules, inside)]
    return Way(typed, number, steps[-1].number, tuple(steps))


def known_number(raw: str, rules: DiallingRules, inside: Inside, *, was_dialled: bool = False) -> str:
    """The number that people know for one that the phone system shows: without the outside prefix, where dialling what
    remains would send exactly `raw`. What `was_dialled` by somebody here may be a number with the prefix and without;
    then it is one with."""
    prefix = rules.outside_prefix
    if not prefix or not raw.startswith(prefix) or raw in inside.numbers or rules.has_inside(raw):
        return raw
    rest = raw[len(prefix) :]
    is_either = was_dialled and sense_of(rest, rules.country) == SENSIBLE
    if is_emergency(raw, prefix, rules.country) or not (is_either or _carries_prefix(raw, rules)):
        return raw
    return rest if way_of(rest, rules, inside).sent == raw else raw


def without_prefix(sent: str, rules: DiallingRules) -> str:
    """What leaves the house of `sent`: the phone system takes the prefix off."""
    return sent.removeprefix(rules.outside_prefix)


def _steps(number: str, rules: DiallingRules, inside: Inside) -> list[Step]:
    kind = _why_as_it_is(number, rules, inside)
    if kind is not None:
        return [Step(kind, number)]
    if calls_help(number, rules.country) and rules.prefixes_emergency:
        return [Step(StepKind.EMERGENCY, number), Step(StepKind.PREFIXED, rules.outside_prefix + number)]
    dialled = _from_here(number, rules.country)
    steps = [Step(StepKind.COUNTRY_FORM, dialled)] if dialled != number else []
    return [*steps, Step(StepKind.PREFIXED, rules.outside_prefix + dialled)]


def _why_as_it_is(number: str, rules: DiallingRules, inside: Inside) -> StepKind | None:
    """Why nothing is put before `number`, None where something is."""
    prefix = rules.outside_prefix
    if number in inside.numbers:
        return StepKind.INTERNAL
    if is_emergency(number, prefix, rules.country):
        is_bare = calls_help(number, rules.country)
        return None if is_bare and prefix and rules.prefixes_emergency else StepKind.EMERGENCY
    if rules.has_inside(number):
        return StepKind.IN_RANGE
    if is_code(number):
        return StepKind.CODE
    if not rules.internal_ranges and not number.startswith("+") and len(number) <= inside.longest:
        return StepKind.SHORT
    if not prefix:
        return StepKind.NO_PREFIX
    return StepKind.HAS_PREFIX if _carries_prefix(number, rules) else None


def _carries_prefix(number: str, rules: DiallingRules) -> bool:
    """Whether `number` begins with the outside prefix already: it makes better sense without it than with it."""
    prefix = rules.outside_prefix
    if not number.startswith(prefix) or len(number) <= len(prefix):
        return False
    return sense_of(number[len(prefix) :], rules.country) > sense_of(number, rules.country)


@lru_cache(maxsize=4096)
def sense_of(number: str, country: str) -> int:
    """How much sense `number` makes as something to dial in `country`."""
    if not country:
        return SENSIBLE if _ABROAD.match(number) or _TRUNK.match(number) else THINKABLE
    parsed = parsed_number(number, country)
    if parsed is None:
        return SENSELESS
    from phonenumbers import PhoneNumberFormat, country_code_for_region, format_number, is_valid_number

    if not is_valid_number(parsed):
        return THINKABLE
    if number.startswith("+") or parsed.country_code != country_code_for_region(country):
        return SENSIBLE
    is_whole = _digits(format_number(parsed, PhoneNumberFormat.NATIONAL)) == number
    return SENSIBLE if is_whole else THINKABLE


@lru_cache(maxsize=4096)
def _from_here(number: str, country: str) -> str:
    """`number` as it is dialled from `country`: behind the outside prefix no exchange knows a "+"."""
    if not number.startswith("+"):
        return number
    plain = f"00{number[1:]}"
    parsed = parsed_number(number, country) if country else None
    if parsed is None:
        return plain
    from phonenumbers import format_out_of_country_calling_number

    dialled = _digits(format_out_of_country_calling_number(parsed, country))
    return dialled if dialled and parsed_number(dialled, country) == parsed else plain


def parsed_number(number: str, country: str) -> PhoneNumber | None:
    """`number` as it is understood in `country` ("" for not known), None where it cannot be. "00" is understood
    everywhere: phone systems know it even where the country dials otherwise."""
    if len(number) > _LONGEST_READ or not (country or number.startswith("+")):
        return None
    from phonenumbers import NumberParseException, is_possible_number, is_valid_number, parse

    forms = (number, f"+{number[2:]}") if _ABROAD.match(number) and number.startswith("00") else (number,)
    found: list[PhoneNumber] = []
    for form in forms:
        with contextlib.suppress(NumberParseException):
            found.append(parse(form, country or None))
    possible = [parsed for parsed in found if is_possible_number(parsed)]
    return next(filter(is_valid_number, possible), possible[0] if possible else None)


def _digits(text: str) -> str:
    return "".join(character for character in text if character in "0123456789")
