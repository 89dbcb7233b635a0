"""Whose a number in a text is, as far as its own line or row says: a name is never guessed."""

import re

from callboard.domain.numbers.phone_number import printable
from callboard.domain.numbers.run_labels import head_label, label_of

LONGEST_LINE = 90
LONGEST_NAME = 60
FARTHEST = 200
"""Characters to each side in which the line is looked for."""
LINES_ABOVE = 6

_NAME_HEADS = ("name", "contact", "kontakt", "nom", "nombre", "person", "ansprechpartner", "who", "full name")
_NAME = re.compile(r"[^\W\d_][\w.'\u2019-]*(?:,? [^\W\d_][\w.'\u2019-]*){0,4}")
_PARTICLES = frozenset("von van der den de da di la le du del bin al zu zum y e".split())
_AROUND = " \t\"'<>()[]:;,=*|\u2013\u2014-\u2022\u00b7."
_WORD = re.compile(r"[^\W\d_]+")
_CELLS = re.compile(r"[\t;|]")


def line_around(text: str, start: int, end: int) -> str:
    """The line in which the digits from `start` to `end` stand, as plain text."""
    begin = text.rfind("\n", max(0, start - FARTHEST), start) + 1 or max(0, start - FARTHEST)
    stop = text.find("\n", end, end + FARTHEST)
    whole = text[begin : stop if stop >= 0 else end + FARTHEST]
    if len(whole) > LONGEST_LINE:
        shift = max(0, start - begin - LONGEST_LINE // 2)
        whole = ("\u2026" if shift else "") + whole[shift:]
    return printable(whole, LONGEST_LINE)


def paragraph_above(text: str, start: int) -> str:
    """The first line of the paragraph in which `start` is, "" when that is its own line or too far away."""
    lines = text[max(0, start - 3 * FARTHEST) : start].replace("\r", "").split("\n")
    above = ""
    for line in reversed(lines[max(0, len(lines) - 1 - LINES_ABOVE) : -1]):
        if not line.strip():
            break
        above = line
    return printable(above.strip(), LONGEST_NAME) if above and not any(map(str.isdigit, above)) else ""


def name_beside(text: str, start: int, end: int, heads: tuple[str, tuple[str, ...]] | None) -> str:
    """The name in the same row of a table, or before the number on its line; "" when there is none."""
    begin = text.rfind("\n", max(0, start - FARTHEST), start) + 1 or max(0, start - FARTHEST)
    stop = text.find("\n", end, end + FARTHEST)
    before, behind = text[begin:start], text[end : stop if stop >= 0 else end + FARTHEST]
    if heads is not None and (name := _under_head(before + text[start:end] + behind, heads)):
        return name
    for cell in reversed(_CELLS.split(before)):
        if name := _as_name(cell):
            return name
    cells = _CELLS.split(behind)[1:]
    return next((name for cell in cells if (name := _as_name(cell))), "")


def _under_head(row: str, heads: tuple[str, tuple[str, ...]]) -> str:
    end, names = heads
    cells = row.split(end)
    at = next((place for place, head in enumerate(names) if head in _NAME_HEADS and place < len(cells)), None)
    return printable(cells[at].strip(_AROUND), LONGEST_NAME) if at is not None else ""


def _as_name(cell: str) -> str:
    """The name in what stands before a number, without what only says which number it is."""
    # What another number in between separates belongs to that one.
    words = re.split(r"[0-9]", cell)[-1].strip(_AROUND).split()
    while words and _is_label(words[-1]):
        words.pop()
    text = " ".join(words).strip(_AROUND)
    if not text or len(text) > LONGEST_NAME or not _NAME.fullmatch(text):
        return ""
    said = _WORD.findall(text)
    if any(not word[0].isupper() and word not in _PARTICLES for word in said):
        return ""
    if any(map(_is_label, said)):
        return ""
    return text if len(said) > 1 or cell.rstrip().endswith((":", "<", "=", "(")) or cell.strip(_AROUND) == cell else ""


def _is_label(word: str) -> bool:
    small = word.strip(_AROUND).casefold()
    return (len(small) == 1 and word[0].isupper()) or label_of(small) is not None or head_label(small) is not None
