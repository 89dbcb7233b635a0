"""What an exception says for a log: where it was and what went wrong, without the values that it quotes.

Python quotes what it was given: the name that is no key, the text that is no number. Those are somebody's.
"""

import re
import traceback
from collections.abc import Iterator
from typing import cast

STRUCK_OUT = "…"
_OF_THE_PROGRAM = (AttributeError, NameError, ImportError, TypeError, SyntaxError)
"""What these quote stands in the source."""
_QUOTED = re.compile(r"(?<!\w)(['\"])(?:\\.|(?!\1).)*\1(?!\w)", re.DOTALL)


def error_text(error: BaseException) -> str:
    """`error` with its traceback, and all that led to it."""
    return without_values("".join(traceback.format_exception(error)), error)


def without_values(text: str, error: BaseException) -> str:
    """`text`, which is a traceback of `error`, without the values that its messages quote. Source lines stay."""
    for each in _with_causes(error):
        if not isinstance(each, _OF_THE_PROGRAM):
            said = "".join(traceback.format_exception_only(each)).rstrip("\n")
            text = text.replace(said, _QUOTED.sub(rf"\1{STRUCK_OUT}\1", said))
    return text


def place_of(error: BaseException) -> str:
    """Which exception it is and where it came from, and nothing of what it says."""
    return f"{type(error).__name__}\n{''.join(traceback.format_tb(error.__traceback__))}".rstrip("\n")


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    waiting, seen = [error], set[int]()
    while waiting:
        each = waiting.pop()
        if id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += [other for other in (each.__cause__, each.__context__) if other is not None]
            if isinstance(each, BaseExceptionGroup):
                waiting += cast("BaseExceptionGroup[BaseException]", each).exceptions
