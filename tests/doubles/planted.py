"""Secrets that a test plants, and where they turn up again: as they are, as others write them, inside archives."""

import base64
import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import quote

SECRETS: Mapping[str, str] = {
    "config password": 'Zq7!wyv"ern=Ünter',
    "call manager password": "Kx9#basil'isk 00442079460311",
    "conference PIN": "8274093651",
    "password of another part of the ini": "Hv4$gry%phon{0}",
}
"""Whatever a program may do to a text can be done to these: quotes, signs, letters beyond ASCII, a number inside."""
CALLER = "01632960742"
_FEWEST_BYTES, _BEGINNING = 8, 9


def forms_of(secret: str) -> set[bytes]:
    """The bytes by which `secret` would be found."""
    # Its beginning as well: a number at its end may have been masked.
    texts = {
        secret,
        secret[:_BEGINNING],
        json.dumps(secret)[1:-1],
        repr(secret)[1:-1],
        quote(secret),
        quote(secret, safe=""),
    }
    plain = {text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1")}
    coded = {core for form in plain for core in _in_base64(form)}
    return {form for form in plain | coded if len(form) >= _FEWEST_BYTES}


def found_in(content: bytes, secrets: Iterable[str]) -> list[str]:
    """Which of `secrets` are in `content`, or in a file of the archive that it is."""
    whole = [content]
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            whole += [name.encode() + packed.read(name) for name in packed.namelist()]
    return [secret for secret in secrets if any(form in part for form in forms_of(secret) for part in whole)]


def found_under(folders: Iterable[Path], secrets: Iterable[str]) -> list[tuple[str, str]]:
    """(file, secret) of all that is found in files below `folders`, or in their names."""
    secrets = list(secrets)
    found: list[tuple[str, str]] = []
    for folder in folders:
        for file in folder.rglob("*"):
            content = file.read_bytes() if file.is_file() else b""
            found += [(str(file), secret) for secret in found_in(str(file).encode() + b"\n" + content, secrets)]
    return found


def _in_base64(form: bytes) -> set[bytes]:
    # Wherever it begins in what was coded: the letters that depend on its neighbours left out.
    cores: set[bytes] = set()
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + form).rstrip(b"=")
        begin = -(-shift * 4 // 3)
        cores |= {coded[begin + (shift > 0) : -2], base64.urlsafe_b64encode(b"\0" * shift + form)[begin + 1 : -4]}
    return cores
