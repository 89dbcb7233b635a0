"""The settings as somebody else may read them: no password, no user, no whole number, nobody's name."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from callboard.domain.numbers.phone_number import masked, printable
from callboard.sessions.known_secrets import STRUCK_OUT

_ANYWHERE = ("pass", "secret", "token", "credential")
_SECRET_WORDS = ("pin", "user", "key")
_WORDS = re.compile("[A-Z]?[a-z]+|[A-Z]+")
_NO_SECRETS = ("shortcuts",)
_LONGEST_VALUE = 2000
_FEWEST_DIGITS = 6
_NAMES = ("name",)


class NotForOthers(Exception):
    """Nobody can tell what is in it."""


def told_to_others(content: bytes, *, is_memory: bool) -> str:
    """The TOML `content` without what nobody else should know. `is_memory`: names in it are those of people.

    Raises NotForOthers when it is no TOML; then it may be anything.
    """
    try:
        raw = msgspec.toml.decode(content)
        return msgspec.toml.encode(_told("", raw, is_memory)).decode("utf-8")
    except (msgspec.DecodeError, RecursionError, UnicodeError, TypeError) as error:
        raise NotForOthers(type(error).__name__) from error


def _told(name: str, value: Any, is_memory: bool) -> Any:
    if name in _NO_SECRETS:
        return value if isinstance(value, Mapping) else ""
    if _is_secret(name) and value not in ("", None):
        return STRUCK_OUT
    if isinstance(value, Mapping):
        return {str(key): _told(str(key), part, is_memory) for key, part in value.items()}
    if isinstance(value, list):
        return [_told(name, part, is_memory) for part in value]
    if isinstance(value, str):
        if is_memory and name in _NAMES:
            return f"{value[:1]}…" if value else ""
        return printable(_without_number(value), _LONGEST_VALUE)
    return value


def _is_secret(name: str) -> bool:
    words = [word.casefold() for word in _WORDS.findall(name)]
    is_inside = any(secret in name.casefold() for secret in _ANYWHERE)
    return is_inside or any(word.startswith(secret) for word in words for secret in _SECRET_WORDS)


def _without_number(value: str) -> str:
    digits = "".join(filter(str.isdigit, value))
    # As people write it, with spaces and brackets between.
    is_number = len(digits) >= _FEWEST_DIGITS and not any(map(str.isalpha, value)) and "." not in value
    return masked(digits) if is_number else masked(value)
