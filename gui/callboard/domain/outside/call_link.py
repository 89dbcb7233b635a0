"""Links for calls, read strictly: `tel:` as RFC 3966 has it, `callto:` with a number, and `sip:` and `sips:` of our own
phone system.

More is taken than RFC 3966 has in three places, because links on pages are written like that everywhere and nothing can
be misread: a local number without its context, blanks and "//" before or in the number, and the same escaped.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from callboard.domain.outside.own_system import OwnSystem
from callboard.domain.outside.plain_characters import MOST_WORLDWIDE, is_strange, number_of, unescaped
from callboard.domain.outside.reading import NoNumber, OutsideNumber, OutsideReading, WhyNoNumber

LONGEST_LINK = 512
"""Characters; what is longer is no link to one number."""
SIP_PORTS = frozenset({"", "5060", "5061"})
"""Where a phone system takes calls; another port of the same computer may be another program."""

_LINK = re.compile(r"(?:(tel|callto):(?://)?|(sips?):)(.*)", re.IGNORECASE | re.DOTALL)
_NAME = re.compile(r"[a-z0-9-]+")
_VALUE = re.compile(r"(?:[A-Za-z0-9\-_.!~*'()\[\]/:&+$ ]|%[0-9A-Fa-f]{2})+")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?\.?", re.IGNORECASE)
_SIP_PLACE = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::([0-9]{1,5}))?", re.IGNORECASE)
_SIP_PARAMETERS = frozenset({"transport", "user"})


def read_link(text: str, ours: OwnSystem) -> OutsideReading:
    """What a link asks to call. Pages may write anything into it."""
    link = text.strip(" \t\r\n")
    if len(link) > LONGEST_LINK:
        return NoNumber(WhyNoNumber.TOO_LONG)
    if not link:
        return NoNumber(WhyNoNumber.EMPTY)
    found = _LINK.fullmatch(link)
    if found is None:
        return NoNumber(WhyNoNumber.OTHER_LINK)
    if is_strange(link):
        return NoNumber(WhyNoNumber.STRANGE_CHARACTERS)
    rest = found[3].strip(" ")
    if found[2]:
        return _sip(rest, ours)
    if found[1].lower() == "tel":
        return _subscriber(rest, ours)
    plain = unescaped(rest)
    return plain if isinstance(plain, NoNumber) else number_of(plain)


def _subscriber(text: str, ours: OwnSystem) -> OutsideReading:
    """The part behind "tel:", and before the "@" of a SIP address."""
    subscriber, _, behind = text.partition(";")
    plain = unescaped(subscriber)
    if isinstance(plain, NoNumber):
        return plain
    reading = number_of(plain)
    if isinstance(reading, NoNumber) or ";" not in text:
        return reading
    parameters = _parameters(behind)
    if isinstance(parameters, NoNumber):
        return parameters
    return _with_parameters(reading, parameters, ours)


def _parameters(text: str) -> Mapping[str, str] | NoNumber:
    found: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        name = name.lower()
        if not _NAME.fullmatch(name) or (equals and not _VALUE.fullmatch(value)):
            digits_wait = bool(part) and part.strip("0123456789*#,") == ""
            return NoNumber(WhyNoNumber.WAITS if digits_wait else WhyNoNumber.OTHER_SIGNS)
        if name in found:
            return NoNumber(WhyNoNumber.TWICE)
        found[name] = value
    return found


def _with_parameters(number: OutsideNumber, parameters: Mapping[str, str], ours: OwnSystem) -> OutsideReading:
    if any(name.isdecimal() for name in parameters) or "postd" in parameters:
        return NoNumber(WhyNoNumber.WAITS)
    if any(name.startswith("m-") for name in parameters):
        return NoNumber(WhyNoNumber.ASKS_FOR_MORE)
    if "phone-context" in parameters:
        fault = _fault_of_context(number, parameters["phone-context"], ours)
        if fault is not None:
            return NoNumber(fault)
    if "ext" not in parameters:
        return number
    plain = unescaped(parameters["ext"])
    extension = plain if isinstance(plain, NoNumber) else number_of(plain)
    if isinstance(extension, NoNumber):
        return extension
    if not extension.number.isdecimal() or number.is_code:
        return NoNumber(WhyNoNumber.OTHER_SIGNS)
    return (
        NoNumber(WhyNoNumber.TOO_LONG)
        if len(extension.number) > MOST_WORLDWIDE
        else replace(number, extension=extension.number)
    )


def _fault_of_context(number: OutsideNumber, context: str, ours: OwnSystem) -> WhyNoNumber | None:
    """A local number means something in its own network only, and a worldwide one has no such parameter."""
    if number.number.startswith("+"):
        return WhyNoNumber.ASKS_FOR_MORE
    if context.startswith("+"):
        code = number_of(context)
        if isinstance(code, NoNumber):
            return WhyNoNumber.OTHER_SIGNS
        return None if ours.calling_code and code.number == f"+{ours.calling_code}" else WhyNoNumber.OTHER_SYSTEM
    if ours.is_host(context):
        return None
    return WhyNoNumber.OTHER_SYSTEM if _DOMAIN.fullmatch(context) else WhyNoNumber.OTHER_SIGNS


def _sip(text: str, ours: OwnSystem) -> OutsideReading:
    """An address of our own phone system and nothing else: what comes behind it may change what is called."""
    user, at, behind = text.partition("@")
    if "?" in text:
        return NoNumber(WhyNoNumber.ASKS_FOR_MORE)
    if not at or not user:
        return NoNumber(WhyNoNumber.NO_NUMBER)
    place, semicolon, tail = behind.partition(";")
    fault = _fault_of_place(place, ours) or (WhyNoNumber.ASKS_FOR_MORE if ":" in user else None)
    if fault is not None:
        return NoNumber(fault)
    if semicolon:
        parameters = _parameters(tail)
        if isinstance(parameters, NoNumber):
            return parameters
        if not parameters.keys() <= _SIP_PARAMETERS:
            return NoNumber(WhyNoNumber.ASKS_FOR_MORE)
    return _subscriber(user, ours)


def _fault_of_place(place: str, ours: OwnSystem) -> WhyNoNumber | None:
    found = _SIP_PLACE.fullmatch(place)
    if found is None:
        return WhyNoNumber.OTHER_SIGNS
    is_ours = ours.is_host(found[1]) and (found[2] or "") in SIP_PORTS
    return None if is_ours else WhyNoNumber.OTHER_SYSTEM
