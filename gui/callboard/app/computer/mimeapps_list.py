"""A mimeapps.list of the desktop: who opens what, line by line as it came. Only what is asked for changes."""

from __future__ import annotations

from collections.abc import Iterable

DEFAULTS, ADDED, REMOVED = "Default Applications", "Added Associations", "Removed Associations"


def programs(text: str, section: str, kind: str) -> tuple[str, ...]:
    """The desktop files that stand for `kind` in `section`, the first choice first."""
    found: list[str] = []
    for within, line in _lines(text):
        key, separator, value = line.partition("=")
        if within == section and separator and key.strip() == kind:
            found += _parted(value)
    return tuple(dict.fromkeys(found))


def with_first(text: str, section: str, kind: str, program: str) -> str:
    """`text` with `program` before all others for `kind`; those stay behind it, and come again when it goes."""
    line = _line(kind, (program, *(each for each in programs(text, section, kind) if each != program)))
    lines, is_put = list[str](), False
    for within, old in _lines(text):
        if within == section and old.partition("=")[0].strip() == kind:
            if not is_put:
                lines.append(line)
            is_put = True
            continue
        lines.append(old)
        if not is_put and old.strip() == f"[{section}]" and not programs(text, section, kind):
            lines.append(line)
            is_put = True
    if not is_put:
        lines += ([""] if lines and lines[-1] else []) + [f"[{section}]", line]
    return "\n".join(lines) + "\n"


def without(text: str, program: str) -> str:
    """`text` with `program` nowhere in it. A line that had nothing else goes."""
    lines: list[str] = []
    for within, line in _lines(text):
        key, separator, value = line.partition("=")
        named = _parted(value)
        if within and separator and program in named:
            if left := [each for each in named if each != program]:
                lines.append(_line(key, left))
        else:
            lines.append(line)
    return "\n".join(lines) + ("\n" if lines else "")


def _lines(text: str) -> Iterable[tuple[str, str]]:
    """(the section it stands in, the line); comments stand in none."""
    within = ""
    for line in text.splitlines():
        bare = line.strip()
        if bare.startswith("[") and bare.endswith("]"):
            within = bare[1:-1]
        yield ("" if bare.startswith("#") else within), line


def _parted(value: str) -> list[str]:
    return [each.strip() for each in value.split(";") if each.strip()]


def _line(kind: str, named: Iterable[str]) -> str:
    return f"{kind}={''.join(f'{each};' for each in named)}"
