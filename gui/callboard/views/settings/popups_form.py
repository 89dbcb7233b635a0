"""Settings of what shows itself or is heard while another program is in front."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from callboard.domain.preferences import VOLUMES, RingSound
from callboard.models.preferences_now import PreferencesNow
from callboard.views.button_icons import put_icon
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.settings.form import GROWS, Form
from callboard.views.settings.other_phones import OtherPhones
from callboard.views.sound.ringer import Ringer

translate = QCoreApplication.translate

STEP, PAGE = 5, 20
"""Percent: an arrow key, and a click beside the handle."""
SLIDER_WIDTH = 220


class VolumeSlider(QSlider):
    """The wheel scrolls the page; only where somebody is already choosing does it choose."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not without the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class PopupsForm(Form):
    """Which events pop up, and the tone of a call for my phone. `ringer` lets somebody listen to it, `others` names the
    further phones whose calls count as calls for mine."""

    def __init__(
        self,
        preferences: PreferencesNow,
        ringer: Ringer,
        look: Look,
        parent: QWidget | None = None,
        others: OtherPhones | None = None,
    ) -> None:
        super().__init__("popups", translate("Settings", "Pop-ups and sound"), look, parent)
        self._preferences = preferences
        self.begin_card(self.tr("Pop-ups"))
        self._add_kinds()
        if others is not None:
            self._add_others(others)
        self.begin_card(self.tr("Sound"))
        self.add_choice(
            preferences,
            "ring_sound",
            self.tr("When a call rings at my phone"),
            [
                (RingSound.OFF, self.tr("No sound")),
                (RingSound.ONCE, self.tr("A short tone once")),
                (RingSound.REPEATING, self.tr("A tone until it stops ringing")),
            ],
            self.tr("Calls of other people are never heard. While pop-ups are muted, nothing is heard."),
        )
        self._whole = QWidget(self)
        self._whole.setObjectName("settings.volume")
        self._slider = VolumeSlider(Qt.Orientation.Horizontal, self._whole)
        self._percent = label(self._whole, "settings.ring_volume.percent")
        self._listen = QPushButton(self.tr("Listen"), self._whole)
        self._problem = self._add_volume()
        self._listen.clicked.connect(ringer.try_out)
        ringer.tried.connect(self._on_tried)
        look.changed.connect(self._dress)
        self._dress()

    def _add_kinds(self) -> None:
        self.add_switch(
            self._preferences,
            "pops_up_for_my_phone",
            translate("Settings", "Calls for my phone"),
            translate("Settings", "A small window shows who is calling. It never takes the keyboard away from you."),
        )
        self.add_switch(
            self._preferences,
            "pops_up_for_my_groups",
            self.tr("Calls for my queues and groups"),
            self.tr(
                "When the phone of somebody rings who is in a group with you, or a call comes through a queue or ring "
                "group of yours."
            ),
        )
        self.add_switch(
            self._preferences,
            "pops_up_for_conferences",
            translate("Settings", "Conferences"),
            translate("Settings", "When somebody joins or leaves a conference that was started here."),
        )

    def _add_others(self, others: OtherPhones) -> None:
        self.begin_card(self.tr("Other phones of yours"))
        explanation = self.tr("Calls for these phones are shown, and heard, as those for your own phone are.")
        below = self.add(others, self.tr("Also show calls for"), explanation, grows=True)
        others.complained.connect(lambda text: below.setText(text or explanation))

    def _add_volume(self) -> QLabel:
        """Returns the label of what is wrong with the sound."""
        slider = self._slider
        slider.setObjectName("settings.ring_volume")
        slider.setRange(VOLUMES.start, VOLUMES.stop - 1)
        slider.setSingleStep(STEP)
        slider.setPageStep(PAGE)
        slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        slider.valueChanged.connect(lambda percent: self._preferences.change(ring_volume=percent))
        self._listen.setObjectName("settings.listen")
        self._listen.setAccessibleDescription(self.tr("Plays the tone as loud as chosen."))
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(slider, GROWS)
        row.addWidget(self._percent)
        row.addWidget(self._listen)
        row.addStretch(1)
        is_fixed = "ring_volume" in self._preferences.locked
        below = self.add(self._whole, self.tr("Volume"), grows=True, is_fixed=is_fixed)
        slider.setEnabled(not is_fixed)
        below.setProperty("role", "error")
        slider.setAccessibleName(self.tr("Volume of the tone"))
        self._whole.setFocusProxy(slider)
        self.keep_in_step(self._preferences, self._show_volume)
        return below

    def _show_volume(self) -> None:
        percent = self._preferences.value.ring_volume
        self._slider.setValue(percent)
        self._percent.setText(translate("Settings", "{percent} %").format(percent=percent))

    def _on_tried(self, was_heard: bool) -> None:
        none = self.tr("No loudspeaker found on this computer. Plug one in or switch one on, then press Listen.")
        text = "" if was_heard else none
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._listen.setAccessibleDescription(text or self.tr("Plays the tone as loud as chosen."))

    def _dress(self) -> None:
        look = self._look
        self._slider.setMinimumWidth(look.px(SLIDER_WIDTH) // 2)
        self._slider.setMaximumWidth(look.px(SLIDER_WIDTH))
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance("100 %"))
        put_icon(self._listen, look, "volume")
