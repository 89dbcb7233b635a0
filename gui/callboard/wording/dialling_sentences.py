"""What is said of how a number is dialled: step by step, before a call, and of what the call may cost."""

from collections.abc import Mapping

from callboard.domain.board import Board
from callboard.domain.drops.drop_outcomes import AskReason
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.numbers.dialling_way import Step, StepKind, Way, hides_help
from callboard.domain.numbers.phone_number import is_code
from callboard.domain.numbers.risk import Risk, is_short, risk_on
from callboard.wording.phrase import Phrase

STEP_TEXTS: Mapping[StepKind, str] = {
    StepKind.CLEANED: "The number in it: {number}.",
    StepKind.INTERNAL: "The phone system itself has {number}: it is dialled as it is.",
    StepKind.IN_RANGE: "{number} is in the internal range: it is dialled as it is.",
    StepKind.SHORT: "{number} is as short as an extension: it is dialled as it is.",
    StepKind.CODE: "{number} is a code, not a phone number: it is dialled as it is.",
    StepKind.EMERGENCY: "{number} is an emergency number.",
    StepKind.NO_PREFIX: "There is no outside prefix: it is dialled as it is.",
    StepKind.HAS_PREFIX: "{number} begins with the outside prefix {prefix} already.",
    StepKind.COUNTRY_FORM: "From here it is dialled as {number}.",
    StepKind.PREFIXED: "With the outside prefix {prefix}: {number}.",
}
RISK_TEXTS: Mapping[Risk, str] = {
    Risk.OWN: "A call within the phone system.",
    Risk.UNKNOWN: "What kind of number this is cannot be told.",
    Risk.NATIONAL: "A call within the country.",
    Risk.ABROAD: "A call to another country, which was called from here before.",
    Risk.FIRST_ABROAD: "A call to a country that was never called from here.",
    Risk.COSTLY: "A premium-rate, shared-cost or satellite number: the call may cost a lot.",
    Risk.EMERGENCY: "An emergency number.",
}
CODE_RISK = "A code can change settings of the phone system."
SHORT_RISK = "A short number: who answers there, and what a call costs, is not known."
NO_COUNTRY_RISK = (
    "It is not known in which country the phone system stands. Whether a number is abroad cannot be told, and nothing "
    "is asked because of that. Choose the country in Settings, under Calling."
)
HIDES_HELP = "{number} is an emergency number too. Here it reaches the extension, not the emergency service."
ASKED = "You are asked before it is called."
NOT_ASKED = "It is called without a question."
WILL_DIAL = "Will dial {number}"
WARNINGS: Mapping[AskReason, str] = {
    AskReason.EMERGENCY: "{number} is an emergency number.",
    AskReason.CODE: "{number} is a code, which can change settings of the phone system.",
    AskReason.LONG_NUMBER: "{number} is longer than a phone number.",
    AskReason.COSTLY: "{number} is a premium-rate, shared-cost or satellite number, which may cost a lot.",
    AskReason.FIRST_ABROAD: "{number} is in a country that was never called from here.",
}
"""For who types commands."""


def step_phrase(step: Step, rules: DiallingRules) -> Phrase:
    """One step of the way."""
    return Phrase(STEP_TEXTS[step.kind], {"number": step.number, "prefix": rules.outside_prefix})


def risk_phrases(way: Way, board: Board) -> tuple[Phrase, ...]:
    """What kind of call that would be."""
    risk = risk_on(way.number, board)
    if hides_help(way.number, board):
        return Phrase(RISK_TEXTS[risk]), Phrase(HIDES_HELP, {"number": way.number})
    if risk is not Risk.UNKNOWN:
        return (Phrase(RISK_TEXTS[risk]),)
    if is_code(way.number):
        return (Phrase(CODE_RISK),)
    if is_short(way.number):
        return (Phrase(SHORT_RISK),)
    return (Phrase(RISK_TEXTS[risk] if board.dialling.rules.country else NO_COUNTRY_RISK),)


def way_phrases(way: Way, rules: DiallingRules) -> tuple[Phrase, ...]:
    """Every step of the way, in its order; none of a number that is none."""
    return tuple(step_phrase(step, rules) for step in way.steps)
