"""What the vendor's exceptions mean: an exception's type and key words into a Problem.

Texts are partly localised and differ between systems, so the type decides wherever it can (3cx-field-problems,
section 1). A message is kept only masked: numbers in it shortened, control characters gone.
"""

import importlib
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from callboard.domain.numbers.phone_number import masked, printable
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.known_secrets import KnownSecrets

_LONGEST_MESSAGE = 200
_MOST_WRAPPERS = 5
WAITED_S = 0.2
"""Who waited longer than that for an answer had been sent off."""
_WRAPPERS = frozenset({"TargetInvocationException", "TypeInitializationException", "AggregateException"})


@dataclass(frozen=True, slots=True)
class VendorException:
    """A .NET exception, read once: the simple names of its type and base types, nearest first, and its message."""

    types: tuple[str, ...]
    message: str

    def said(self, secrets: KnownSecrets | None = None) -> str:
        """The message, fit for a log and for a person."""
        # Secrets first: cut or masked, they would not be found any more.
        text = secrets.struck_from(self.message) if secrets is not None else self.message
        return masked(printable(text, _LONGEST_MESSAGE))


@dataclass(frozen=True, slots=True)
class Server:
    """Whom we were talking to. What it says is not told with any of `secrets` in it."""

    host: str
    port: int
    call_manager_port: int
    secrets: KnownSecrets = field(default_factory=KnownSecrets, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class _Rule:
    types: frozenset[str]
    code: ProblemCode
    key_words: tuple[str, ...] = ()

    def matches(self, thrown: VendorException) -> bool:
        text = thrown.message.casefold()
        return not self.types.isdisjoint(thrown.types) and all(word in text for word in self.key_words)


_RULES = (
    _Rule(frozenset({"PBXIsNotConnected"}), ProblemCode.CALL_MANAGER_NOT_CONNECTED),
    _Rule(frozenset({"OperationFailed"}), ProblemCode.REFUSED),
    _Rule(frozenset({"PhoneSystemException"}), ProblemCode.CANNOT_CONNECT, ("not connected",)),
    _Rule(frozenset({"PhoneSystemInitializationException"}), ProblemCode.CANNOT_CONNECT),
    _Rule(frozenset({"DNFormatException", "PhoneNumberFormatException"}), ProblemCode.REFUSED),
    _Rule(frozenset({"DllNotFoundException"}), ProblemCode.NATIVE_LIBRARY_MISSING),
    _Rule(frozenset({"BadImageFormatException"}), ProblemCode.WRONG_BITNESS),
    _Rule(
        frozenset({"MissingMethodException", "MissingMemberException", "MissingFieldException", "TypeLoadException"}),
        ProblemCode.VENDOR_SURFACE_DIFFERS,
    ),
    _Rule(frozenset({"FileNotFoundException", "FileLoadException"}), ProblemCode.FILE_MISSING),
)


def problem_of(thrown: VendorException, server: Server, number: str = "") -> Problem:
    """The Problem for `thrown`; `number` is whom the request was about."""
    code = next((rule.code for rule in _RULES if rule.matches(thrown)), ProblemCode.VENDOR_ERROR)
    port = server.call_manager_port if code is ProblemCode.CALL_MANAGER_NOT_CONNECTED else server.port
    said = thrown.said(server.secrets)
    facts = {
        ProblemCode.CALL_MANAGER_NOT_CONNECTED: {"host": server.host, "port": str(port)},
        ProblemCode.REFUSED: {"number": number, "said": said},
        ProblemCode.CANNOT_CONNECT: {"host": server.host, "port": str(port), "said": said},
        ProblemCode.NATIVE_LIBRARY_MISSING: {"file": "tcxpscom_native", "said": said},
        ProblemCode.WRONG_BITNESS: {"file": "3cxpscomcpp2.dll", **other_bits()},
        ProblemCode.VENDOR_SURFACE_DIFFERS: {"member": said},
        ProblemCode.FILE_MISSING: {"file": said, "folder": ""},
    }
    return problem(code, **facts.get(code, {"type": thrown.types[0], "said": said}))


def other_bits() -> dict[str, str]:
    """The facts of a file made for programs of the other width than this one."""
    is_wide = sys.maxsize > 2**32
    return {"file_bits": "32" if is_wide else "64", "program_bits": "64" if is_wide else "32"}


def read_exception(error: Any) -> VendorException:
    """The exception behind `error` and its wrappers, read with accessor methods only."""
    for _ in range(_MOST_WRAPPERS):
        inner = error.get_InnerException() if type(error).__name__ in _WRAPPERS else None
        if inner is None:
            break
        error = inner
    types = tuple(each.__name__ for each in type(error).__mro__)
    return VendorException(types, str(error.get_Message() or ""))


@contextmanager
def vendor_failures(server: Server, number: str = "") -> Generator[None]:
    """Every .NET exception inside becomes a SessionFailed; a Python one stays what it is."""
    try:
        yield
    except SessionFailed:
        raise
    except dotnet_exceptions() as error:
        raise SessionFailed(problem_of(read_exception(error), server, number)) from error


def dotnet_exceptions() -> tuple[type[BaseException], ...]:
    """What to catch: the base of all .NET exceptions."""
    system: Any = importlib.import_module("System")
    return (system.Exception,)


@contextmanager
def in_doubt_when_lost(clock: Callable[[], float] = time.monotonic) -> Generator[None]:
    """For one request. The vendor says the same of a line that was gone before and of one that went while the answer
    was waited for; of the first it knows at once (inferred). After the second a phone may ring: CONNECTION_LOST."""
    began_s = clock()
    try:
        yield
    except SessionFailed as failure:
        is_lost = failure.problem.code is ProblemCode.CALL_MANAGER_NOT_CONNECTED
        if not is_lost or clock() - began_s < WAITED_S:
            raise
        raise SessionFailed(problem(ProblemCode.CONNECTION_LOST)) from failure
