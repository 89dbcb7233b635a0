"""What can be chosen by whoever plans a conference: people, rooms, and who starts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from callboard.domain.conferences.conference import SlotKind
from callboard.models.conferences.plan_draft import PeopleOffer, PlanDraft, PlanOffers
from callboard.models.conferences.planned_facts import Starter
from callboard.models.conferences.slot_facts import slot_order
from callboard.views.conference.conference_words import room_name
from callboard.views.words.state_words import people as counted

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.domain.board import Board
    from callboard.domain.conferences.conference_template import ConferenceTemplate

translate = QCoreApplication.translate


def offers_for(draft: PlanDraft, console: Console, with_phone_system: bool) -> PlanOffers:
    """The choices for `draft`, whose own people come first; those who are being set up for a new conference, and the
    templates, can be taken instead."""
    people = [PeopleOffer(_text(draft), draft.what, draft.pin, draft.template)]
    what, pin = console.panels.conference.builder.kept()
    if what.people and what.people != draft.what.people:
        people.append(PeopleOffer(_on_list(what), what, pin))
    people += [
        PeopleOffer(template.name, template, None if template.has_pin else "", template.name)
        for template in console.conferences.value.templates
    ]
    if not draft.what.people and len(people) > 1:
        people = people[1:]  # somebody is better than nobody
    starters = (Starter.CALLBOARD, Starter.PHONE_SYSTEM) if with_phone_system else (Starter.CALLBOARD,)
    return PlanOffers(tuple(people), _rooms(draft.slot, console.board(), console.my_phone.number), starters)


def _text(draft: PlanDraft) -> str:
    if not draft.key:
        return _on_list(draft.what)
    return translate("Planned", "{people}, as planned").format(people=counted(len(draft.what.people)))


def _on_list(what: ConferenceTemplate) -> str:
    return translate("Planned", "{people} on the list").format(people=counted(len(what.people)))


def _rooms(chosen: str, board: Board, my_phone: str) -> tuple[tuple[str, str], ...]:
    slots = sorted((slot for slot in board.slots.values() if slot.kind is SlotKind.FIXED), key=slot_order)
    mine = any(slot.owner and slot.owner == my_phone for slot in board.slots.values())
    first = translate("Planned", "My room") if mine else translate("Planned", "The first free room")
    numbers = [slot.number for slot in slots]
    if chosen and chosen not in numbers:
        numbers.append(chosen)
    named = ((number, room_name(number, board, my_phone)) for number in numbers)
    return (("", first), *((number, name[:1].upper() + name[1:]) for number, name in named))
