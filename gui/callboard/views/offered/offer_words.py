"""What is said of a number that came from outside."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callboard.domain.board import Board
from callboard.domain.numbers.risk import Risk
from callboard.domain.outside.offer import Offer
from callboard.domain.outside.origin import Origin, OriginKind
from callboard.domain.outside.reading import NoNumber, OutsideNumber, WhyNoNumber
from callboard.domain.profile_memory import RecentNumber
from callboard.views.dialer.match_words import name_of_outside
from callboard.views.words.number_words import as_dialled, clock_of, country_or_own, shown
from callboard.views.words.one_line import one_line
from callboard.views.words.phrases import text_of
from callboard.views.words.state_words import in_sentence
from callboard.wording.dialling_sentences import RISK_TEXTS
from callboard.wording.phrase import Phrase

translate = QCoreApplication.translate

WORTH_SAYING = frozenset({Risk.FIRST_ABROAD, Risk.COSTLY, Risk.EMERGENCY})


@dataclass(frozen=True, slots=True)
class Callee:
    """What is known of an offered number: `sent` is what the phone system is given for it, `risk` what that may come
    to."""

    board: Board
    recent: Sequence[RecentNumber]
    sent: str
    risk: Risk = Risk.UNKNOWN


def origin_words(origin: Origin) -> str:
    """Where it came from, beside other facts: "from a link in Firefox"."""
    program = one_line(origin.program)
    if origin.kind is OriginKind.LINK:
        if program:
            return translate("Offered", "from a link in {program}").format(program=program)
        return translate("Offered", "from a link in another program")
    if origin.kind is OriginKind.SELECTION:
        if program:
            return translate("Offered", "selected in {program}").format(program=program)
        return translate("Offered", "selected in another program")
    if origin.kind is OriginKind.CLIPBOARD:
        return translate("Offered", "copied in another program")
    return translate("Offered", "from the command line")


def who_wants(origin: Origin) -> str:
    """The sentence under the head of the small window."""
    program = one_line(origin.program)
    if origin.kind is OriginKind.LINK and program:
        return translate("Offered", "A link in {program} wants to make a call.").format(program=program)
    if origin.kind is OriginKind.LINK:
        return translate("Offered", "A link in another program wants to make a call.")
    return translate("Offered", "Another program wants to make a call.")


def about(offer: Offer, callee: Callee) -> str:
    """Who it is, what will be dialled, and where and when that is."""
    number = offer.number
    if not number:
        return ""
    if offer.is_code:
        return translate("Offered", "will send {code}").format(code=as_dialled(callee.sent))
    parts = [_name(number, callee)]
    if number not in callee.board.extensions:
        parts.append(translate("Offered", "will dial {number}").format(number=as_dialled(callee.sent)))
        parts.append(country_or_own(number))
    return " · ".join(filter(None, parts))


def row_words(offer: Offer, callee: Callee) -> str:
    """All that stands beside the number in the tray."""
    came = translate("Offered", "{origin}, {time}").format(origin=origin_words(offer.origin), time=clock_of(offer.at_s))
    facts = " · ".join(filter(None, (about(offer, callee), came)))
    sentences = list(filter(None, (warning(offer, callee), then_ask_for(offer))))
    return " ".join((f"{facts}.", *sentences)) if sentences else facts


def as_it_came(offer: Offer) -> str:
    """What arrived, word for word, where that is not the number itself."""
    if not offer.text or offer.text == offer.number:
        return ""
    return translate("Offered", "It reads: {text}").format(text=offer.text)


def then_ask_for(offer: Offer) -> str:
    """What a link says to ask for; nothing is dialled after somebody has answered."""
    extension = offer.reading.extension if isinstance(offer.reading, OutsideNumber) else ""
    if not extension:
        return ""
    text = translate("Offered", "Ask for extension {extension} once somebody answers.")
    return text.format(extension=as_dialled(extension))


def warning(offer: Offer, callee: Callee) -> str:
    """What has to be known before it is called; "" for nothing."""
    if offer.is_code:
        return translate(
            "Offered", "This is a code, not a phone number. Codes can change settings on your phone system."
        )
    return text_of(Phrase(RISK_TEXTS[callee.risk])) if offer.number and callee.risk in WORTH_SAYING else ""


def nothing_in(offer: Offer) -> str:
    """There is no number in it, or not one alone."""
    if offer.origin.kind is OriginKind.LINK:
        return translate("Offered", "This link holds no phone number.")
    if offer.why_none is not None and offer.why_none.why is WhyNoNumber.SEVERAL:
        return translate("Offered", "This text holds more than one phone number.")
    return translate("Offered", "This text holds no phone number.")


def why_nothing(reading: NoNumber) -> str:
    """What is wrong with it, as a whole sentence; "" where the head says it all."""
    return {
        WhyNoNumber.EMPTY: translate("Offered", "It is empty."),
        WhyNoNumber.TOO_LONG: translate("Offered", "It is too long for a phone number."),
        WhyNoNumber.STRANGE_CHARACTERS: translate(
            "Offered", "It holds characters that cannot be seen, or digits of another script."
        ),
        WhyNoNumber.LETTERS: translate("Offered", "It holds letters. Letters are not turned into digits."),
        WhyNoNumber.WAITS: translate(
            "Offered", "It holds digits to be sent after somebody has answered. Type the number by hand."
        ),
        WhyNoNumber.OTHER_SIGNS: translate("Offered", "It holds signs that do not belong to a phone number."),
        WhyNoNumber.OTHER_LINK: translate("Offered", "It is a link of another kind."),
        WhyNoNumber.OTHER_SYSTEM: translate("Offered", "It belongs to another phone system."),
        WhyNoNumber.ASKS_FOR_MORE: translate("Offered", "It asks for something that Callboard does not do."),
        WhyNoNumber.TWICE: translate("Offered", "It says one thing twice."),
        WhyNoNumber.SEVERAL: translate("Offered", "Copy one of them."),
        WhyNoNumber.NO_NUMBER: "",
    }[reading.why]


def ignored_words(offer: Offer) -> str:
    """A second link came while the first was waiting."""
    if not offer.number:
        return translate("Offered", "Another link arrived. It was ignored.")
    text = translate("Offered", "Another link wanted to call {number}. It was ignored.")
    return text.format(number=shown(offer.number))


def shut_words() -> str:
    """Too much came in."""
    return translate(
        "Offered",
        "More than five numbers came from other programs within a minute. Callboard takes no more of them until you "
        "allow it.",
    )


def arrived_words(offer: Offer) -> str:
    """Said aloud when something is in the tray."""
    text = translate("Offered", "{number} is offered, {origin}.")
    return text.format(number=shown(offer.number), origin=origin_words(offer.origin))


def _name(number: str, callee: Callee) -> str:
    if number in callee.board.extensions:
        return in_sentence(number, callee.board.name_of(number))
    return one_line(callee.board.name_of(number)) or name_of_outside(number, callee.board, callee.recent)
