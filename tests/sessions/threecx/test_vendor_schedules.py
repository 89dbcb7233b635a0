"""Tests for sessions.threecx.vendor_schedules: what a library may throw. The rest is in `schedule_promises.py`."""

from types import SimpleNamespace
from typing import Any

import pytest

from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.threecx.failures import Server
from callboard.sessions.threecx.runtime import Runtime
from callboard.sessions.threecx.schedule_record import PIN
from callboard.sessions.threecx.vendor_schedules import VendorSchedules

pytestmark = pytest.mark.dotnet

SECRET = "82740936"


class Throwing:
    """A method of .NET with overloads, which throws."""

    def __init__(self, error: Any) -> None:
        self.error = error

    @property
    def Overloads(self) -> "Throwing":
        return self

    def __getitem__(self, _types: object) -> "Throwing":
        return self

    def __call__(self, *_arguments: object) -> None:
        raise self.error


def test_a_pin_in_the_words_of_an_exception_is_struck_out(dotnet: Runtime) -> None:
    import System  # pyright: ignore[reportMissingImports]

    root = SimpleNamespace(CreateStatistics=Throwing(System.Exception(f"pin={SECRET} is not good")))
    server: Any = SimpleNamespace(root=root, who=Server("pbx", 1, 2))
    with pytest.raises(SessionFailed) as caught:
        VendorSchedules(server).save("a", {PIN: SECRET}, {PIN: SECRET})
    assert caught.value.problem.code is ProblemCode.VENDOR_ERROR
    assert "is not good" in caught.value.problem.facts["said"]
    assert SECRET not in str(caught.value.problem)
    assert SECRET[:4] not in str(caught.value.problem)
