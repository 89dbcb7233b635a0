"""What stands on the hand-over sheet, as plain texts: whatever a name holds, nothing here is markup yet."""

from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QCoreApplication

from callboard.views.words.one_line import one_line

translate = QCoreApplication.translate

LONGEST_CELL = 240
_STYLE = """
@page { size: A4; margin: 18mm; }
body { font-family: 'Segoe UI', 'Inter', 'Noto Sans', 'DejaVu Sans', sans-serif; color: black; background: white; }
h1 { font-size: large; margin-bottom: 2px; }
h2 { font-size: medium; margin-top: 14px; margin-bottom: 4px; }
p { margin-top: 0; margin-bottom: 6px; }
table { border-collapse: collapse; width: 100%; margin-bottom: 16px; }
td, th { text-align: left; vertical-align: top; padding: 3px 10px 3px 0; border-bottom: 1px solid silver; }
.late { font-weight: bold; }
.whole { white-space: nowrap; }
.quiet { color: dimgray; }
.foot { color: dimgray; margin-top: 18px; }
"""
_NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'"
"""No browser fetches or runs anything for this page, whatever stands in it."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line of a table; `is_late` when it should have been dealt with by now."""

    cells: tuple[str, ...]
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A heading with its table, or with the words that there is nothing. What stands in the columns `whole` is
    never broken across lines; `left_out` rows have no room on the page."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    nothing: str
    whole: frozenset[int] = frozenset()
    left_out: int = 0

    def cut_to(self, most: int) -> "SheetPart":
        """With so many rows at most."""
        return replace(self, rows=self.rows[:most], left_out=self.left_out + max(0, len(self.rows) - most))


@dataclass(frozen=True, slots=True)
class Sheet:
    """All of it; `about` says whose desk it is and when that was."""

    title: str
    about: str
    parts: tuple[SheetPart, ...]
    foot: str

    @property
    def most_rows(self) -> int:
        """How many rows its longest table has."""
        return max((len(part.rows) for part in self.parts), default=0)

    def cut_to(self, most: int) -> "Sheet":
        """With so many rows in each table at most."""
        return replace(self, parts=tuple(part.cut_to(most) for part in self.parts))


def html_of(sheet: Sheet, language: str = "en") -> str:
    """The sheet as a page of its own, which fetches nothing and runs nothing."""
    body = "".join(map(_part, sheet.parts))
    return (
        f'<!DOCTYPE html>\n<html lang="{_text(language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_text(_NOTHING_ELSE)}">'
        f"<title>{_text(sheet.title)}</title><style>{_STYLE}</style></head><body>"
        f'<h1>{_text(sheet.title)}</h1><p class="quiet">{_text(sheet.about)}</p>{body}'
        f'<p class="foot">{_text(sheet.foot)}</p></body></html>\n'
    )


def _part(part: SheetPart) -> str:
    head = f"<h2>{_text(part.heading)}</h2>"
    if not part.rows:
        return f'{head}<p class="quiet">{_text(part.nothing)}</p>'
    columns = "".join(f"<th>{_text(column)}</th>" for column in part.columns)
    rows = "".join(_row(row, part.whole) for row in part.rows)
    more = ""
    if part.left_out:
        text = translate("HandoverSheet", "and %n more, which are in Callboard", "", part.left_out)
        more = f'<p class="quiet">{_text(text)}</p>'
    return f'{head}<table width="100%"><tr>{columns}</tr>{rows}</table>{more}'


def _row(row: SheetRow, whole: frozenset[int]) -> str:
    cells = "".join(_cell(cell, row.is_late and not place, place in whole) for place, cell in enumerate(row.cells))
    return f"<tr>{cells}</tr>"


def _cell(text: str, is_late: bool, is_whole: bool) -> str:
    marks = " ".join(mark for mark, is_set in (("late", is_late), ("whole", is_whole)) if is_set)
    return f'<td class="{marks}">{_text(text)}</td>' if marks else f"<td>{_text(text)}</td>"


def _text(text: str) -> str:
    cut = text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"
    return escape(one_line(cut), quote=True)
