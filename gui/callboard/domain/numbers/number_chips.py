"""The numbers in whatever somebody pastes, what was understood of each, and what was left out and why.

Read once from beginning to end, with a regular expression that knows digits only; everything else is asked of the few
characters around them, so that the time grows with the text and no faster.
"""

import re
from collections.abc import Container
from dataclasses import replace

from callboard.domain.numbers.card_chips import beside_cards, chips_on_cards, holds_cards
from callboard.domain.numbers.chip_owner import line_around, name_beside, paragraph_above
from callboard.domain.numbers.digit_runs import (
    FEWEST_DIGITS,
    LONGEST_RUN,
    MOST_DIGITS,
    RUN,
    Piece,
    digit_count,
    goes_on,
    pieces_of,
    without_dates,
)
from callboard.domain.numbers.emergency import calls_help
from callboard.domain.numbers.left_out import (
    amount_reason,
    grouped_sum,
    shape_reason,
    touching_reason,
)
from callboard.domain.numbers.number_chip import ChipKind, ChipNote, LeftOut, LeftOutReason, NumberChip, Pasted
from callboard.domain.numbers.phone_number import clean_number, printable, same_number
from callboard.domain.numbers.run_labels import Label, head_label, heads_of, label_before
from callboard.domain.numbers.whole_number import notes_of, whole_number

LONGEST_PASTE = 1_500_000
"""Characters that are read."""
MOST_CHIPS = 500
MOST_LEFT_OUT = 300
LONGEST_WRITTEN = 60
MOST_LOOKED_AT = 5_000
"""Different runs of digits that are thought about; there are fewer in a megabyte of mails."""
NEAR = 16
"""Characters to each side by which a run is known again."""

_EXTENSION = re.compile(r"[ ,;]{0,2}\(?(?:ext\.?|extn\.?|x|Durchwahl|DW|poste|#)[ :]?[0-9]{1,6}\b\)?", re.IGNORECASE)
_DECIMAL_CELL = re.compile(r"[0-9]{6,15}\.0")
_TIGHT_BEFORE, _TIGHT_AFTER = frozenset("+(*#"), frozenset("\n\r-)\u00ad,Ee")
"""Beside a few digits: they may be the beginning of a number."""


def chips_in(text: str, internal: Container[str]) -> Pasted:
    """What is in `text`. A short run of digits counts when it is an `internal` number, or when it is all there is."""
    if (whole := whole_number(text, internal)) is not None:
        return Pasted((whole,))
    is_cut, text = len(text) > LONGEST_PASTE, text[:LONGEST_PASTE]
    if not holds_cards(text):
        return _Reader(text, internal, is_cut).read()
    cards = chips_on_cards(text, internal, MOST_CHIPS)
    rest = _Reader(beside_cards(text), internal, is_cut).read()
    known = set(cards.numbers)
    chips = cards.chips + tuple(chip for chip in rest.chips if chip.number not in known)
    return replace(
        rest, chips=chips[:MOST_CHIPS], left_out=cards.left_out + rest.left_out, is_cut=is_cut or cards.is_cut
    )


