"""How does a phone answer: after how long, or why not?

Nothing here is random twice: the same seed and number give the same seconds, whatever else is going on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from random import Random

from callboard.sessions.simulator.records import ExtensionRecord

DO_NOT_DISTURB = "Do not disturb"
EMERGENCY_NUMBERS = frozenset("000 08 110 111 112 117 118 119 122 190 191 911 933 988 999".split())
SHORTEST_OUTSIDE_NUMBER = 5
LONGEST_OUTSIDE_NUMBER = 20


class Outcome(StrEnum):
    """What becomes of a call to a phone; the values are the words of a scenario file."""

    ANSWERS = "answers"
    BUSY = "busy"
    NO_ANSWER = "no answer"
    REJECTED = "rejected"
    NOT_REGISTERED = "not registered"
    UNKNOWN_NUMBER = "unknown number"
    CONGESTION = "congestion"
    CALLER_GIVES_UP = "caller gives up"
    WAITS = "waits"  # rings until somebody at the controls answers, or the ring time is over


@dataclass(frozen=True, slots=True)
class Timing:
    """How long things take, in seconds; a pair is a range from which the seed picks."""

    from_answers_s: tuple[float, float] = (1.2, 1.8)
    to_answers_s: tuple[float, float] = (2.0, 4.0)
    next_leg_s: float = 0.1
    ring_s: float = 20.0
    rejected_after_s: float = 1.5
    gives_up_after_s: float = 3.0
    tone_s: float = 4.0
    prompt_s: float = 1.0
    pick_up_s: float = 0.8
    talk_s: float = 900.0


@dataclass(frozen=True, slots=True)
class PhoneRule:
    """What one phone, or every number of one pattern, does. None means the usual time."""

    outcome: Outcome = Outcome.ANSWERS
    after_s: float | None = None
    talk_s: float | None = None


@dataclass(frozen=True, slots=True)
class NumberRule:
    """A rule for outside numbers; in the pattern `*` stands for any digits and `?` for one."""

    pattern: str
    rule: PhoneRule


DEFAULT_NUMBER_RULES = (
    NumberRule("*01", PhoneRule(Outcome.BUSY)),
    NumberRule("*02", PhoneRule(Outcome.NO_ANSWER)),
    NumberRule("*03", PhoneRule(Outcome.REJECTED)),
    NumberRule("*04", PhoneRule(Outcome.UNKNOWN_NUMBER)),
    NumberRule("*05", PhoneRule(Outcome.CONGESTION)),
    NumberRule("*06", PhoneRule(Outcome.CALLER_GIVES_UP)),
)


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """What will happen to one ring: the outcome, after how many seconds, and how long they would talk."""

    outcome: Outcome
    after_s: float
    talk_s: float | None = None


def dialled_digits(number: str) -> str:
    """The number without the spaces, hyphens, dots and brackets that people write."""
    return "".join(character for character in number if character not in " -./()")


def is_outside_number(number: str) -> bool:
    """Whether an outside line could carry it: digits, perhaps a leading plus, and no emergency number."""
    digits = dialled_digits(number).removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        return False
    return SHORTEST_OUTSIDE_NUMBER <= len(digits) <= LONGEST_OUTSIDE_NUMBER and not is_emergency_number(digits)


def is_emergency_number(digits: str) -> bool:
    """Whether it is an emergency number somewhere, also behind the usual 0 or 9 for an outside line."""
    return digits in EMERGENCY_NUMBERS or (digits[:1] in ("0", "9") and digits[1:] in EMERGENCY_NUMBERS)


@dataclass(slots=True)
class PhoneBehaviour:
    """Every phone's plan. `phones` holds rules for single extensions and may be changed while running."""

    seed: int
    timing: Timing = field(default_factory=Timing)
    number_rules: tuple[NumberRule, ...] = DEFAULT_NUMBER_RULES
    phones: dict[str, PhoneRule] = field(default_factory=dict[str, PhoneRule])

    @classmethod
    def with_rules(
        cls, seed: int, timing: Timing, numbers: Iterable[NumberRule], phones: Mapping[str, PhoneRule]
    ) -> PhoneBehaviour:
        """Rules of the scenario first, then the defaults."""
        return cls(seed, timing, (*numbers, *DEFAULT_NUMBER_RULES), dict(phones))

    def of_from_phone(self, extension: ExtensionRecord) -> AnswerPlan:
        """How the phone that a callback rings first behaves."""
        return self._of_extension(extension, self.timing.from_answers_s)

    def of_called_phone(self, extension: ExtensionRecord) -> AnswerPlan:
        """How an extension behaves that somebody calls."""
        profile = extension.profile_named(DO_NOT_DISTURB)
        if profile is not None and profile.id == extension.current_profile:
            return AnswerPlan(Outcome.BUSY, 0.0)
        return self._of_extension(extension, self.timing.to_answers_s)

    def of_outside_number(self, number: str) -> AnswerPlan:
        """How an outside number behaves; what no line could carry is an unknown number."""
        if not is_outside_number(number):
            return AnswerPlan(Outcome.UNKNOWN_NUMBER, 0.0)
        digits = dialled_digits(number)
        for each in self.number_rules:
            if fnmatchcase(digits, each.pattern):
                return self._plan(each.rule, digits, self.timing.to_answers_s)
        return self._plan(PhoneRule(), digits, self.timing.to_answers_s)

    def _of_extension(self, extension: ExtensionRecord, answers_s: tuple[float, float]) -> AnswerPlan:
        if not (extension.is_registered and extension.enabled):
            return AnswerPlan(Outcome.NOT_REGISTERED, 0.0)
        return self._plan(self.phones.get(extension.number, PhoneRule()), extension.number, answers_s)

    def _plan(self, rule: PhoneRule, number: str, answers_s: tuple[float, float]) -> AnswerPlan:
        after_s = rule.after_s
        if after_s is None:
            after_s = self._usual_time_s(rule.outcome, number, answers_s)
        return AnswerPlan(rule.outcome, after_s, rule.talk_s)

    def _usual_time_s(self, outcome: Outcome, number: str, answers_s: tuple[float, float]) -> float:
        match outcome:
            case Outcome.ANSWERS:
                return round(Random(f"{self.seed}:{number}:{answers_s}").uniform(*answers_s), 3)
            case Outcome.NO_ANSWER | Outcome.WAITS:
                return self.timing.ring_s
            case Outcome.REJECTED:
                return self.timing.rejected_after_s
            case Outcome.CALLER_GIVES_UP:
                return self.timing.gives_up_after_s
            case _:
                return 0.0
