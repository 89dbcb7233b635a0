"""Makes the models and panels of the window, each with what it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.models.board_query import Part
from callboard.models.calls.call_acts import CallAct
from callboard.models.calls.call_facts import CallFacts
from callboard.models.calls.call_model import CallModel
from callboard.models.conferences.member_facts import MemberFacts
from callboard.models.conferences.member_model import MemberModel
from callboard.models.conferences.participants_model import ParticipantsModel
from callboard.models.conferences.roster_people import RosterPeople
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.models.conferences.slot_model import SlotModel
from callboard.models.conferences.slot_sections import Section, SlotSection
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.extension_model import ExtensionModel
from callboard.models.extension_order import ExtensionOrder
from callboard.models.filters import ExtensionFilter
from callboard.models.override_guard import guard_overrides
from callboard.models.preferences_now import MemoryNow
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.call_list.call_delegate import CallDelegate
from callboard.views.call_list.call_list_view import CallListView
from callboard.views.call_list.calls_panel import CallsPanel
from callboard.views.conference.builder.builder_page import BuilderPage
from callboard.views.conference.builder.chip_delegate import ChipDelegate
from callboard.views.conference.builder.options_group import OptionsGroup
from callboard.views.conference.builder.participants_view import ParticipantsView
from callboard.views.conference.conference_page import ConferencePage
from callboard.views.conference.live.live_view import LiveView
from callboard.views.conference.live.member_delegate import MemberDelegate, word_of
from callboard.views.conference.room_list import RoomList
from callboard.views.conference.roster_view import RosterView
from callboard.views.connection.late_connection import LateConnection
from callboard.views.connection_banner import ConnectionBanner
from callboard.views.dialer.dial_panel import DialPanel
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.board_finder import PeopleLists
from callboard.views.extension_board.board_page import BoardPage
from callboard.views.extension_board.board_view import BoardView
from callboard.views.extension_board.cards_area import CardsArea
from callboard.views.extension_board.favourites_view import FavouritesView
from callboard.views.extension_board.person_menu import PersonMenu
from callboard.views.extension_board.person_wishes import PersonWishes
from callboard.views.extension_board.table_delegate import TableDelegate
from callboard.views.extension_board.table_view import TableView
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.fields.number_field import NumberField
from callboard.views.main_window import MainWindow, Panels
from callboard.views.my_phone import MyPhone
from callboard.views.notice_bar import NoticeBar
from callboard.views.questions import Questions
from callboard.views.schedule.planned_list import PlannedList
from callboard.views.schedule.planned_strips import PlannedStrips
from callboard.views.settings.late_settings import LateSettings
from callboard.views.settings.settings_page import SettingsPage
from callboard.views.slot_board.slot_delegate import SlotDelegate
from callboard.views.slot_board.slot_strip import SlotStrip
from callboard.views.slot_board.slot_view import SlotView
from callboard.views.status_line import StatusLine
from callboard.views.window.late_page import LatePage
from callboard.views.window.ringing_strip import RingingStrip
from callboard.views.window.trouble_strip import TroubleStrips
from callboard.views.words.call_words import note_beside, spoken_call, what_enter_does, why_not_act
from callboard.views.words.spoken_words import (
    on_enter_chip,
    on_enter_member,
    on_enter_person,
    on_enter_room,
    on_enter_roster,
    spoken_member,
    spoken_person,
    spoken_slot,
    spoken_tile,
)
from callboard.views.words.state_words import in_sentence, tile_tooltip

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.views.connection.connection_page import ConnectionPage


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
        self._ringer = console.ringer
        self._memory = console.memory
        self._window = console.window
        self._numbers = console.switchboard.numbers
        self.models = _models(console.board, console.my_phone, console.memory, console.window)
        self.questions = Questions(console.window, lambda: console.look.factor)
        self.desk = DropDesk(
            console.board,
            console.look,
            console.notices,
            self.questions,
            console.window,
            lambda: console.preferences.value.asks_before_foreign_drop,
        )

    def panels(self) -> Panels:
        """The panels, ready to be set up and connected."""
        conference = self._conference_page()
        found = RosterPeople(self.models.people, on_enter_roster(), self._window)
        roster = RosterView(found, conference.standing_of, self.desk, self._look)
        conference.standing_changed.connect(roster.show_added)
        conference.standing_changed.connect(lambda: roster.show_why_not(conference.why_nobody_added()))
        calls = CallListView(
            self.models.calls,
            CallDelegate(self._look),
            self.desk,
            lambda act: why_not_act(act, self._board(), self._my_phone.number),
            lambda: in_sentence(self._my_phone.number, self._board().name_of(self._my_phone.number)),
        )
        return Panels(
            board=self._board_page(),
            conference=conference,
            dial=DialPanel(
                self._board,
                self.models.people,
                self._my_phone,
                self.desk,
                self._look,
                self._notices,
                self._window,
                self._memory,
            ),
            calls=CallsPanel(self.models.calls, calls, self._look),
            roster=roster,
            ringing=RingingStrip(self.models.calls, self._why_not_pick_up, self._look),
            banner=ConnectionBanner(self._look),
            notice=NoticeBar(self._notices, self._look),
            trouble=TroubleStrips(self._look),
            status=StatusLine(self._notices, self._look),
            planned_strips=PlannedStrips(self._look),
            planned=PlannedList(self._look),
            contacts=LatePage("contacts", self._window),
            history=LatePage("history", self._window),
            connection=LateConnection(self._connection_page, self._window),
            settings=LateSettings(self._settings_page, self._window),
        )

    def _connection_page(self) -> ConnectionPage:
        from callboard.views.connection.connection_page import ConnectionPage  # noqa: PLC0415 - most never look at it

        guard_overrides()
        return ConnectionPage(self._numbers, self._look, self._window)

    def _settings_page(self) -> SettingsPage:
        from callboard.views.settings.sections import settings_page  # noqa: PLC0415 - most people never look at it

        guard_overrides()
        fields = (NumberField(self.models.people, self._look), NumberField(self.models.people, self._look))
        kept = (self._preferences, self._memory)
        return settings_page(*kept, self._my_phone, self._board, fields, self._ringer, self._look, self._window)

    def _why_not_pick_up(self, facts: CallFacts) -> str:
        return note_beside(facts) or why_not_act(CallAct.PICK_UP, self._board(), self._my_phone.number)

    def _board_page(self) -> BoardPage:
        people, look, memory = self.models.people, self._look, self._memory
        lists = PeopleLists(
            people,
            ExtensionFilter(people, parent=self._window, part=Part.FAVOURITES),
            ExtensionFilter(people, parent=self._window, part=Part.OTHERS),
            ExtensionFilter(people, parent=self._window),
        )

        def delegate() -> ExtensionTileDelegate:
            return ExtensionTileDelegate(look, self._my_phone)

        favourites = FavouritesView(lists.favourites, delegate(), self.desk, look, memory)
        both = (favourites, BoardView(lists.others, delegate(), self.desk, look))
        cards = CardsArea(lists.favourites, lists.others, both, self.desk, look, memory, self._preferences)
        ordered = ExtensionOrder(lists.everybody, people, self._window)
        table = TableView(ordered, TableDelegate(look, self._my_phone), self.desk, look, memory, self._preferences)
        rooms = SlotView(self.models.rooms, SlotDelegate(look, self._my_phone), self.desk)
        book, wishes = self._window.book, PersonWishes(self._window)
        menu = PersonMenu(self._board, book, self.desk, memory, self._my_phone, self.models.rooms, wishes, self._window)
        strip = SlotStrip(rooms, look)
        return BoardPage(lists, cards, table, strip, menu, look, book, self._notices, self._my_phone, memory)

    def _conference_page(self) -> ConferencePage:
        models, look = self.models, self._look
        return ConferencePage(
            self._board,
            self._my_phone,
            self._notices,
            models.participants,
            (models.rooms, models.all_rooms),
            models.members,
            RoomList(
                self._board,
                self._rooms(Section.START),
                self._rooms(Section.ELSEWHERE),
                self._rooms(Section.GATEWAY),
                NumberField(models.people, look),
                look,
            ),
            self._builder(),
            LiveView(models.members, MemberDelegate(look), self._person_field(), self.desk, look),
        )

    def _rooms(self, part: Section) -> SlotView:
        section = SlotSection(self.models.all_rooms, part, self._window)
        return SlotView(section, SlotDelegate(self._look, self._my_phone, has_box=False), self.desk, in_columns=False)

    def _person_field(self) -> NumberField:
        field = NumberField(self.models.people, self._look)
        field.offer_contacts()
        return field

    def _builder(self) -> BuilderPage:
        models = self.models
        return BuilderPage(
            self._board,
            models.participants,
            ParticipantsView(models.participants, ChipDelegate(self._look), self.desk),
            OptionsGroup(self._look),
            self._person_field(),
            self._my_phone,
            self._notices,
            self._look,
        )


def _models(board: Callable[[], Board], my_phone: MyPhone, memory: MemoryNow, window: MainWindow) -> Models:
    def spoken_person_on_board(facts: ExtensionFacts) -> str:
        number = facts.extension.number
        return spoken_tile(facts, steady_now_s(), number == my_phone.number, number in memory.value.favourites)

    def spoken_room(facts: SlotFacts) -> str:
        return spoken_slot(facts, my_phone.number, steady_now_s())

    def spoken_in_room(facts: MemberFacts) -> str:
        return spoken_member(facts, word_of(facts), steady_now_s())

    def on_enter_in_room(facts: MemberFacts) -> str:
        offers, is_live = board().capabilities.offers, board().connection.is_live
        return on_enter_member(facts, is_live and offers(Feature.ADD_TO_CONFERENCE), is_live and offers(Feature.DROP))

    return Models(
        people=ExtensionModel(spoken_person_on_board, tile_tooltip, window, on_enter_person),
        rooms=SlotModel(spoken_room, with_gateway=False, parent=window, on_enter=on_enter_room),
        all_rooms=SlotModel(spoken_room, parent=window, on_enter=on_enter_room),
        calls=CallModel(lambda facts: spoken_call(facts, steady_now_s()), window, what_enter_does),
        participants=ParticipantsModel(spoken_person, window, on_enter_chip),
        members=MemberModel(spoken_in_room, window, on_enter_in_room),
    )
