"""How somebody can be reached, as a menu: their profiles by their words, and the mark "Reserved by reception"."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.presence import ForwardingProfile
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.reservation import FOR_MINUTES
from callboard.models.reservations_now import ReservationsNow
from callboard.views.words.phrases import problem_text, why_off
from callboard.views.words.presence_words import profile_words, reserved_words


class PresenceMenus(QObject):
    """Makes and fills the menus; each is read anew when it opens, and shows what comes meanwhile."""

    profiles_wanted = Signal(str)  # whose
    profile_chosen = Signal(str, str)  # whose, name of the profile
    reserve_requested = Signal(str, object)  # whom, minutes or None
    release_requested = Signal(str)

    def __init__(self, board: Callable[[], Board], reservations: ReservationsNow, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._reservations = reservations
        self._open: dict[QMenu, str] = {}
        self._shown: dict[QMenu, tuple[object, ...]] = {}
        self._choices: dict[QMenu, QMenu] = {}
        self._failures: dict[str, Problem] = {}

    def add_to(self, menu: QMenu, number: str) -> QMenu:
        """Put the menu for `number` into `menu`."""
        made = menu.addMenu(self.tr("Presence"))
        made.setObjectName("person.presence_menu")
        self._serve(made, number)
        return made

    def menu_for(self, number: str, parent: QWidget) -> QMenu:
        """The menu for `number` by itself; it forgets itself when closed."""
        menu = QMenu(parent)
        menu.setObjectName("presence.menu")
        menu.setAccessibleName(self.tr("Presence"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._serve(menu, number)
        return menu

    def show_profiles(self, number: str) -> None:
        """The profiles of `number` have been read."""
        self._failures.pop(number, None)
        self._fill_open(number)

    def show_failure(self, number: str, why: Problem) -> None:
        """The profiles of `number` could not be read."""
        self._failures[number] = why
        self._fill_open(number)

    def show_board(self, is_new: bool = False) -> None:
        """Somebody's presence may be another one; with `is_new` everything was read anew, profiles not among it."""
        for number in set(self._open.values()):
            if is_new and not self._why_off(Feature.PRESENCE):
                self.profiles_wanted.emit(number)
            self._fill_open(number)

    def _serve(self, menu: QMenu, number: str) -> None:
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._on_opening(menu, number))
        menu.aboutToHide.connect(lambda: self._open.pop(menu, None))
        menu.destroyed.connect(lambda: self._forget(menu))
        self._choices[menu] = self._made_choices(menu, number)
        self._fill(menu, number)

    def _forget(self, menu: QMenu) -> None:
        self._open.pop(menu, None)
        self._shown.pop(menu, None)
        self._choices.pop(menu, None)

    def _on_opening(self, menu: QMenu, number: str) -> None:
        self._open[menu] = number
        self._failures.pop(number, None)
        if not self._why_off(Feature.PRESENCE):
            self.profiles_wanted.emit(number)
        self._fill(menu, number)
        # Once it is there: before, it has no entry to begin at.
        QTimer.singleShot(0, menu, lambda: self._settle(menu, None))

    def _fill_open(self, number: str) -> None:
        for menu in [menu for menu, whose in self._open.items() if whose == number]:
            # Only for something new: whoever is about to choose must not have the entry taken from under the pointer.
            if self._shown.get(menu) != self._facts(number):
                self._fill(menu, number)

    def _facts(self, number: str) -> tuple[object, ...]:
        """All that the menu of `number` depends on."""
        board = self._board()
        extension = board.extensions.get(number)
        current = extension.profile if extension is not None else None
        why = (self._why_off(Feature.PRESENCE), self._why_off(Feature.PRESENCE_FOR_A_WHILE))
        return board.profiles.get(number), current, self._failures.get(number), self._reservations.of(number), why

    def _fill(self, menu: QMenu, number: str) -> None:
        self._shown[menu] = self._facts(number)
        active = menu.activeAction()
        chosen = active.data() if active is not None else None
        menu.clear()
        self._add_profiles(menu, number)
        self._add_for_a_while(menu)
        menu.addSeparator()
        self._add_reservation(menu, number)
        if menu.isVisible():
            self._settle(menu, chosen)

    def _settle(self, menu: QMenu, chosen: object) -> None:
        """What was about to be chosen still is, else the profile in use; and all of the menu is on the screen."""
        entries = [each for each in menu.actions() if each.isCheckable()]
        again = next((each for each in entries if each.data() == chosen), None)
        again = again or next((each for each in entries if each.isChecked()), None)
        if again is not None:
            menu.setActiveAction(again)
        menu.adjustSize()
        free = menu.screen().availableGeometry()
        left = max(free.left(), min(menu.x(), free.right() + 1 - menu.width()))
        menu.move(left, max(free.top(), min(menu.y(), free.bottom() + 1 - menu.height())))

    def _add_profiles(self, menu: QMenu, number: str) -> None:
        why = self._why_off(Feature.PRESENCE)
        if why:
            _note(menu, why)
            return
        board = self._board()
        profiles = board.profiles.get(number)
        if profiles is None:
            failure = self._failures.get(number)
            _note(menu, self.tr("Reading…") if failure is None else problem_text(failure).what)
            return
        extension = board.extensions.get(number)
        current = extension.profile if extension is not None else None
        for profile in profiles:
            self._add_profile(menu, number, profile, profile.name == current)
        if not profiles:
            _note(menu, self.tr("This extension has no profiles."))

    def _add_profile(self, menu: QMenu, number: str, profile: ForwardingProfile, is_current: bool) -> None:
        entry = menu.addAction(profile_words(profile).replace("&", "&&"))
        entry.setData(profile.name)
        entry.setCheckable(True)
        entry.setChecked(is_current)
        entry.triggered.connect(lambda: self.profile_chosen.emit(number, profile.name))

    def _add_for_a_while(self, menu: QMenu) -> None:
        why = self._why_off(Feature.PRESENCE_FOR_A_WHILE)
        if self._why_off(Feature.PRESENCE) or not why:
            return
        menu.addSeparator()
        _note(menu, self.tr("Until a time…"))
        _note(menu, why)

    def _add_reservation(self, menu: QMenu, number: str) -> None:
        held = self._reservations.of(number)
        if held is not None:
            _note(menu, reserved_words(held))
            remove = menu.addAction(self.tr("Remove the reservation"))
            remove.setObjectName("presence.release")
            remove.triggered.connect(lambda: self.release_requested.emit(number))
        choices = self._choices[menu]
        choices.setTitle(self.tr("Reserve for reception") if held is None else self.tr("Reserve anew"))
        menu.addMenu(choices)

    def _made_choices(self, menu: QMenu, number: str) -> QMenu:
        reserve = QMenu(menu)
        reserve.setObjectName("presence.reserve")
        for minutes in FOR_MINUTES:
            entry = reserve.addAction(self.tr("For %n minutes", "", minutes))
            entry.triggered.connect(lambda _=False, minutes=minutes: self.reserve_requested.emit(number, minutes))
        until_removed = reserve.addAction(self.tr("Until I remove it"))
        until_removed.triggered.connect(lambda: self.reserve_requested.emit(number, None))
        reserve.addSeparator()
        _note(reserve, self.tr("Only seen in this Callboard; the phone system is not told."))
        return reserve

    def _why_off(self, feature: Feature) -> str:
        board = self._board()
        if not board.connection.is_live:
            return problem_text(problem(ProblemCode.NOT_CONNECTED)).what
        capability = board.capabilities.of(feature)
        return why_off(capability, board.identity.generation).what if capability.on is False else ""


def _note(menu: QMenu, text: str) -> None:
    menu.addAction(text.replace("&", "&&")).setEnabled(False)
