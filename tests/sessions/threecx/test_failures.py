"""What the vendor's exceptions mean."""

from typing import Any

import pytest

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.failures import (
    WAITED_S,
    Server,
    VendorException,
    in_doubt_when_lost,
    problem_of,
    read_exception,
)

SERVER = Server("pbx", 5485, 5482)


def told(name: str, message: str = "", number: str = "101") -> Problem:
    return problem_of(VendorException((name, "Exception", "object"), message), SERVER, number)


@pytest.mark.parametrize(
    ("name", "message", "code"),
    [
        ("OperationFailed", "", ProblemCode.REFUSED),
        ("PBXIsNotConnected", "Exception of type 'TCX.PBXAPI.PBXIsNotConnected' was thrown.", None),
        ("PhoneSystemException", "Config server is not connected", ProblemCode.CANNOT_CONNECT),
        ("PhoneSystemException", "ConfigServer is not connected", ProblemCode.CANNOT_CONNECT),
        ("PhoneSystemException", "Something else", ProblemCode.VENDOR_ERROR),
        ("DNFormatException", "", ProblemCode.REFUSED),
        ("DllNotFoundException", "Unable to load DLL 'tcxpscom_native'", ProblemCode.NATIVE_LIBRARY_MISSING),
        ("BadImageFormatException", "incorrect format", ProblemCode.WRONG_BITNESS),
        ("MissingMethodException", "MakeCall", ProblemCode.VENDOR_SURFACE_DIFFERS),
        ("FileNotFoundException", "Could not load file or assembly 'sl'", ProblemCode.FILE_MISSING),
        ("NullReferenceException", "", ProblemCode.VENDOR_ERROR),
    ],
)
def test_known_failures(name: str, message: str, code: ProblemCode | None) -> None:
    assert told(name, message).code is (code or ProblemCode.CALL_MANAGER_NOT_CONNECTED)


def test_what_is_derived_from_a_known_failure_is_known() -> None:
    thrown = VendorException(("SomethingNewer", "OperationFailed", "Exception"), "no")
    assert problem_of(thrown, SERVER).code is ProblemCode.REFUSED


def test_facts_say_who_and_where() -> None:
    assert told("OperationFailed", "busy").facts == {"number": "101", "said": "busy"}
    assert told("PBXIsNotConnected").facts == {"host": "pbx", "port": "5482"}
    assert told("PhoneSystemException", "Config server is not connected").facts["port"] == "5485"
    assert told("InvalidCastException", "odd").facts == {"type": "InvalidCastException", "said": "odd"}


def test_what_the_vendor_said_is_masked_and_plain() -> None:
    said = told("OperationFailed", "\x1b[31m01632960123 is \u202ebusy").facts["said"]
    assert said == "[31m01*******23 is busy"
    assert len(told("OperationFailed", "x" * 10_000).facts["said"]) == 200


class NetException(Exception):
    """As pythonnet shows one."""

    def __init__(self, message: str | None, inner: Any = None) -> None:
        super().__init__()
        self._told = (message, inner)

    def get_Message(self) -> str | None:
        return self._told[0]

    def get_InnerException(self) -> Any:
        return self._told[1]


class OperationFailed(NetException):
    pass


class TargetInvocationException(NetException):
    pass


def test_wrappers_are_taken_off() -> None:
    wrapped = TargetInvocationException("outer", TargetInvocationException("outer", OperationFailed("inner")))
    found = read_exception(wrapped)
    assert found.types[:2] == ("OperationFailed", "NetException")
    assert found.message == "inner"


def test_a_wrapper_around_nothing_and_a_message_of_nothing() -> None:
    assert read_exception(TargetInvocationException(None)).types[0] == "TargetInvocationException"
    assert read_exception(OperationFailed(None)).message == ""


class Clock:
    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def failing_after(seconds: float, code: ProblemCode) -> Problem:
    """What becomes of a request whose answer is `code` after so long."""
    with pytest.raises(SessionFailed) as failed:
        _break_after(seconds, SessionFailed(problem(code)))
    return failed.value.problem


def _break_after(seconds: float, error: Exception) -> None:
    clock = Clock()
    with in_doubt_when_lost(clock):
        clock.now_s += seconds
        raise error


def test_a_line_that_was_gone_before_is_known_at_once() -> None:
    assert failing_after(0.0, ProblemCode.CALL_MANAGER_NOT_CONNECTED).code is ProblemCode.CALL_MANAGER_NOT_CONNECTED
    assert failing_after(0.19, ProblemCode.CALL_MANAGER_NOT_CONNECTED).code is ProblemCode.CALL_MANAGER_NOT_CONNECTED


@pytest.mark.parametrize("seconds", [WAITED_S, 3.0, 3600.0])
def test_a_line_that_went_while_the_answer_was_waited_for_leaves_a_doubt(seconds: float) -> None:
    assert failing_after(seconds, ProblemCode.CALL_MANAGER_NOT_CONNECTED) == problem(ProblemCode.CONNECTION_LOST)


def test_whatever_else_is_answered_late_is_what_it_is() -> None:
    for code in (ProblemCode.REFUSED, ProblemCode.VENDOR_ERROR, ProblemCode.VENDOR_SURFACE_DIFFERS):
        assert failing_after(3.0, code).code is code


def test_what_is_accepted_late_is_accepted_and_what_breaks_is_broken() -> None:
    clock = Clock()
    with in_doubt_when_lost(clock):
        clock.now_s += 3.0
    with pytest.raises(KeyError):
        _break_after(3.0, KeyError("ours"))


def test_a_real_failure_keeps_its_inner_one() -> None:
    assert read_exception(OperationFailed("no", NetException("because"))).message == "no"
