"""Which members does a vendor type have? Asked of its description, so that no vendor code runs."""

import importlib
from collections.abc import Sequence
from typing import Any

from callboard.domain.problems import ProblemCode, SessionFailed, problem


def description_of(vendor_type: Any) -> Any:
    """The System.Type behind a class of the vendor's."""
    clr: Any = importlib.import_module("clr")
    return clr.GetClrType(vendor_type)


def has_method(vendor_type: Any, name: str, *parameters: Any) -> bool:
    """Whether there is a public method of that name with exactly these (.NET) parameter types."""
    return description_of(vendor_type).GetMethod(name, _types(parameters)) is not None


def _types(parameters: Sequence[Any]) -> Any:
    system: Any = importlib.import_module("System")
    return system.Array[system.Type]([description_of(parameter) for parameter in parameters])


def set_static(vendor_type: Any, name: str, value: Any) -> None:
    """Sets a static property or field without holding Python's lock. SessionFailed when there is none."""
    setter = getattr(vendor_type, f"set_{name}", None)
    if setter is not None:
        setter(value)
        return
    field = description_of(vendor_type).GetField(name)
    if field is None:
        member = f"{vendor_type.__name__}.{name}"
        raise SessionFailed(problem(ProblemCode.VENDOR_SURFACE_DIFFERS, member=member))
    field.SetValue(None, value)
