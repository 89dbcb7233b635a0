"""Settings of conferences: whether the phone system itself may be asked to start them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.models.preferences_now import PreferencesNow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.settings.form import Form
from callboard.views.words.phrases import why_off
from callboard.wording.schedule_sentences import EXPERIMENTAL

translate = QCoreApplication.translate


class ConferenceForm(Form):
    """`board` gives what is known now: whether this phone system can be asked at all is said beside the switch."""

    def __init__(
        self, preferences: PreferencesNow, board: Callable[[], Board], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__("conference", translate("Settings", "Conference"), look, parent)
        self._board = board
        column = self.begin_card(self.tr("Planned conferences"))
        self.add_switch(
            preferences,
            "schedules_on_phone_system",
            self.tr("Let 3CX start planned conferences (experimental)"),
            self.explanation(),
        )
        self._not_here: QLabel = label(self, "settings.schedules_on_phone_system.here", "second", wraps=True)
        column.addWidget(self._not_here)
        self.keep_in_step(preferences, self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        """Meanwhile another phone system may be connected."""
        super().showEvent(event)
        self.refresh()

    def explanation(self) -> str:
        """What has to be known before it is switched on."""
        warning = translate("Wording", EXPERIMENTAL.what)
        return " ".join((warning, translate("Wording", EXPERIMENTAL.mend)))

    def refresh(self) -> None:
        """Say what this phone system makes of it."""
        board = self._board()
        capability = board.capabilities.of(Feature.SCHEDULE)
        if capability.on:
            text = self.tr("This phone system can be asked. Whether it starts them shows when their time has come.")
        elif not board.is_known:
            text = self.tr("Whether this phone system can be asked is known once it is connected.")
        else:
            off = why_off(capability, board.identity.generation)
            text = f"{off.what} {off.mend}".strip()
        self._not_here.setText(text)
