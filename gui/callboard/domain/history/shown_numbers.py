"""Who was shown in calls while they went on: nobody else is ever written down."""

from collections.abc import Collection, Mapping

from callboard.domain.board import Board

Shown = Mapping[int, frozenset[str]]
"""By call id. That of a call which was never shown is missing."""
_NOBODY: frozenset[str] = frozenset()


def shown_after(shown: Shown, board: Board, touched: Collection[int]) -> Shown:
    """`shown` once the calls `touched` look as on `board`. Calls that are over stay, until `forgotten`."""
    news: dict[int, frozenset[str]] = {}
    for call_id in touched:
        call = board.calls.get(call_id)
        if call is None or not board.shows_parties(call_id):
            continue
        before = shown.get(call_id, _NOBODY)
        now = {each for leg in call.legs for each in (leg.number, leg.other_party, leg.via) if each}
        if not now <= before:
            news[call_id] = before | now
    return {**shown, **news} if news else shown


def narrowed(shown: Shown, board: Board) -> Shown:
    """`shown` once somebody chose another rule: of a call that is hidden by now nothing is kept either."""
    return {each: numbers for each, numbers in shown.items() if each not in board.calls or board.shows_parties(each)}


def forgotten(shown: Shown, live: Collection[int]) -> Shown:
    """`shown` with the calls `live` only."""
    return {call_id: numbers for call_id, numbers in shown.items() if call_id in live}
