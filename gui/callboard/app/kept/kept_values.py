"""A frozen dataclass as TOML text and back, part by part: what cannot be used costs itself and nothing else."""

import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from callboard.app.kept.sensible_values import MOST_PARTS, is_sensible
from callboard.domain.calls.party_rights import UNREADABLE

Value = TypeVar("Value")
_NONE = type(None)


class NotReadable(Exception):
    """The text is no TOML at all."""


@dataclass(frozen=True, slots=True)
class Kept(Generic[Value]):
    """What could be read; `left_out` names the parts that could not, such as "recent.3.at_s". Their values, which
    may be anything, are not told."""

    value: Value
    left_out: tuple[str, ...] = ()


def text_of(value: Any, usual: Any = None) -> str:
    """The TOML for a dataclass: only what differs from what is usual (by default the defaults of its class), so that a
    better default reaches everybody."""
    return msgspec.toml.encode(_plain(value, usual)).decode("utf-8")


def value_of(kind: type[Value], text: str, usual: Value | None = None) -> Kept[Value]:
    """The dataclass `kind` from its TOML; `usual` has what the text does not say, by default the defaults of `kind`.
    Raises NotReadable; everything else that is wrong is left out."""
    try:
        raw = msgspec.toml.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:  # thousands of brackets exhaust the parser's stack
        raise NotReadable(str(error)) from error
    left_out: list[str] = []
    return Kept(_Reader(left_out).dataclass(kind, raw, "", usual), tuple(left_out))


class _Unusable(Exception):
    """This part has to be left out; how it is called is known to whoever catches it."""


class _Reader:
    def __init__(self, left_out: list[str]) -> None:
        self._left_out = left_out

    def dataclass(self, kind: type[Any], raw: Any, where: str, usual: Any = None) -> Any:
        if not isinstance(raw, Mapping):
            raise _Unusable
        wanted = {field.name: field for field in fields(kind)}
        hints = get_type_hints(kind)
        found: dict[str, Any] = {}
        for name, part in raw.items():
            place = _inside(where, name)
            if name not in wanted:
                self._leave_out(place)
                continue
            instead, count = wanted[name].metadata.get(UNREADABLE), len(self._left_out)
            try:
                value = self._part(hints[name], part, place)
                if not is_sensible(kind, name, value):
                    raise _Unusable
            except _Unusable:
                self._leave_out(place)
                if instead is not None:
                    found[name] = instead
                continue
            found[name] = value if instead is None or self._is_read(place, count) else instead
        if usual is not None:
            return replace(usual, **found)
        if any(_has_no_default(field) for name, field in wanted.items() if name not in found):
            raise _Unusable
        return kind(**found)

    def _part(self, kind: Any, raw: Any, where: str) -> Any:
        if get_origin(kind) in {Union, types.UnionType}:
            kind = next(each for each in get_args(kind) if each is not _NONE)
            if raw == "" and kind is not str:
                return None
        if isinstance(kind, type) and is_dataclass(kind):
            return self.dataclass(kind, raw, where)
        if get_origin(kind) is tuple:
            return self._tuple(get_args(kind)[0], raw, where)
        if get_origin(kind) is Mapping:
            return self._mapping(get_args(kind)[1], raw, where)
        try:
            return msgspec.convert(raw, kind)
        except (msgspec.ValidationError, OverflowError) as error:
            raise _Unusable from error

    def _tuple(self, kind: Any, raw: Any, where: str) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            raise _Unusable
        return tuple(self._usable(kind, enumerate(raw), where).values())

    def _mapping(self, kind: Any, raw: Any, where: str) -> Mapping[str, Any]:
        if not isinstance(raw, Mapping):
            raise _Unusable
        return types.MappingProxyType(self._usable(kind, raw.items(), where))

    def _usable(self, kind: Any, parts: Any, where: str) -> dict[Any, Any]:
        found: dict[Any, Any] = {}
        for name, part in parts:
            try:
                if len(found) == MOST_PARTS:
                    raise _Unusable
                value = self._part(kind, part, _inside(where, str(name)))
                if not is_sensible(None, where, (name, value)):
                    raise _Unusable
            except _Unusable:
                self._leave_out(_inside(where, str(name)))
                continue
            found[name] = value
        return found

    def _is_read(self, place: str, count: int) -> bool:
        """Whether all parts of `place` were understood, be it that some of their entries were not."""
        parts = [each.removeprefix(f"{place}.") for each in self._left_out[count:]]
        return len(self._left_out) < MOST_PARTS and all("." in part for part in parts)

    def _leave_out(self, where: str) -> None:
        if len(self._left_out) < MOST_PARTS:
            self._left_out.append(where)


def _plain(value: Any, usual: Any = None) -> Any:
    if value is None:
        return ""  # TOML has no word for it
    if is_dataclass(value):
        named = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: _plain(part) for field, part in named if part != _usual_part(field, usual)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value


def _usual_part(field: Field[Any], usual: Any) -> Any:
    if usual is not None:
        return getattr(usual, field.name)
    return field.default if field.default_factory is MISSING else field.default_factory()


def _has_no_default(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _inside(where: str, name: str) -> str:
    # A name comes from the file as well: what may stand in a log is short and plain.
    plain = "".join(character if character.isalnum() or character in "._-" else "?" for character in name[:40])
    return f"{where}.{plain}" if where else plain
