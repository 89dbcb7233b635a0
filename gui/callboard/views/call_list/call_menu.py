"""What can be done with a call, as a menu: of its row, and as a part of the menu of somebody who is in it."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from callboard.domain.board import Board
from callboard.models.calls.call_acts import ENDING, MODES, CallAct, menu_acts_of, obstacle_to
from callboard.models.calls.call_facts import NO_NOTES, CallFacts, CallNotes
from callboard.views.action_book import ActionBook
from callboard.views.call_list.row_furniture import WhyNot
from callboard.views.words.call_act_words import menu_text, obstacle_words
from callboard.views.words.long_words import LONGEST_IN_MENU, on_button

translate = QCoreApplication.translate

ActOn = Callable[[CallAct, CallFacts], object]
KeysOf = Callable[[CallAct, CallFacts], str]
ACTIONS = {
    "call.pick_up": CallAct.PICK_UP,
    "call.divert": CallAct.DIVERT,
    "call.to_voicemail": CallAct.TO_VOICEMAIL,
    "call.transfer": CallAct.TRANSFER,
    "call.hang_up": CallAct.HANG_UP,
    "call.record": CallAct.RECORD,
    "call.stop_recording": CallAct.STOP_RECORDING,
    "call.listen": CallAct.LISTEN,
    "call.whisper": CallAct.WHISPER,
    "call.join": CallAct.JOIN,
}
"""The actions of the window on a call, and what each does with it."""
_NAMES = {act: name for name, act in ACTIONS.items()}
RECORDING = frozenset({CallAct.RECORD, CallAct.STOP_RECORDING})
_FOLDED = RECORDING | MODES.keys()
"""What is done seldom stands in menus of its own: a menu longer than the window breaks into columns."""


@dataclass(frozen=True, slots=True)
class CallEntries:
    """Puts entries for calls into menus. `why_not` says why something is never possible now, whichever call it is;
    `may_listen` whether coming into calls of others is offered;
    `notes_of` what was asked for here about a call."""

    board: Callable[[], Board]
    book: ActionBook
    why_not: WhyNot
    may_listen: Callable[[], bool]
    notes_of: Callable[[int], CallNotes] = lambda _call_id: NO_NOTES

    def add(
        self, menu: QMenu, facts: CallFacts, act_on: ActOn, told: Container[str] = (), keys_of: KeysOf | None = None
    ) -> None:
        """All that is ever done with the call of `facts`. Why entries do nothing stands below them, unless it is
        `told` elsewhere in the menu. `keys_of` names the keys that do the same where the menu came up."""
        acts = menu_acts_of(facts, self.may_listen())
        self._fill(menu, [act for act in acts if act not in _FOLDED], facts, act_on, told, keys_of)
        parts = (
            (translate("CallMenu", "Recording"), "call.recording", RECORDING),
            (translate("CallMenu", "Listen or join"), "call.coming_in", frozenset(MODES)),
        )
        for title, name, folded in parts:
            inside = [act for act in acts if act in folded]
            if inside:
                part = menu.addMenu(title)
                part.setObjectName(name)
                self._fill(part, inside, facts, act_on, told, keys_of)

    def _fill(
        self,
        menu: QMenu,
        acts: Sequence[CallAct],
        facts: CallFacts,
        act_on: ActOn,
        told: Container[str],
        keys_of: KeysOf | None,
    ) -> None:
        menu.setToolTipsVisible(True)
        said: set[str] = set()
        for why, run in groupby(acts, lambda act: self._why_nothing(act, facts)):
            for act in run:
                text = on_button(menu_text(act, facts, self.board()), LONGEST_IN_MENU)
                keys = keys_of(act, facts) if keys_of is not None else ""
                entry = menu.addAction(f"{text}\t{keys}" if keys else text, lambda act=act: act_on(act, facts))
                entry.setObjectName(f"call.{act.replace('-', '_')}")
                entry.setEnabled(not why)
                entry.setToolTip(why or entry.text())
            if why and why not in told and why not in said:
                menu.addAction(why.replace("&", "&&")).setEnabled(False)
                said.add(why)

    def _why_nothing(self, act: CallAct, facts: CallFacts) -> str:
        obstacle = obstacle_to(act, facts)
        return self.why_not(act) or (obstacle_words(obstacle) if obstacle is not None else "")

    def keys_of_row(self, act: CallAct, facts: CallFacts) -> str:
        """The keys while the row of the call is selected."""
        return translate("CallMenu", "Del", "the key") if act in ENDING else self._key(act)

    def keys_of_person(self, act: CallAct, facts: CallFacts) -> str:
        """The keys while somebody in the call is selected on the board. What passes a call on is there for mine."""
        if act in ENDING:
            return self.book.first_key("call.hang_up") if facts.is_mine else ""
        return self._key(act) if act is not CallAct.TRANSFER or facts.is_mine else ""

    def _key(self, act: CallAct) -> str:
        return self.book.first_key(_NAMES[act]) if act in _NAMES else ""


def call_menu(
    parent: QWidget, facts: CallFacts, entries: CallEntries, act_on: ActOn, copy: Callable[[], object] | None
) -> QMenu:
    """The menu of a row, which goes away by itself. `copy` is None for what cannot be carried."""
    menu = QMenu(parent)
    menu.setObjectName("calls.menu")
    entries.add(menu, facts, act_on, keys_of=entries.keys_of_row)
    if copy is not None:
        menu.addSeparator()
        menu.addAction(translate("Call", "Copy number"), copy)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
