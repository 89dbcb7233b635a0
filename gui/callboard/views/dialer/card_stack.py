"""The cards of the calls that were asked for here: one each, the newest on top."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.views.dialer.progress_card import ProgressCard
from callboard.views.dialer.progress_words import Person
from callboard.views.look.look import Look

MOST_CARDS = 3


class CardStack(QWidget):
    """`began` comes once for each call, `changed` whenever there are other cards or one got further."""

    began = Signal(object)  # CallProgress
    changed = Signal()
    cancel_requested = Signal(object)  # CallProgress
    retry_requested = Signal(str, str)  # from, to

    def __init__(
        self,
        person: Person,
        about: Callable[[str], str],
        is_mine: Callable[[str], bool],
        look: Look,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._person = person
        self._about = about
        self._is_mine = is_mine
        self._look = look
        self._can_cancel = True
        self._is_live = True
        self._cards: dict[int, ProgressCard] = {}
        self._told: set[int] = set()  # what there was to tell of these has been told
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.hide()

    @property
    def cards(self) -> tuple[ProgressCard, ...]:
        """The cards that are shown, oldest first."""
        return tuple(self._cards.values())

    def is_under_way(self, dn_from: str, number_to: str) -> bool:
        """Whether just this is being done already."""
        return any((one.dn_from, one.number_to) == (dn_from, number_to) for one in self.running)

    @property
    def running(self) -> tuple[CallProgress, ...]:
        """The calls whose two sides are still being brought together."""
        return tuple(card.progress for card in self._cards.values() if card.is_running)

    def show_progress(self, progress: CallProgress) -> None:
        """A call that was asked for here got further."""
        card = self._cards.get(progress.request_id)
        if card is not None:
            card.show_progress(progress)
        elif progress.phase is CallPhase.ENDED or progress.request_id in self._told:
            return  # its card has left long ago
        else:
            self._add(progress)
            self.began.emit(progress)
        self.changed.emit()

    def set_can_cancel(self, is_possible: bool) -> None:
        """Whether calls can be ended from here at the moment."""
        if is_possible != self._can_cancel:
            self._can_cancel = is_possible
            for card in self._cards.values():
                card.set_can_cancel(is_possible)

    def set_live(self, is_live: bool) -> None:
        """Whether the phone system tells at the moment how far the calls are."""
        if is_live != self._is_live:
            self._is_live = is_live
            for card in self._cards.values():
                card.set_live(is_live)

    def remove(self, request_id: int) -> None:
        """Take a card away."""
        card = self._cards.pop(request_id, None)
        if card is None:
            return
        if not card.is_running:
            self._told.add(request_id)
        card.hide()
        self._rows.removeWidget(card)
        card.deleteLater()
        self.setVisible(bool(self._cards))
        self.changed.emit()

    def _add(self, progress: CallProgress) -> None:
        is_mine = self._is_mine(progress.dn_from)
        card = ProgressCard(progress, self._person, self._about, is_mine, self._look, self)
        card.left.connect(lambda: self.remove(progress.request_id))
        card.cancel_requested.connect(self.cancel_requested)
        card.retry_requested.connect(lambda dn_from, to: self._on_retry(progress.request_id, dn_from, to))
        card.set_can_cancel(self._can_cancel)
        card.set_live(self._is_live)
        self._cards[progress.request_id] = card
        self._rows.insertWidget(0, card)
        self.show()
        while len(self._cards) > MOST_CARDS:
            self.remove(next(iter(self._cards)))

    def _on_retry(self, request_id: int, dn_from: str, number_to: str) -> None:
        self.remove(request_id)
        self.retry_requested.emit(dn_from, number_to)
