"""Pop-ups: which news are worth one, and who is told when one is pressed."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.app.computer.screen_use import ScreenProbe, ScreenUse
from callboard.app.wiring.connect_calls import divert_call, pick_up_call
from callboard.app.wiring.connect_diary import earlier_of
from callboard.domain.capability import Feature
from callboard.domain.commands import DivertCall
from callboard.domain.conferences.conference_events import events_between
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress
from callboard.domain.connection import Connection
from callboard.domain.extension import ExtensionState
from callboard.domain.profile_memory import RecentNumber, with_recent
from callboard.models.calls.group_calls import GroupCalls
from callboard.models.calls.incoming_calls import IncomingCall, IncomingCalls, IncomingEnd
from callboard.views.conference.conference_words import progress_words, room_name
from callboard.views.toasts.incoming_panel import IncomingPanel
from callboard.views.toasts.panel_in_sight import PanelInSight
from callboard.views.toasts.rank import Rank
from callboard.views.toasts.toast_stack import ToastStack
from callboard.views.toasts.toast_words import ToastWords, conference_words
from callboard.views.window.move_guard import MoveGuard
from callboard.views.words.state_words import in_sentence

if TYPE_CHECKING:
    from callboard.app.console import Console

MUTED_FOR_MS = 60 * 60 * 1000
WORTH_TELLING = frozenset({ConferencePhase.ENDED, ConferencePhase.FAILED})


class Popups(QObject):
    """Follows the calls for my phones and my groups, and the conferences started here. What was missed is remembered,
    pop-up or not, and what rings stands in `panel` as well, muted or not. `notification_wanted` asks that the computer
    itself shows a pop-up: nobody would see ours."""

    muted = Signal(bool)
    notification_wanted = Signal(ToastWords)

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._has_ended = False
        self._conferences: dict[int, ConferenceProgress] = {}
        self.incoming = IncomingCalls(self)
        self.groups = GroupCalls(self)
        earlier = partial(earlier_of, console)
        self.stack = ToastStack(console.look, console.window, self._can, self, earlier)
        self.panel = IncomingPanel(console.look, self._can, console.panels.calls, earlier)
        for guard in console.window.findChildren(MoveGuard):
            guard.watch_coming(self.panel.area, console.panels.calls)
        self._only_in_panel: dict[tuple[Rank, int], IncomingCall] = {}
        self._in_sight = PanelInSight(console.panels.calls, console.window, console.application, self)
        self._in_sight.changed.connect(self._on_sight_changed)
        self.probe = ScreenProbe(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(lambda: self.muted.emit(False))
        self._follow(self.incoming, Rank.MINE)
        self._follow(self.groups, Rank.GROUP)
        console.feed.conference_progressed.connect(self._on_conference)
        self.incoming.ended.connect(self._remember_missed)
        self.stack.opened.connect(self._on_opened)
        for shown in (self.stack, self.panel):
            shown.divert_requested.connect(self._on_divert_requested)
            shown.voicemail_requested.connect(self._on_voicemail_requested)
            shown.pick_up_requested.connect(lambda call_id: pick_up_call(console, call_id))
            shown.show_requested.connect(self._on_show_requested)
        console.memory.changed.connect(self._watch_others)
        console.preferences.changed.connect(self._on_preferences)
        self._watch_others()
        console.window.closing.connect(self.end)

    def _follow(self, calls: IncomingCalls, rank: Rank) -> None:
        feed, my_phone = self._console.feed, self._console.my_phone
        calls.watch(my_phone.number)
        my_phone.changed.connect(calls.watch)
        feed.board_changed.connect(calls.show)
        feed.connection_changed.connect(partial(_on_connection, calls))
        feed.call_progressed.connect(calls.follow_call)
        feed.conference_progressed.connect(calls.follow_conference)
        self._console.call_desk.passing_on.connect(lambda command: calls.pass_on(command.call_id))
        feed.handover_progressed.connect(lambda progress: calls.pass_on(progress.command.call_id, not progress.problem))
        calls.rang.connect(lambda call: self._on_rang(call, rank))
        calls.changed.connect(lambda call: self._on_changed(call, rank))
        calls.ended.connect(lambda call, how: self._on_ended(call, how, rank))

    @property
    def is_muted(self) -> bool:
        """Whether nothing pops up for the time being."""
        return self._quiet.isActive()

    def mute(self, is_muted: bool) -> None:
        """Let nothing pop up for an hour, or let it again."""
        if is_muted:
            self._quiet.start(MUTED_FOR_MS)
            self.stack.close_all()
            self._only_in_panel.clear()
        else:
            self._quiet.stop()
        self.muted.emit(is_muted)

    def end(self) -> None:
        """Let nothing pop up any more: the program ends while news still comes in."""
        self._has_ended = True
        self.stack.close_all()

    def _is_silent(self) -> bool:
        return self._has_ended or self.is_muted

    def _watch_others(self) -> None:
        others = self._console.memory.value.other_phones
        self.incoming.watch_others(others)
        self.groups.watch_others(others)

    def _is_wanted(self, rank: Rank) -> bool:
        chosen = self._console.preferences.value
        return chosen.pops_up_for_my_phone if rank is Rank.MINE else chosen.pops_up_for_my_groups

    def _may_be_shown(self, call: IncomingCall) -> bool:
        """Whether it may be told who calls there."""
        return call.is_at_my_phone or self._console.diary.parties.sees(call.number_to)

    def _on_rang(self, call: IncomingCall, rank: Rank) -> None:
        if not self._may_be_shown(call) or self._has_ended:
            return
        if rank is Rank.MINE or self._is_wanted(rank):
            self.panel.show_call(call, rank)
        if not self._is_wanted(rank) or self._is_silent():
            return
        if self._in_sight:
            self._only_in_panel[rank, call.call_id] = call
            self._on_opened(self.stack.words_of(call, rank))  # the screen may be locked all the same
        else:
            self.stack.show_call(call, rank)

    def _on_sight_changed(self) -> None:
        """A pop-up over the panel that tells the same is in the way; without the panel it is all there is."""
        if self._has_ended:
            return
        if self._in_sight:
            for rank, calls in ((Rank.MINE, self.incoming), (Rank.GROUP, self.groups)):
                for call in calls.ringing:
                    if self.stack.withdraw(call, rank):
                        self._only_in_panel[rank, call.call_id] = call
            return
        held, self._only_in_panel = self._only_in_panel, {}
        for (rank, _), call in held.items():
            if self._is_wanted(rank) and not self._is_silent():
                self.stack.show_call(call, rank)

    def _on_changed(self, call: IncomingCall, rank: Rank) -> None:
        if self.panel.is_shown(call.call_id, rank):
            self.panel.show_call(call, rank)
        if (rank, call.call_id) in self._only_in_panel:
            self._only_in_panel[rank, call.call_id] = call
        if self.stack.is_shown(call.call_id, rank):
            self.stack.show_call(call, rank)

    def _on_ended(self, call: IncomingCall, how: IncomingEnd, rank: Rank) -> None:
        self.panel.end_call(call, rank)
        self._only_in_panel.pop((rank, call.call_id), None)
        self.stack.end_call(call, how, rank)

    def _on_preferences(self) -> None:
        if not self._is_wanted(Rank.GROUP):
            self.panel.drop_rank(Rank.GROUP)

    def _remember_missed(self, call: IncomingCall, how: IncomingEnd) -> None:
        if how is IncomingEnd.MISSED and call.number_from:
            memory = self._console.memory
            missed = RecentNumber(call.number_from, call.name_from, time.time(), is_missed=True)
            memory.change(recent=with_recent(memory.value.recent, missed))

    def _on_conference(self, progress: ConferenceProgress) -> None:
        before = self._conferences.get(progress.request_id)
        if progress.is_over:
            self._conferences.pop(progress.request_id, None)
        else:
            self._conferences[progress.request_id] = progress
        if self._is_silent() or not self._console.preferences.value.pops_up_for_conferences:
            return
        board = self._console.feed.board

        def person(number: str) -> str:
            return in_sentence(number, board.name_of(number))

        room = room_name(progress.plan.slot, board, self._console.my_phone.number)
        if progress.phase in WORTH_TELLING:
            title = self.tr("Conference in {room}").format(room=room)
            sentence = progress_words(progress, person)
            self.stack.tell(ToastWords(title, sentence, state=ExtensionState.DIALLING, icon="users-group"))
            return
        for member in events_between(before, progress):
            self.stack.tell(conference_words(room, member, person(member.number)))

    def _on_opened(self, words: ToastWords) -> None:
        def decide(use: ScreenUse) -> None:
            if use.hides_popups and not self._is_silent():
                self.notification_wanted.emit(words)

        self.probe.ask(decide)

    def _on_show_requested(self, call_id: int) -> None:
        self._console.window.come_forward()
        self._console.window.show_side("calls")
        self._console.panels.calls.rows.select_call(call_id)
        self._console.panels.calls.rows.setFocus()

    def _on_divert_requested(self, call_id: int) -> None:
        self._console.window.come_forward()
        divert_call(self._console, call_id)

    def _on_voicemail_requested(self, call: IncomingCall) -> None:
        self._console.call_desk.run(DivertCall(call.call_id, call.number_to, call.number_to, to_voicemail=True))

    def _can(self, feature: Feature) -> bool:
        return self._console.feed.board.capabilities.of(feature).on is True


def _on_connection(calls: IncomingCalls, connection: Connection) -> None:
    if not connection.is_live:
        calls.lose_line()
