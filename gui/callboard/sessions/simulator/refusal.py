"""Which words does the phone system use when it says no?"""

from __future__ import annotations


class EngineRefusal(Exception):
    """The phone system refused a request, with the simple name of the vendor's exception."""

    def __init__(self, exception_name: str, message: str) -> None:
        super().__init__(f"{exception_name}: {message}")
        self.exception_name = exception_name
        self.message = message


def operation_failed(message: str) -> EngineRefusal:
    """The call manager cannot or will not do it."""
    return EngineRefusal("OperationFailed", message)


def not_connected() -> EngineRefusal:
    """The call manager is not there. The text is .NET's own for an exception without one."""
    return EngineRefusal("PBXIsNotConnected", "Exception of type 'TCX.PBXAPI.PBXIsNotConnected' was thrown.")


def saving_failed(message: str) -> EngineRefusal:
    return EngineRefusal("ObjectSavingException", message)


def already_exists(message: str) -> EngineRefusal:
    return EngineRefusal("ObjectAlreadyExistsException", message)


def read_only(property_name: str) -> EngineRefusal:
    return EngineRefusal("PropertyReadOnlyException", f"{property_name} cannot be changed")
