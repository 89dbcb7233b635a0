"""The conferences that the phone system itself is asked to start, for whoever plans in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callboard.domain.capability import Feature
from callboard.domain.commands import RemoveSchedule, ScheduleConference
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.local_time import local_of
from callboard.domain.conferences.scheduled_conference import ScheduledConference, Schedules
from callboard.domain.request_rules import why_not
from callboard.models.conferences.plan_draft import PlanDraft
from callboard.models.conferences.planned_facts import Starter
from callboard.views.words.planned_words import deleted_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from callboard.app.console import Console
    from callboard.domain.problems import Problem


class PhoneSystemSchedule:
    """Everything is asked of the phone system, and the list shows what it really kept."""

    def __init__(self, console: Console) -> None:
        self._console = console

    @property
    def is_offered(self) -> bool:
        """Whether somebody switched it on, and the phone system has it."""
        is_on = self._console.preferences.value.schedules_on_phone_system
        return is_on and self._console.board().capabilities.offers(Feature.SCHEDULE)

    def shown(self) -> Schedules | None:
        """What it keeps, None where nobody wants to see it."""
        outcomes = self._console.conferences.value.outcomes
        return self._console.board().schedules.remembering(outcomes) if self.is_offered else None

    def draft_of(self, one: ScheduledConference) -> PlanDraft:
        """What somebody begins with who changes `one`."""
        what = ConferenceTemplate(one.title, tuple(map(Invited, one.called_at_start)), has_pin=bool(one.pin))
        key = f"{Starter.PHONE_SYSTEM}/{one.record_id}"
        return PlanDraft(what, local_of(one.starts_at_s), one.pin, "", Starter.PHONE_SYSTEM, key, was=one)

    def why_not(self, draft: PlanDraft) -> Problem | None:
        """The reason why `draft` cannot be asked, whatever its time."""
        return why_not(ScheduleConference(_conference(draft, 0)), self._console.board())

    def keep(
        self, draft: PlanDraft, at_s: int, done: Callable[[], object], refused: Callable[[Problem], object]
    ) -> None:
        """Ask for it; `done` once it was written, read back and found to be the same."""
        # As it was when the change began: what somebody else did meanwhile is not overwritten.
        command = ScheduleConference(_conference(draft, at_s), draft.was)
        self._console.performer.perform(command, refused, done)

    def remove(self, record_id: str) -> None:
        """Take it off the list of the phone system."""
        self._console.performer.perform(RemoveSchedule(record_id))

    def delete(self, one: ScheduledConference) -> None:
        """The same, and for some seconds it can be had back."""

        def offer() -> None:
            again = ScheduleConference(one)
            self._console.undo.offer(deleted_words(one.title), lambda: self._console.performer.perform(again))

        self._console.performer.perform(RemoveSchedule(one.record_id), None, offer)


def _record_of(draft: PlanDraft) -> str:
    kind, _, record_id = draft.key.partition("/")
    return record_id if kind == Starter.PHONE_SYSTEM else ""


def _conference(draft: PlanDraft, at_s: int) -> ScheduledConference:
    return ScheduledConference(_record_of(draft), draft.what.name, at_s, draft.pin or "", draft.what.numbers)
