"""Makes the models and panels of the window, each with what it needs."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from callboard.models.call_model import CallModel
from callboard.models.extension_model import ExtensionModel
from callboard.models.filters import ExtensionFilter
from callboard.models.member_facts import MemberFacts
from callboard.models.member_model import MemberModel
from callboard.models.participants_model import ParticipantsModel
from callboard.models.slot_model import SlotModel
from callboard.views.call_list.call_delegate import CallDelegate
from callboard.views.call_list.call_list_view import CallListView, CallsPanel
from callboard.views.conference.builder_page import BuilderPage
from callboard.views.conference.chip_delegate import ChipDelegate
from callboard.views.conference.conference_page import ConferencePage
from callboard.views.conference.live_view import LiveView
from callboard.views.conference.member_delegate import MemberDelegate
from callboard.views.conference.options_group import OptionsGroup
from callboard.views.conference.participants_view import ParticipantsView
from callboard.views.conference.room_list import RoomList
from callboard.views.conference.roster_view import RosterView
from callboard.views.connection_banner import ConnectionBanner
from callboard.views.dialer.dial_panel import DialPanel
from callboard.views.drop_desk import DropDesk
from callboard.views.extension_board.board_page import BoardPage
from callboard.views.extension_board.board_view import BoardView
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.main_window import MainWindow, Panels
from callboard.views.my_phone import MyPhone
from callboard.views.notice_bar import NoticeBar
from callboard.views.number_field import NumberField
from callboard.views.phrases import problem_text
from callboard.views.questions import Questions
from callboard.views.slot_board.slot_delegate import SlotDelegate
from callboard.views.slot_board.slot_strip import SlotStrip
from callboard.views.slot_board.slot_view import SlotView
from callboard.views.state_words import (
    spoken_call,
    spoken_member,
    spoken_person,
    spoken_slot,
    spoken_tile,
    tile_tooltip,
)
from callboard.views.status_line import StatusLine

if TYPE_CHECKING:
    from callboard.app.console import Console


@dataclass(frozen=True, slots=True)
class Models:
    """All rows of the window; every view filters `people` for itself."""

    people: ExtensionModel
    rooms: SlotModel
    all_rooms: SlotModel
    calls: CallModel
    participants: ParticipantsModel
    members: MemberModel


class PanelMaker:
    """Makes everything once, in the order in which it depends on each other."""

    def __init__(self, console: Console) -> None:
        self._board = console.board
        self._look = console.look
        self._notices = console.notices
        self._my_phone = console.my_phone
        self._preferences = console.preferences
        self._memory = console.memory
        self._window = console.window
        self.models = _models(console.my_phone, console.window)
        self.questions = Questions(console.window)
        self.desk = DropDesk(console.board, console.look, console.notices, self.questions, console.window)

    def panels(self) -> Panels:
        """The panels, ready to be set up and connected."""
        roster = RosterView(
            ExtensionFilter(self.models.people, parent=self._window),
            lambda number: number in self.models.participants.numbers,
            self._look,
        )
        self.models.participants.people_changed.connect(roster.show_added)
        calls = CallListView(self.models.calls, CallDelegate(self._look))
        return Panels(
            board=self._board_page(),
            conference=self._conference_page(),
            dial=DialPanel(
                self._board, self.models.people, self._my_phone, self.desk, self._look, self._notices, self._window
            ),
            calls=CallsPanel(self.models.calls, calls),
            roster=roster,
            banner=ConnectionBanner(),
            notice=NoticeBar(self._notices, self._look),
            status=StatusLine(self._notices),
        )

    def _board_page(self) -> BoardPage:
        people = ExtensionFilter(self.models.people, parent=self._window)
        tiles = BoardView(people, ExtensionTileDelegate(self._look, self._my_phone), self.desk)
        rooms = SlotView(self.models.rooms, SlotDelegate(self._look, self._my_phone), self.desk)
        return BoardPage(people, tiles, SlotStrip(rooms), self._look)

    def _conference_page(self) -> ConferencePage:
        models, look = self.models, self._look
        delegate = SlotDelegate(look, self._my_phone, has_box=False)
        rows = SlotView(models.all_rooms, delegate, self.desk, in_columns=False)
        return ConferencePage(
            self._board,
            self._my_phone,
            self._notices,
            models.participants,
            (models.rooms, models.all_rooms),
            models.members,
            RoomList(self._board, models.all_rooms, rows, NumberField(models.people, look)),
            self._builder(),
            LiveView(models.members, MemberDelegate(look), NumberField(models.people, look)),
        )

    def _builder(self) -> BuilderPage:
        models = self.models
        return BuilderPage(
            self._board,
            models.participants,
            ParticipantsView(models.participants, ChipDelegate(self._look), self.desk),
            OptionsGroup(self._look),
            NumberField(models.people, self._look),
            self._my_phone,
            self._notices,
        )


def _models(my_phone: MyPhone, window: MainWindow) -> Models:
    def is_mine(number: str) -> bool:
        return number == my_phone.number

    def spoken_members(facts: MemberFacts) -> str:
        return spoken_member(facts, problem_text(facts.problem).what if facts.problem is not None else "")

    return Models(
        people=ExtensionModel(
            lambda facts: spoken_tile(facts, time.time(), is_mine(facts.extension.number)), tile_tooltip, window
        ),
        rooms=SlotModel(lambda facts: spoken_slot(facts, my_phone.number), with_gateway=False, parent=window),
        all_rooms=SlotModel(lambda facts: spoken_slot(facts, my_phone.number), parent=window),
        calls=CallModel(lambda facts: spoken_call(facts, time.time()), window),
        participants=ParticipantsModel(spoken_person, window),
        members=MemberModel(spoken_members, window),
    )
