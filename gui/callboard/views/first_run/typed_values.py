"""What somebody typed or pasted into the fields of the first run, understood as far as that is safe."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from callboard.domain.numbers.phone_number import printable

LONGEST_HOST = 200
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_HOST = re.compile(r"[\w.-]+|\[?[0-9a-f:.%]+\]?", re.IGNORECASE)
_HOST_AND_PORT = re.compile(r"(?P<host>[\w.-]+):(?P<port>\d{1,5})")


@dataclass(frozen=True, slots=True)
class TypedHost:
    """`port` None where none was typed behind the name."""

    host: str
    port: int | None = None


def host_in(text: str) -> TypedHost | None:
    """The computer that `text` names: a name, an address, or a link to it. None when it names none."""
    text = text.strip()
    if _SCHEME.match(text):
        # A link to the web pages of a phone system: its port is that of the pages.
        text = re.split(r"[/?#]", _SCHEME.sub("", text), maxsplit=1)[0].rpartition("@")[2]
        found = _HOST_AND_PORT.fullmatch(text)
        text = found["host"] if found else text
    text = text.rstrip("/")
    if len(text) > LONGEST_HOST or printable(text, LONGEST_HOST) != text:
        return None
    if (found := _HOST_AND_PORT.fullmatch(text)) and (port := port_in(found["port"])):
        return TypedHost(found["host"], port)
    return TypedHost(text) if _HOST.fullmatch(text) else None


def port_in(text: str) -> int | None:
    """The port that `text` is, None when it is none."""
    text = text.strip()
    is_number = text.isascii() and text.isdigit() and len(text) < 6
    return int(text) if is_number and 0 < int(text) < 65536 else None


def path_in(text: str) -> Path | None:
    """The file or folder that `text` names, as a person or another program writes it; None for none."""
    text = text.strip().strip('"').strip()
    if not text or "\0" in text:
        return None
    if text.lower().startswith("file:"):
        parts = urlsplit(text)
        host = f"//{parts.netloc}" if parts.netloc and parts.netloc != "localhost" else ""
        text = host + (url2pathname(parts.path) if not host else unquote(parts.path))
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)
