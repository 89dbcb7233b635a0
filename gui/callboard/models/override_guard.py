"""Keeps a mistake in one override of Qt's methods from ending the whole program.

With Python 3.11, PySide (6.10 and 6.11 were tried) reads an exception that leaves an override as if it were an object
already; one that was raised in C (a deleted Qt object, a wrong type, `int("x")`) is not yet, and the process ends in
libshiboken without a word. An exception that has passed through any Python handler is one, so every override gets a
handler that does nothing else.
"""

import functools
from collections.abc import Callable, Iterator
from inspect import CO_VARARGS
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject

OURS = "callboard."
_GUARDED = "is_guarded_override"


def guard_overrides() -> None:
    """Guard every override in every class of ours that is known by now. May be called again."""
    for kind in _classes_below(QObject):
        if not kind.__module__.startswith(OURS):
            continue
        for name, function in list(vars(kind).items()):
            if isinstance(function, FunctionType) and not hasattr(function, _GUARDED) and _overrides(kind, name):
                setattr(kind, name, guarded(function))


def guarded(function: Callable[..., Any]) -> Callable[..., Any]:
    """`function`, from which exceptions escape as objects."""
    code = function.__code__
    # A signal may bring more than a method of ours takes, and PySide cannot count behind *args.
    most = None if code.co_flags & CO_VARARGS else code.co_argcount - 1

    @functools.wraps(function)
    def override(self: object, *args: Any, **named: Any) -> Any:
        try:
            return function(self, *args[:most], **named)
        except BaseException:  # noqa: TRY203 - this is what makes it an object
            raise

    setattr(override, _GUARDED, True)
    return override


def _classes_below(kind: type) -> Iterator[type]:
    for below in kind.__subclasses__():
        yield below
        yield from _classes_below(below)


@functools.cache  # every window asks about every class, and the answer stays the same
def _overrides(kind: type, name: str) -> bool:
    """Whether a class of Qt's above `kind` has a method of this name."""
    above = (base for base in kind.__mro__[1:] if not base.__module__.startswith(OURS) and base is not object)
    return not name.startswith("__") and any(callable(getattr(base, name, None)) for base in above)
