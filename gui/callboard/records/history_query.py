"""What is asked of the table for a filter: the newest first, in pages that begin below an id."""

from __future__ import annotations

from typing import NamedTuple

from callboard.domain.history.history_filter import KIND_OF_VIEW, HistoryFilter, HistoryView
from callboard.domain.history.search_terms import LONGEST_TERM, key_of, parts_of, typed_terms
from callboard.records.history_rows import COLUMNS, MISSED_MARK, kind_mark, system_mark

TOP = 1 << 62
"""Above every id."""


MOST_NAMED = 50
"""Numbers of people with a name that was typed; a search that finds more finds too much to be of use."""


class Question(NamedTuple):
    """Which rows, as the part of a statement after SELECT ...; `match` "" where no search is needed."""

    rows: str
    of_id: str
    match: str


def question_of(wanted: HistoryFilter, system: int) -> Question | None:
    """The question for `wanted`, None where nothing can be found. Its bindings are `bindings_of`."""
    if not wanted.text.strip() and not wanted.numbers:
        return Question(f"history WHERE system = :system {_of_view(wanted.view)}", "id", "")
    match = _match_of(wanted, system)
    if not match:
        return None
    rows = "history_terms JOIN history ON history.id = history_terms.rowid WHERE history_terms MATCH :match"
    return Question(rows, "history_terms.rowid", match)


def page_sql(question: Question) -> str:
    """The entries below `:before`, `:limit` of them at most."""
    of_id = question.of_id
    return f"SELECT {COLUMNS} FROM {question.rows} AND {of_id} < :before ORDER BY {of_id} DESC LIMIT :limit"  # noqa: S608 - no text of a person is in it


def bindings_of(wanted: HistoryFilter, question: Question, system: int) -> dict[str, int | str]:
    """Its values; `before` and `limit` are the asker's."""
    kind = KIND_OF_VIEW.get(wanted.view)
    bindings: dict[str, int | str] = {"match": question.match} if question.match else {"system": system}
    if kind is not None and not question.match:
        bindings["kind"] = kind.value
    return bindings


def _of_view(view: HistoryView) -> str:
    if view is HistoryView.MISSED:
        return "AND outcome = 'missed'"
    return "AND kind = :kind" if view in KIND_OF_VIEW else ""


def _match_of(wanted: HistoryFilter, system: int) -> str:
    parts = [_whole(system_mark(system))]
    if wanted.view is HistoryView.MISSED:
        parts.append(_whole(MISSED_MARK))
    elif wanted.view in KIND_OF_VIEW:
        parts.append(_whole(kind_mark(KIND_OF_VIEW[wanted.view])))
    if wanted.numbers:
        parts.append(_one_of(wanted.numbers))
    if wanted.text.strip():
        asked = (" OR ".join(f"({_all_of(each)})" for each in typed.spellings) for typed in typed_terms(wanted.text))
        found = [f"({each})" for each in asked]
        either = [
            text for text in (" AND ".join(found), _one_of(wanted.named[:MOST_NAMED]) if wanted.named else "") if text
        ]
        if not either:
            return ""
        parts.append("(" + " OR ".join(f"({each})" for each in either) + ")")
    return " AND ".join(parts)


def _one_of(numbers: tuple[str, ...]) -> str:
    keys = dict.fromkeys(key_of(number, is_outside) for number in numbers if number for is_outside in (False, True))
    return "(" + " OR ".join(_whole(f"={key}") for key in keys) + ")" if keys else _whole("=none")


def _all_of(spelling: str) -> str:
    return " AND ".join(_whole(part) if len(part) == LONGEST_TERM else f'"{part}"*' for part in parts_of(spelling))


def _whole(term: str) -> str:
    return f'"{term}"'
