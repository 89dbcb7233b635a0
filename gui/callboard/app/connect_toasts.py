"""Pop-ups: which news are worth one, and who is told when one is pressed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.app.connect_calls import divert_call
from callboard.domain.capability import Feature
from callboard.domain.conference_progress import ConferencePhase, ConferenceProgress
from callboard.domain.connection import Connection
from callboard.domain.extension import ExtensionState
from callboard.domain.profile_memory import RecentNumber, with_recent
from callboard.models.incoming_calls import IncomingCall, IncomingCalls, IncomingEnd
from callboard.views.conference.conference_words import progress_words
from callboard.views.toasts.toast_stack import ToastStack
from callboard.views.toasts.toast_words import ToastWords
from callboard.views.words.state_words import in_sentence

if TYPE_CHECKING:
    from callboard.app.console import Console

MUTED_FOR_MS = 60 * 60 * 1000
WORTH_TELLING = frozenset({ConferencePhase.RUNNING, ConferencePhase.ENDED, ConferencePhase.FAILED})


class Popups(QObject):
    """Follows the calls for my phone. What was missed is remembered, pop-up or not."""

    muted = Signal(bool)

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._has_ended = False
        self._told: dict[int, ConferencePhase] = {}
        self.incoming = IncomingCalls(self)
        self.stack = ToastStack(console.look, console.window, self._can_divert, self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(lambda: self.muted.emit(False))
        self.incoming.watch(console.my_phone.number)
        console.my_phone.changed.connect(self.incoming.watch)
        console.feed.board_changed.connect(self.incoming.show)
        console.feed.connection_changed.connect(self._on_connection)
        console.feed.call_progressed.connect(self.incoming.follow_call)
        console.feed.conference_progressed.connect(self.incoming.follow_conference)
        console.feed.conference_progressed.connect(self._on_conference)
        self.incoming.rang.connect(self._on_rang)
        self.incoming.changed.connect(self._on_changed)
        self.incoming.ended.connect(self._on_ended)
        self.stack.divert_requested.connect(self._on_divert_requested)
        self.stack.show_requested.connect(self._on_show_requested)
        console.window.closing.connect(self.end)

    @property
    def is_muted(self) -> bool:
        """Whether nothing pops up for the time being."""
        return self._quiet.isActive()

    def mute(self, is_muted: bool) -> None:
        """Let nothing pop up for an hour, or let it again."""
        if is_muted:
            self._quiet.start(MUTED_FOR_MS)
            self.stack.close_all()
        else:
            self._quiet.stop()
        self.muted.emit(is_muted)

    def end(self) -> None:
        """Let nothing pop up any more: the program ends while news still comes in."""
        self._has_ended = True
        self.stack.close_all()

    def _is_silent(self) -> bool:
        return self._has_ended or self.is_muted

    def _on_connection(self, connection: Connection) -> None:
        if not connection.is_live:
            self.incoming.lose_line()

    def _on_rang(self, call: IncomingCall) -> None:
        if self._console.preferences.value.pops_up_for_my_phone and not self._is_silent():
            self.stack.show_call(call)

    def _on_changed(self, call: IncomingCall) -> None:
        if self.stack.is_shown(call.call_id):
            self.stack.show_call(call)

    def _on_ended(self, call: IncomingCall, how: IncomingEnd) -> None:
        self.stack.end_call(call, how)
        if how is IncomingEnd.MISSED and call.number_from:
            memory = self._console.memory
            missed = RecentNumber(call.number_from, call.name_from, time.time(), is_missed=True)
            memory.change(recent=with_recent(memory.value.recent, missed))

    def _on_conference(self, progress: ConferenceProgress) -> None:
        is_news = self._told.get(progress.request_id) is not progress.phase and progress.phase in WORTH_TELLING
        self._told[progress.request_id] = progress.phase
        if not is_news or self._is_silent() or not self._console.preferences.value.pops_up_for_conferences:
            return
        board = self._console.feed.board
        sentence = progress_words(progress, lambda number: in_sentence(number, board.name_of(number)))
        title = self.tr("Conference in room {room}").format(room=progress.plan.slot)
        self.stack.tell(ToastWords(title, sentence, state=ExtensionState.DIALLING, icon="users-group"))

    def _on_show_requested(self, call_id: int) -> None:
        self._console.window.come_forward()
        self._console.window.show_side("calls")
        self._console.panels.calls.rows.select_call(call_id)
        self._console.panels.calls.rows.setFocus()

    def _on_divert_requested(self, call_id: int) -> None:
        self._console.window.come_forward()
        divert_call(self._console, call_id)

    def _can_divert(self) -> bool:
        return self._console.feed.board.capabilities.of(Feature.DIVERT).on is True
