"""What is said of a number before it is called: what exactly is dialled, and where that is."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.board import Board
from callboard.domain.drops.drop_outcomes import AskReason
from callboard.domain.numbers.dialling_way import way_on
from callboard.views.words.number_words import as_dialled, country_and_time

translate = QCoreApplication.translate


def dialled_note(number: str, board: Board, reason: AskReason | None = None) -> str:
    """What stands below a question about `number`: the digits that are sent, where they are others, or where others
    may be expected of a number that calls for help; and the country that nobody has called before. "" for nothing."""
    if not number:
        return ""
    way = way_on(number, board)
    lines = [country_and_time(number)] if reason is AskReason.FIRST_ABROAD else []
    has_prefix = bool(board.dialling.rules.outside_prefix)
    if way.is_changed or (has_prefix and reason is AskReason.EMERGENCY):
        lines.append(translate("Dialler", "Will dial {number}").format(number=as_dialled(way.sent)))
    return "\n".join(filter(None, lines))
