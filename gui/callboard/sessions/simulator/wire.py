"""How does a message look as one line between the stand-in assembly and the demo server?

UTF-8, fields separated by TAB, ended by LF. Inside a field a backslash before a backslash, t, n or r stands for
backslash, tab, line feed and carriage return; a field that is exactly a backslash and a zero is null.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from callboard.sessions.simulator.rows import EngineEvent, Row

Field = str | None

NULL = r"\0"
PROTOCOL = "1"
_NEEDS_ESCAPE = re.compile(r"[\\\t\n\r]")
_ESCAPED = {"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"}
_ESCAPE = re.compile(r"\\(.?)", re.DOTALL)
_PLAIN = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}


class WireError(ValueError):
    """A line that is no message."""


def encode_line(fields: Iterable[Field]) -> bytes:
    """One message with its LF. Lone surrogates, which UTF-8 cannot carry, become question marks."""
    texts = [NULL if field is None else _escaped(field) for field in fields]
    return ("\t".join(texts) + "\n").encode("utf-8", "replace")


def decode_line(line: bytes) -> list[Field]:
    """The fields of one message, with or without its LF. Raises WireError for an unknown escape."""
    text = line.removesuffix(b"\n").decode("utf-8", "replace")
    if "\\" not in text:
        return list(text.split("\t"))
    return [_unescaped(field) for field in text.split("\t")]


def encode_row(row: Row) -> bytes:
    """ROW: one record of the snapshot."""
    return encode_line(("ROW", row.entity, row.kind, str(row.id), *_pairs(row)))


def encode_event(event: EngineEvent) -> bytes:
    """EVENT: one piece of news with the whole row."""
    row = event.row
    conf = None if event.conf_is_null else "object"
    return encode_line(("EVENT", event.operation, row.entity, row.kind, str(row.id), conf, *_pairs(row)))


def _pairs(row: Row) -> list[Field]:
    pairs: list[Field] = []
    for pair in row.fields.items():
        pairs.extend(pair)
    return pairs


def _escaped(text: str) -> str:
    if _NEEDS_ESCAPE.search(text) is None:
        return text
    return _NEEDS_ESCAPE.sub(lambda found: _ESCAPED[found[0]], text)


def _unescaped(field: str) -> Field:
    if field == NULL:
        return None
    return _ESCAPE.sub(_plain, field)


def _plain(found: re.Match[str]) -> str:
    plain = _PLAIN.get(found[1])
    if plain is None:
        raise WireError(f"unknown escape {found[0]!r}")
    return plain
