"""Builds the whole window over one switchboard. The parts are connected area by area, in the modules `connect_...`."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from callboard.app.closing import Closing
from callboard.app.kept.conference_store import ConferenceStore
from callboard.app.kept.window_memory import WindowMemory
from callboard.app.panels import PanelMaker
from callboard.app.wiring.connect_board import connect_board
from callboard.app.wiring.connect_calls import connect_calls
from callboard.app.wiring.connect_conference import connect_conference
from callboard.app.wiring.connect_connection import ConnectionShower
from callboard.app.wiring.connect_contacts import connect_contacts
from callboard.app.wiring.connect_dialler import connect_dialler
from callboard.app.wiring.connect_dialling import DiallingDesk
from callboard.app.wiring.connect_diary import diary_of
from callboard.app.wiring.connect_directory import directory_of
from callboard.app.wiring.connect_drops import connect_drops
from callboard.app.wiring.connect_hints import connect_hints
from callboard.app.wiring.connect_history import connect_history
from callboard.app.wiring.connect_keys import connect_keys
from callboard.app.wiring.connect_links import connect_links
from callboard.app.wiring.connect_outside import connect_outside
from callboard.app.wiring.connect_paste import connect_paste
from callboard.app.wiring.connect_planned import connect_planned
from callboard.app.wiring.connect_preferences import connect_preferences
from callboard.app.wiring.connect_presence import connect_presence
from callboard.app.wiring.connect_schedule import connect_schedule
from callboard.app.wiring.connect_sound import connect_sound, ringer_of
from callboard.app.wiring.connect_templates import connect_templates
from callboard.app.wiring.connect_toasts import Popups
from callboard.app.wiring.connect_tray import TrayShower
from callboard.app.wiring.connect_watch import connect_watch
from callboard.app.wiring.connect_window import connect_window
from callboard.app.wiring.keep_conference_draft import DraftKeeper
from callboard.app.wiring.record_history import record_history
from callboard.controller.switchboard import Switchboard
from callboard.domain.board import Board
from callboard.domain.preferences import Preferences
from callboard.domain.profile_memory import ProfileMemory
from callboard.models.board_feed import BoardFeed
from callboard.models.conferences.conference_memory_now import ConferenceMemoryNow
from callboard.models.conferences.pins_now import PinsNow
from callboard.models.override_guard import guard_overrides
from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.models.records_now import RecordsNow
from callboard.paths import resources_folder
from callboard.records.database import Database
from callboard.records.history_store import HistoryStore
from callboard.sessions.dialled_session import RulesInForce
from callboard.sessions.pin_store import PinStore
from callboard.sessions.session import PbxSession
from callboard.views.call_desk import CallDesk
from callboard.views.look.look import Look
from callboard.views.main_window import MainWindow
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices
from callboard.views.perform import Performer
from callboard.views.sound.loudspeaker import Loudspeaker, Speaker
from callboard.views.undo_offer import UndoOffer
from callboard.views.words.number_words import own_country


class Console(QObject):
    """One running console. `start` connects; `app.shutdown` ends it.

    `phone_system` makes its sessions, or is a switchboard that may connect already while the window is being made.
    `my_phone` is the receptionist's own extension, "" when it is not known. In a demo or rehearsal (`is_pretend`)
    the first extension is taken, since no real phone would ring. `preferences` and `memory` are what was kept of
    earlier times; keeping them again is the matter of who listens to `preferences.changed` and `memory.changed`.
    `pbx_name` is what people call the phone system, "" when it has no name. Tones are heard from `speaker`, by
    default the loudspeaker of this computer. `locked` are the preferences that IT set. `conferences` and `pins` are
    what is kept of conferences; without them both live as long as the window. `rules` are those by which the sessions
    dial. `records` is the database, one in memory without it; what belongs to this phone system is kept in it under
    `records_key`.
    """

    def __init__(
        self,
        phone_system: Callable[[], PbxSession] | Switchboard,
        application: QApplication,
        loop: asyncio.AbstractEventLoop,
        my_phone: str = "",
        is_demo: bool = False,
        is_pretend: bool = False,
        preferences: Preferences | None = None,
        memory: ProfileMemory | None = None,
        pbx_name: str = "",
        speaker: Speaker | None = None,
        locked: frozenset[str] = frozenset(),
        conferences: ConferenceStore | None = None,
        pins: PinStore | None = None,
        rules: RulesInForce | None = None,
        records: Database | None = None,
        records_key: str = "",
    ) -> None:
        guard_overrides()  # everything that the window is made of has been imported by now
        super().__init__()
        self.application = application
        self.is_demo = is_demo
        self.is_pretend = is_pretend
        self.pbx_name = pbx_name
        self.preferences = PreferencesNow(preferences, self, locked)
        self.memory = MemoryNow(memory, self)
        self.conferences = ConferenceMemoryNow(conferences, conferences and conferences.path.parent, self)
        self.pins = PinsNow(pins, self)
        self.records = RecordsNow(records, records_key, self)
        self.history = HistoryStore(self.records.database, records_key, own_country)
        self.switchboard = phone_system if isinstance(phone_system, Switchboard) else Switchboard(phone_system)
        self.feed = BoardFeed(self.switchboard.take_changes, self)
        self.look = Look(resources_folder(), self)
        chosen = (self.preferences.value.theme, self.preferences.value.text_size)
        self.look.undress(application, *chosen)
        self.ringer = ringer_of(speaker or Loudspeaker(self), self.preferences, self)
        self.notices = Notices(self)
        self.my_phone = MyPhone(my_phone or self.memory.value.my_phone, self)
        self.people = directory_of(self)
        self.diary = diary_of(self)
        self.performer = Performer(self.switchboard.submit, loop, self.notices, self)
        self.call_desk = CallDesk(self.performer, self.notices, self)
        self.window = MainWindow(self.look, is_demo, pbx_name)
        maker = PanelMaker(self)
        self.models = maker.models
        self.desk = maker.desk
        self.questions = maker.questions
        self.panels = maker.panels()
        self.window.set_up(self.panels)
        self.undo = UndoOffer(self.panels.status, self.notices, self)
        self._connect_calls_and_conferences(conferences)
        self._connect_people_and_history(rules)
        self._connect_surroundings()
        self.look.put_on(application, *chosen)

    def _connect_calls_and_conferences(self, conferences: ConferenceStore | None) -> None:
        for connect in (connect_board, connect_dialler, connect_calls, connect_conference, connect_schedule):
            connect(self)
        self.templates = connect_templates(self)
        self.planning = connect_planned(self)
        self.drafts = DraftKeeper(self, conferences and conferences.path)
        connect_drops(self)

    def _connect_people_and_history(self, rules: RulesInForce | None) -> None:
        self.presence = connect_presence(self)
        self.watching = connect_watch(self)
        self.people_desk = connect_contacts(self)
        self.outside = connect_outside(self)
        self.outside_keys = connect_links(self)
        self.pasting = connect_paste(self)
        for connect in (connect_keys, connect_hints, connect_preferences, connect_window):
            connect(self)
        self.dialling = DiallingDesk(self, rules)
        self.recorder = record_history(self)
        self.history_desk = connect_history(self)
        self.promise_desk, self.promises = self.history_desk.promise_desk, self.history_desk.promise_desk.promises

    def _connect_surroundings(self) -> None:
        self.connection = ConnectionShower(self)
        self.connection.wake.woke.connect(self.planning.starts.look_soon)
        self.window_memory = WindowMemory(self)
        self.closing = Closing(self)
        self.popups = Popups(self)
        connect_sound(self)
        self.tray = TrayShower(self)

    def start(self) -> None:
        """Show the window and connect to the phone system."""
        self.window_memory.restore()
        self.window.show()
        self.panels.dial.number_to.setFocus()
        self.tray.start()
        self.switchboard.start(self.feed.wake)

    def board(self) -> Board:
        """What is known now."""
        return self.feed.board
