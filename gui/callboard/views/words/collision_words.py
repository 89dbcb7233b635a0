"""A colleague is in touch with the number that is about to be called: one line that says so."""

from callboard.domain.board import Board
from callboard.domain.calls.collision import Collision
from callboard.domain.calls.diary_entry import Moment
from callboard.views.words.clock_words import duration
from callboard.views.words.number_words import clock_of
from callboard.views.words.phrases import text_of
from callboard.views.words.state_words import in_sentence
from callboard.wording.collision_sentences import ENTER_CALLS, collision_phrase
from callboard.wording.phrase import Phrase


def collision_line(collision: Collision, board: Board, at: Moment) -> str:
    """ "102 Ben Ashdown is talking to this number now (3:12)." """
    return text_of(
        collision_phrase(
            collision,
            in_sentence(collision.colleague, board.name_of(collision.colleague)),
            is_room=collision.colleague in board.slots,
            time=duration(at.wall_s - collision.at_s),
            clock=clock_of(collision.at_s),
        )
    )


def collision_warning(collision: Collision, board: Board, at: Moment) -> str:
    """The line as it stands beside a number that Enter would call."""
    line = collision_line(collision, board, at)
    return f"{line} {text_of(Phrase(ENTER_CALLS))}" if collision.is_now else line