class _Reader:
    """Goes through one text."""

    def __init__(self, text: str, internal: Container[str], is_cut: bool) -> None:
        self._text = text
        self._internal = internal
        self._is_cut = is_cut
        self._heads = heads_of(text)
        self._chips: list[NumberChip] = []
        self._shelves: dict[str, list[str]] = {}
        self._seen: set[str] = set()
        self._left_out: dict[tuple[str, LeftOutReason], LeftOut] = {}
        self._short: dict[tuple[str, LeftOutReason], LeftOut] = {}
        self._has_more = False

    def read(self) -> Pasted:
        """All of it, up to as many numbers as are listed."""
        text, internal, at = self._text, self._internal, 0
        search = RUN.search
        looked_at: dict[str, int] = {}  # what comes again in the same place, as in quoted mails, is passed over
        while (run := search(text, at)) is not None:
            start, end = run.span()
            if end - start < FEWEST_DIGITS:
                # Most digits of most texts: prices, years, the numbers of a list.
                word = run[0]
                if word not in internal and not self._may_begin(start, end):
                    if end - start > 2 and word.isdigit():
                        self._leave_out(word, _why_short(word))
                    at = end
                    continue
            around = text[start - NEAR : end + NEAR] if start >= NEAR else str(start)
            step = looked_at.get(around)
            if step is None:
                if len(self._chips) >= MOST_CHIPS or len(looked_at) >= MOST_LOOKED_AT:
                    self._is_cut = True
                    break
                step = looked_at[around] = self._take_run(start, end) - start
            at = start + step
        left_out = (*self._left_out.values(), *self._short.values())[:MOST_LEFT_OUT]
        return Pasted(tuple(self._chips), left_out, self._has_more, self._is_cut)

    def _may_begin(self, start: int, end: int) -> bool:
        """Whether so few digits may be the beginning of a number, or belong to the letters before them."""
        before = self._text[start - 1 : start] if start else ""
        return before.isalpha() or before in _TIGHT_BEFORE or self._text[end : end + 1] in _TIGHT_AFTER

    def _take_run(self, start: int, end: int) -> int:
        """Take what is in the run; gives where to read on."""
        text = self._text
        if end - start > LONGEST_RUN:
            self._leave_out(text[start : start + LONGEST_WRITTEN], LeftOutReason.TOO_LONG)
            return end
        left = self._beginning(start)
        if text[end : end + 1] == "," and (stop := grouped_sum(text, start, self._internal)) is not None:
            self._leave_out(text[left:stop], LeftOutReason.SUM)
            return stop
        touching = touching_reason(text, left, end, left < start)
        if touching is not None:
            reason, (whole_start, whole_end) = touching
            if reason is LeftOutReason.LETTERS:
                reason = self._said_of(whole_start) or reason
            self._leave_out(text[whole_start:whole_end].rstrip(",;."), reason)
            return whole_end if whole_end > start else end
        if text[start:end].isdigit() and text[end : end + 1] != ":":
            return self._take_piece(Piece(start, end))
        at = end
        for (part_start, part_end), is_date in without_dates(text, start, end):
            if is_date:
                written = text[part_start:part_end]
                is_time = LeftOutReason.TIME if ":" in written else LeftOutReason.DATE
                self._leave_out(written, self._said_of(part_start) or is_time)
                at = max(at, part_end)
            elif part_end > part_start:
                for piece in pieces_of(text, part_start, part_end, self._internal):
                    at = max(at, self._take_words(piece))
        return at

    def _take_words(self, piece: Piece) -> int:
        """Addresses of computers and the like, side by side, are not one number."""
        text, (start, end, _) = self._text, piece
        words = text[start:end].split()
        if len(words) < 2 or "." not in text[start:end] or not any(shape_reason(word, "") for word in words):
            return self._take_piece(piece)
        at = start
        for word in words:
            begin = text.index(word, at)
            at = self._take_piece(Piece(begin, begin + len(word))) if any(map(str.isdigit, word)) else begin + 1
        return max(at, end)

    def _take_piece(self, piece: Piece) -> int:
        text, (start, end, choice) = self._text, piece
        left = self._beginning(start)
        written = text[start:end]
        reason = self._reason(start, end, written) if left == start else None
        if reason is not None:
            self._leave_out(text[left:end], reason)
            return end
        notes: list[ChipNote] = []
        if _DECIMAL_CELL.fullmatch(written):
            end, notes = end - 2, [ChipNote.DECIMAL]
        label, is_refused = self._label(left, written, left < start)
        is_begun = left < start or isinstance(label, ChipKind) or (written[0] == "0" and not written.isdigit())
        went_on = goes_on(text, end, start, is_begun, self._internal)
        if went_on is not None and not is_refused:
            joined = text[left:end].rstrip() + " " + text[slice(*went_on)]
            self._accept(left, went_on[1], joined, label, [*notes, ChipNote.JOINED])
            return went_on[1]
        behind = _EXTENSION.match(text, end)
        if behind is not None:
            notes.append(ChipNote.EXTENSION)
        if is_refused and isinstance(label, LeftOutReason):
            self._leave_out(text[left:end], label)
        else:
            self._accept(left, end, text[left:end], label, notes, choice)
        return behind.end() if behind is not None else end

    def _reason(self, start: int, end: int, written: str) -> LeftOutReason | None:
        text = self._text
        reason = amount_reason(text, start, end) or shape_reason(written, text[end : end + 4])
        if reason is None and written in self._internal and _is_in_decimal(text, start, end, self._internal):
            return LeftOutReason.SUM
        return reason

    def _beginning(self, start: int) -> int:
        """Where a number begins whose first digit is at `start`: a plus and a bracket belong to it."""
        text = self._text
        bracket = start - 1 if start and text[start - 1] == "(" else start
        return bracket - 1 if bracket and text[bracket - 1] == "+" else start

    def _label(self, left: int, written: str, has_plus: bool) -> tuple[Label | None, bool]:
        """What is said of the digits, and whether they are left out therefore: nobody writes an order with a plus, and
        with a leading zero only what is called a number in so many words."""
        found = label_before(self._text, left)
        label = found.label if found is not None else self._head_over(left)
        is_numbered = found is None or found.is_numbered
        if not isinstance(label, LeftOutReason) or has_plus:
            return label, False
        needs_word = written[0] == "0" or label is LeftOutReason.CUSTOMER
        return (label, True) if is_numbered or not needs_word else (None, False)

    def _said_of(self, left: int) -> LeftOutReason | None:
        found = label_before(self._text, left)
        label = found.label if found is not None else self._head_over(left)
        return label if isinstance(label, LeftOutReason) else None

    def _head_over(self, left: int) -> Label | None:
        if self._heads is None:
            return None
        end, heads = self._heads
        begin = self._text.rfind("\n", max(0, left - 2000), left)
        column = self._text.count(end, max(begin, left - 2000), left)
        return head_label(heads[column]) if column < len(heads) else None

    def _accept(
        self, start: int, end: int, written: str, label: Label | None, notes: list[ChipNote], choice: str = ""
    ) -> None:
        number = clean_number(written)
        count = digit_count(number) if isinstance(number, str) else 0
        if not isinstance(number, str) or count > MOST_DIGITS:
            self._leave_out(written, LeftOutReason.TOO_LONG)
        elif number not in self._internal and count < FEWEST_DIGITS:
            if count > 2 and written.isdigit():
                self._leave_out(written, _why_short(written))
        elif not self._is_known(number):
            text = self._text
            kind = label if isinstance(label, ChipKind) else ChipKind.UNSAID
            name = name_beside(text, start, end, self._heads)
            all_notes = notes_of(written, number, choice, *notes)
            line, above = line_around(text, start, end), "" if self._heads else paragraph_above(text, start)
            self._chips.append(NumberChip(number, _shown(written), name, kind, all_notes, line, above))

    def _is_known(self, number: str) -> bool:
        if number in self._seen:
            return True
        self._seen.add(number)
        digits = number.lstrip("+0")
        shelf = self._shelves.setdefault(digits[-7:], [])
        if any(same_number(number, other) for other in shelf):
            return True
        shelf.append(number)
        return False

    def _leave_out(self, written: str, reason: LeftOutReason) -> None:
        kept = self._short if reason is LeftOutReason.TOO_SHORT else self._left_out
        shown = _shown(written)
        if (shown, reason) in kept:
            return
        if len(kept) >= MOST_LEFT_OUT:
            self._has_more = True
            return
        number = clean_number(written) if len(written) <= LONGEST_RUN else ""
        kept[shown, reason] = LeftOut(shown, reason, number if isinstance(number, str) else "")


def _is_in_decimal(text: str, start: int, end: int, internal: Container[str]) -> bool:
    """Whether the digits are part of 12,204 and not of a list of numbers."""
    head, tail = text[max(0, start - LONGEST_WRITTEN) : start], text[end : end + LONGEST_WRITTEN]
    touches = (head[-1:] == "," and head[-2:-1].isdigit()) or (tail[:1] == "," and tail[1:2].isdigit())
    if not touches:
        return False
    together = re.findall(r"[0-9,]*$", head)[0] + text[start:end] + re.findall(r"^[0-9,]*", tail)[0]
    return any(part not in internal for part in together.strip(",").split(","))


def _why_short(digits: str) -> LeftOutReason:
    return LeftOutReason.EMERGENCY if calls_help(digits) else LeftOutReason.TOO_SHORT


def _shown(written: str) -> str:
    return printable(written, LONGEST_WRITTEN)
