"""Planning in a window: the dialog, the list, and what is said before a start and after one that was missed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect

from callboard.app.planning.phone_system_schedule import PhoneSystemSchedule
from callboard.app.planning.plan_offers import offers_for
from callboard.app.planning.planned_starts import PlannedStarts
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.local_time import local_of
from callboard.domain.conferences.moment_ahead import next_quarter
from callboard.domain.conferences.planned_conference import (
    Planned,
    PlannedConference,
    new_planned_id,
    next_within,
    planned_with_id,
    with_planned,
    without_planned,
)
from callboard.domain.conferences.planned_start import own_room, room_for_now, why_not_planned
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.request_rules import why_not_pin
from callboard.models.conferences.plan_draft import PlanDraft
from callboard.models.conferences.planned_facts import PlannedFacts, Starter, planned_facts
from callboard.models.override_guard import guard_overrides
from callboard.sessions.pin_store import key_of_planned, key_of_template
from callboard.views.conference.conference_words import room_name
from callboard.views.words.planned_words import (
    deleted_words,
    missed_words,
    planned_words,
    quit_words,
    reminder_words,
    starting_words,
    title_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from callboard.app.console import Console
    from callboard.domain.conferences.conference_template import ConferenceTemplate
    from callboard.models.board_update import BoardUpdate
    from callboard.views.schedule.plan_dialog import PlanDialog


ASKED_ABOUT_S = 12 * 3600
"""Whoever quits in the evening need not be told of next week."""


class PlanningDesk(QObject):
    """`starts` looks at the clock; `dialog` is the one that is open, None when none is."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._strips, self._list = console.panels.planned_strips, console.panels.planned
        self.dialog: PlanDialog | None = None
        self.starts = PlannedStarts(
            console.conferences,
            console.pins,
            console.board,
            console.my_phone,
            self._start,
            self,
            room_set_up=lambda: console.panels.conference.room_set_up,
        )
        self.schedule = PhoneSystemSchedule(console)
        self.starts.looked.connect(self.show)
        self._strips.soon.acted.connect(lambda _, planned_id: self.delete(planned_id))
        self._strips.missed.acted.connect(self._on_answer)
        self._list.rows.change_requested.connect(self.change)
        self._list.rows.delete_requested.connect(self._on_delete)
        self._list.rows.start_requested.connect(lambda facts: self.start_now(facts.planned.planned_id))

    def show(self) -> None:
        """Show what is planned, what starts soon and what did not start."""
        now_s = self.starts.now_s()
        planned = self._console.conferences.value.planned
        self._list.show_rows(planned_facts(planned, self.schedule.shown(), now_s))
        ahead = (each for each in planned if each.is_near(now_s) and not self.starts.planner.is_too_late_for(each))
        soon = next(ahead, None)
        missed = next((each for each in planned if each.needs_answer), None)
        room = self._room_name(soon) if soon else ""
        held_up = self.starts.held_up_by(soon) if soon else None
        self._strips.soon.say(*((soon.planned_id, reminder_words(soon, room, now_s, held_up)) if soon else ("", "")))
        self._strips.missed.say(*((missed.planned_id, missed_words(missed, now_s)) if missed else ("", "")))
        self._strips.missed.buttons["room"].setVisible(bool(missed and self._room_of(missed.planned_id)))
        self._strips.fit()

    def see_board(self, update: BoardUpdate) -> None:
        """The phone system has other rooms or people, or a room that one waits for is free."""
        now_s = self.starts.now_s()
        if update.replaced or any(each.is_near(now_s) for each in self._console.conferences.value.planned):
            self.starts.look_soon()

    def words_of_next(self) -> str:
        """What whoever quits has to know; "" when nothing starts within the next hours."""
        now_s = self.starts.now_s()
        soon = next_within(self._console.conferences.value.planned, now_s, ASKED_ABOUT_S)
        return quit_words(soon, now_s) if soon is not None else ""

    def plan(self, what: ConferenceTemplate, pin: str | None, slot: str = "") -> None:
        """Let somebody plan `what`, which has this PIN."""
        self._open(PlanDraft(what, next_quarter(self.starts.now_s()), pin, slot))

    def change(self, facts: PlannedFacts) -> None:
        """Let somebody change one of the rows."""
        if facts.scheduled is not None:
            self._open(self.schedule.draft_of(facts.scheduled))
        elif facts.planned is not None:
            one = facts.planned
            starts_at = local_of(one.starts_at_s) if facts.is_waiting else next_quarter(self.starts.now_s())
            self._open(PlanDraft(one.what, starts_at, None if one.what.has_pin else "", one.slot, key=facts.key))

    def delete(self, planned_id: str) -> None:
        """Take it off the list; for some seconds it can be had back."""
        console, conferences = self._console, self._console.conferences
        one = planned_with_id(conferences.value.planned, planned_id)
        if one is None:
            return
        conferences.change(lambda memory: replace(memory, planned=without_planned(memory.planned, planned_id)))
        console.undo.offer(
            deleted_words(one.what.name),
            lambda: conferences.change(lambda memory: replace(memory, planned=with_planned(memory.planned, one))),
            lambda: console.pins.forget(key_of_planned(planned_id)) if one.what.has_pin else None,
        )

    def start_now(self, planned_id: str) -> None:
        """Start one that did not start, now."""
        console = self._console
        one = planned_with_id(console.conferences.value.planned, planned_id)
        if one is None:
            return

        def go() -> None:
            refused = self.starts.start_anyway(planned_id)
            if refused is not None:
                console.notices.fail(refused)

        near = self._strips.missed
        where = QRect(near.mapToGlobal(QPoint(0, 0)), near.size())
        set_up = console.panels.conference.room_set_up
        slot = one.slot or room_for_now(console.board(), console.my_phone.number, set_up)
        console.desk.agree(slot, one.what.numbers, where, go)

    def _start(self, planned: PlannedConference, plan: ConferencePlan) -> None:
        console = self._console
        room = room_name(plan.slot, console.board(), console.my_phone.number)
        console.notices.say(starting_words(planned.what.name, room), "clock")
        console.models.participants.learn_names({one.number: one.name for one in planned.what.people if one.name})
        # Where somebody asked for it just now, it is what they want to see.
        console.panels.conference.start(plan, title_words(planned.what.name), comes_forward=planned.needs_answer)

    def _open(self, draft: PlanDraft) -> None:
        from callboard.views.schedule.plan_dialog import PlanDialog  # noqa: PLC0415 - most days nobody plans anything

        guard_overrides()
        if self.dialog is not None:
            self.dialog.close()
        console = self._console
        offers = offers_for(draft, console, self.schedule.is_offered)
        dialog = PlanDialog(
            draft, offers, self._why_not, console.board().name_of, console.look, self.starts.now_s, console.window
        )
        self.dialog = dialog
        dialog.planned.connect(self._on_planned)
        dialog.destroyed.connect(self._forget(dialog))
        dialog.show()
        dialog.activateWindow()

    def _forget(self, dialog: PlanDialog) -> Callable[[], None]:
        def forget() -> None:
            if self.dialog is dialog:
                self.dialog = None

        return forget

    def _why_not(self, draft: PlanDraft) -> Problem | None:
        if draft.starter is Starter.PHONE_SYSTEM:
            return self.schedule.why_not(draft)
        return why_not_planned(draft.what, self._console.board()) or why_not_pin(draft.pin or "")

    def _on_planned(self, draft: PlanDraft, at_s: float) -> None:
        if draft.pin is None and draft.template:
            key = key_of_template(draft.template)
            self._console.pins.ask(key, lambda pin: self._keep(replace(draft, pin=pin), at_s))
        else:
            self._keep(draft, at_s)

    def _keep(self, draft: PlanDraft, at_s: float) -> None:
        if draft.starter is Starter.PHONE_SYSTEM:
            self.schedule.keep(draft, int(at_s), lambda: self._done(draft, at_s), self._refused)
            return
        kind, _, kept_id = draft.key.partition("/")
        planned_id = kept_id if kind == Starter.CALLBOARD else new_planned_id()
        before = planned_with_id(self._console.conferences.value.planned, planned_id)
        if before is not None and before.has_begun:
            self._refused(problem(ProblemCode.PLANNED_HAS_BEGUN))
            return
        what = draft.what if draft.pin is None else replace(draft.what, has_pin=bool(draft.pin))
        one = PlannedConference(planned_id, at_s, what, draft.slot)
        if draft.pin:
            self._console.pins.keep(key_of_planned(planned_id), draft.pin)
        self._console.conferences.change(lambda memory: replace(memory, planned=_with_plan(memory.planned, one)))
        self._done(draft, at_s)

    def _done(self, draft: PlanDraft, at_s: float) -> None:
        kind, _, kept_id = draft.key.partition("/")
        if kind and kind != draft.starter:  # somebody else starts it now
            if kind == Starter.PHONE_SYSTEM:
                self.schedule.remove(kept_id)
            else:
                self._console.conferences.change(
                    lambda memory: replace(memory, planned=without_planned(memory.planned, kept_id))
                )
        self._console.notices.say(planned_words(draft.what.name, draft.starter, at_s, self.starts.now_s()), "clock")
        if self.dialog is not None:
            self.dialog.close()

    def _refused(self, why: Problem) -> None:
        if self.dialog is not None:
            self.dialog.say(why)
        else:
            self._console.notices.fail(why)

    def _on_delete(self, facts: PlannedFacts) -> None:
        if facts.scheduled is not None:
            self.schedule.delete(facts.scheduled)
        elif facts.planned is not None:
            self.delete(facts.planned.planned_id)

    def _on_answer(self, what: str, planned_id: str) -> None:
        if what == "start":
            self.start_now(planned_id)
        elif what == "room":
            self._console.panels.conference.look_into(self._room_of(planned_id))
        else:
            self.delete(planned_id)

    def _room_name(self, planned: PlannedConference) -> str:
        """Where it starts; "" for the first room that is free then."""
        board, mine = self._console.board(), self._console.my_phone.number
        slot = planned.slot or own_room(board, mine)
        return room_name(slot, board, mine) if slot else ""

    def _room_of(self, planned_id: str) -> str:
        """Where it failed, as long as who was wanted there can still be seen; else ""."""
        slot = self.starts.planner.room_of(planned_id)
        return slot if self._console.panels.conference.live_desk.followed.has_failed(slot) else ""


def _with_plan(newest: Planned, one: PlannedConference) -> Planned:
    """Unless somebody has begun it a moment ago."""
    before = planned_with_id(newest, one.planned_id)
    return newest if before is not None and before.has_begun else with_planned(newest, one)
