"""Puts buttons on the rows of calls that have some, as long as they can be seen, and takes them away again."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QListView

from callboard.models.calls.call_acts import CallAct, acts_of
from callboard.models.calls.call_facts import CallFacts
from callboard.models.roles import Role
from callboard.views.call_list.call_buttons import CallButtons
from callboard.views.look.look import Look
from callboard.views.words.call_words import act_tip, note_beside

WhyNot = Callable[[CallAct], str]


class RowFurniture(QObject):
    """The buttons of `view`. `why_not` says why one of them does nothing, `my_phone` which phone takes a call."""

    act_requested = Signal(object, QPersistentModelIndex)  # CallAct, the row

    def __init__(self, view: QListView, look: Look, why_not: WhyNot, my_phone: Callable[[], str]) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._why_not = why_not
        self._my_phone = my_phone
        self._rows: list[QPersistentModelIndex] = []
        self._offered: dict[int, tuple[CallAct, ...]] = {}

    def buttons_of(self, index: QModelIndex) -> CallButtons | None:
        """The buttons of a row, None while it has none."""
        widget = self._view.indexWidget(index)
        return widget if isinstance(widget, CallButtons) else None

    def furnish(self, wanted: Iterable[QModelIndex]) -> None:
        """Let exactly the rows `wanted` have buttons, each those that fit it now."""
        rows = list(wanted)
        for known in self._rows:
            if known.isValid() and not any(known == index for index in rows):
                self._view.setIndexWidget(QModelIndex(known), None)  # pyright: ignore[reportArgumentType]
        for index in rows:
            self._fill(index)
        self._rows = [QPersistentModelIndex(index) for index in rows]
        found: list[CallFacts] = [index.data(Role.FACTS) for index in rows]
        self._offered = {facts.call_id: acts_of(facts) for facts in found}

    def _made(self, index: QModelIndex) -> CallButtons:
        buttons = CallButtons(self._look)
        row = QPersistentModelIndex(index)
        buttons.act_requested.connect(lambda act: self.act_requested.emit(act, row))
        self._view.setIndexWidget(index, buttons)
        return buttons

    def _fill(self, index: QModelIndex) -> None:
        facts: CallFacts = index.data(Role.FACTS)
        known = self.buttons_of(index)
        buttons = known or self._made(index)
        acts = acts_of(facts)
        buttons.show_acts(
            acts,
            lambda act: act_tip(act, self._my_phone()),
            self._why_not,
            note_beside(facts),
        )
        if known is None and self._offered.get(facts.call_id) == acts:
            buttons.end_guard()  # the same buttons as before, made anew because everything was
