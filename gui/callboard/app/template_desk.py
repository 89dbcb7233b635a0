"""What is done with saved conferences: use one, save, rename, delete and have it back, the same as last time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callboard.domain.capability import Feature
from callboard.domain.commands import Command, StartConference
from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_template import (
    ConferenceTemplate,
    Invited,
    renamed,
    template_key,
    with_template,
    without_template,
)
from callboard.domain.conferences.template_people import missing_in
from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.pin_store import LAST, key_of_template
from callboard.views.conference.templates.save_template_dialog import SaveTemplateDialog
from callboard.views.words.phrases import text_of
from callboard.views.words.state_words import people
from callboard.views.words.template_words import joined, missing_words
from callboard.wording.drop_sentences import TEMPLATE_USED
from callboard.wording.phrase import Phrase

if TYPE_CHECKING:
    from callboard.app.console import Console


class TemplateDesk(QObject):
    """Works on `console.conferences`; PINs are in `console.pins`."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._page = console.panels.conference
        self._filled = ConferenceTemplate("")  # what the list was filled with last
        self._dialog: SaveTemplateDialog | None = None

    @property
    def known(self) -> tuple[ConferenceTemplate, ...]:
        """All that are saved."""
        return self._console.conferences.value.templates

    def named(self, name: str) -> ConferenceTemplate | None:
        """The template called `name`."""
        key = template_key(name)
        return next((each for each in self.known if template_key(each.name) == key), None)

    def title_of(self, numbers: tuple[str, ...]) -> str:
        """What a conference with these people is called: as the template that the list was filled with, "" when the
        list is another one by now."""
        return self._filled.name if self._filled.numbers == numbers else ""

    def use(self, name: str, slot: str = "") -> None:
        """Set up the room `slot`, or one that is free, as the template says; nobody is called."""
        template = self.named(name)
        if template is None:
            self._console.notices.say(self.tr("{template} is not saved any more.").format(template=name), "ban")
            return
        used = Phrase(TEMPLATE_USED, {"room": "{room}", "template": template.name})
        self._set_up(template, key_of_template(template.name), text_of(used), slot)

    def same_again(self) -> None:
        """Set up the conference that was started last once more."""
        last = self._console.conferences.value.last
        if last is not None:
            used = self.tr("Room {room} is set up as last time. Nobody is called until you choose Start conference.")
            self._set_up(last, LAST, used, "")

    def remember_start(self, command: Command) -> None:
        """A conference was asked for: it is the last one now. Its PIN is known until the program ends."""
        if not isinstance(command, StartConference):
            return
        plan, name_of = command.plan, self._console.models.participants.name_of
        invited = tuple(Invited(number, name_of(number)) for number in plan.participants)
        last = ConferenceTemplate("", invited, plan.ask_names, plan.instant, bool(plan.pin))
        self._console.conferences.change(lambda memory: replace(memory, last=last))
        self._console.pins.hold(LAST, plan.pin)

    def ask_to_save(self) -> None:
        """Ask what the conference that is being set up shall be called."""
        template, pin = self._page.builder.kept()
        if template.people:
            self.ask_name(template, pin, self._filled.name if self._filled.people else "")

    def ask_name(self, template: ConferenceTemplate, pin: str = "", name: str = "") -> None:
        """Ask what `template` shall be called; one question at a time."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        summary = people(len(template.people))
        window = self._console.window
        dialog = SaveTemplateDialog(
            summary, bool(pin), lambda typed: self.named(typed) is not None, self._console.look, window, name
        )
        self._dialog = dialog
        dialog.save_requested.connect(lambda typed, keeps: self.save(template, typed, pin if keeps else ""))
        dialog.finished.connect(self._on_answered)
        dialog.open()

    def save(self, template: ConferenceTemplate, name: str, pin: str = "") -> None:
        """Keep it under `name`, in the place of the one of that name; only with a `pin` it has one."""
        new = replace(template, name=name, has_pin=bool(pin))
        self._console.conferences.change(lambda memory: replace(memory, templates=with_template(memory.templates, new)))
        self._console.pins.keep(key_of_template(name), pin)
        self._filled = new
        self._console.notices.say(self.tr("{template} is saved.").format(template=name), "template")

    def rename(self, name: str, new_name: str) -> None:
        """Call it otherwise, unless there is one of that name."""
        key, new_key = key_of_template(name), key_of_template(new_name)
        if key != new_key and self.named(new_name) is not None:
            self._console.notices.fail(problem(ProblemCode.TEMPLATE_NAME_TAKEN, name=new_name))
            return
        template = self.named(name)
        self._console.conferences.change(
            lambda memory: replace(memory, templates=renamed(memory.templates, name, new_name))
        )
        if template is not None and template.has_pin and key != new_key:
            pins = self._console.pins
            pins.ask(key, lambda pin: (pins.keep(new_key, pin), pins.forget(key)))

    def delete(self, name: str) -> None:
        """Forget it; for some seconds it can be had back."""
        template = self.named(name)
        if template is None:
            return
        row = self.known.index(template)
        memory = self._console.conferences
        memory.change(lambda value: replace(value, templates=without_template(value.templates, name)))

        def have_back() -> None:
            memory.change(lambda value: _with_again(value, template, row))

        def forget_pin() -> None:
            if self.named(name) is None:
                self._console.pins.forget(key_of_template(name))

        text = self.tr("{template} is deleted.").format(template=template.name)
        self._console.undo.offer(text, have_back, forget_pin)

    def _set_up(self, template: ConferenceTemplate, pin_key: str, used: str, slot: str) -> None:
        console, builder = self._console, self._page.builder
        before, pin_before = builder.kept()
        filled_before = self._filled
        self._open_room(slot)
        not_used = builder.fill(template)
        self._filled = template
        missing = missing_words(missing_in(template, console.board()))
        text = joined([missing, not_used, used.format(room=builder.slot)])
        if before.people and before != replace(template, name=""):

            def have_back() -> None:
                builder.fill(before, pin_before)
                self._filled = filled_before

            console.undo.offer(text, have_back, icon="template")
        else:
            console.notices.say(text, "template")
        if template.has_pin:
            console.pins.ask(pin_key, lambda pin: self._put_pin(template, pin))

    def _put_pin(self, template: ConferenceTemplate, pin: str) -> None:
        if self._filled is not template:
            return  # somebody was quicker than the keyring
        if not pin and self._is_pin_unused():
            return  # nobody misses it there
        if not pin:
            text = self.tr("The PIN of this template is not known on this computer. Type it again.")
            self._console.notices.say(text, "lock")
            return
        now, typed = self._page.builder.kept()
        if not typed:
            self._page.builder.options.fill(pin, now.ask_names, now.instant)

    def _is_pin_unused(self) -> bool:
        return self._console.board().capabilities.of(Feature.CONFERENCE_OPTIONS).on is False

    def _open_room(self, slot: str) -> None:
        """Bring the list for `slot` to the front; without one, that for the room which is set up, or a free one."""
        page, board = self._page, self._console.board()
        if not slot and board.slot_state(page.builder.slot) is not SlotState.FREE:
            page.new()
        page.add_people(slot, [])
        page.go_to_add()

    def _on_answered(self) -> None:
        self._dialog = None


def _with_again(memory: ConferenceMemory, template: ConferenceTemplate, row: int) -> ConferenceMemory:
    """With `template` where it was, unless somebody saved another one of that name meanwhile."""
    known = memory.templates
    if any(template_key(each.name) == template_key(template.name) for each in known):
        return memory
    return replace(memory, templates=(*known[:row], template, *known[row:]))
