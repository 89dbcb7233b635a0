"""The PIN of a new conference: typed or made up, read out, and copied as a sentence."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from callboard.domain.conferences.pin import USUAL_DIGITS, is_easy_to_guess, new_pin
from callboard.domain.request_rules import LONGEST_PIN, why_not_pin
from callboard.views.conference.builder.pin_card import PinCard
from callboard.views.conference.builder.pin_clipboard import PinClipboard
from callboard.views.conference.builder.pin_words import sentence_to_send
from callboard.views.conference.turning_rows import TurningRow
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.phrases import problem_text

PIN_WIDTH, PIN_NARROWEST = 168, 96
ICON, EYE_SPACE = 18, 34


class PinRow(QWidget):
    """Shown only when somebody asks for it: by the eye, or to be read out."""

    pin_changed = Signal()
    copied = Signal()  # the sentence is on the clipboard

    def __init__(self, look: Look, parent: QWidget, today: Callable[[], QDate] = QDate.currentDate) -> None:
        super().__init__(parent)
        self._look = look
        self._today = today
        self._gateway = ""
        self._meaning_text = ""
        self._other_meanings: tuple[str, ...] = ()
        self._is_offered = True
        self.clipboard = PinClipboard(self)
        self.field = QLineEdit(self)
        self.eye = QPushButton(self.field)
        self._hint = WrappingLabel("conf.pin.hint", "second", self)
        self._meaning = WrappingLabel("conf.pin.meaning", "second", self)
        self._make = self._button("conf.pin.new", self.tr("New PIN"), self._on_new)
        self._read = self._button("conf.pin.read", self.tr("Read out"), self._on_read)
        self._copy = self._button("conf.pin.copy", self.tr("Copy as a sentence"), self._on_copy)
        self._card = PinCard(look, self)
        self._row = TurningRow()
        self._set_up_field()
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)
        self.eye.toggled.connect(self._on_eye)
        look.changed.connect(self._dress)
        self._dress()
        self._show()

    @property
    def pin(self) -> str:
        """What is in the field."""
        return self.field.text()

    def set_pin(self, pin: str) -> None:
        """Put `pin` in, hidden."""
        self.field.setText(pin)
        self.eye.setChecked(False)

    def allow(self, is_allowed: bool, why_not: str) -> None:
        """Whether a PIN can be chosen now, else `why_not`."""
        for control in (self.field, self.eye, self._make):
            control.setEnabled(is_allowed)
            control.setAccessibleDescription("" if is_allowed else why_not)
        if not is_allowed:
            self._card.forget()
        self._dress_eye()
        self._show()

    def offer(self, is_offered: bool) -> None:
        """Whether the phone system takes a PIN at all: where it does not, nothing is said about one."""
        self._is_offered = is_offered
        self._show()

    def show_meaning(self, text: str, gateway: str, others: tuple[str, ...] = ()) -> None:
        """What this PIN, or none, means for guests; `gateway` is what they dial, "" when it is not known. With another
        PIN, or none, one of `others` could stand here."""
        self._gateway = gateway
        self._meaning_text, self._other_meanings = text, others
        is_told = bool(text) and self._is_offered and self.field.isEnabled()
        self._meaning.hold_for(others if is_told else ())
        self._meaning.setText(text if is_told else "")
        self._meaning.setVisible(is_told)

    def clear(self) -> None:
        """No PIN, nothing in sight; what was copied stays until its time is up."""
        self.field.clear()
        self.eye.setChecked(False)
        self._card.forget()

    def turn(self, is_narrow: bool) -> None:
        """Where it is narrow, the hint stands below the field."""
        self._row.turn(is_narrow)

    def _button(self, name: str, text: str, press: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", "link")
        button.clicked.connect(lambda _checked=False: press())
        return button

    def _on_new(self) -> None:
        self.field.setText(new_pin())
        self.eye.setChecked(True)  # whoever has one made up wants to know it

    def _on_read(self) -> None:
        if self._card.isHidden():
            self._card.read_out(self.pin)
        else:
            self._card.forget()

    def _on_copy(self) -> None:
        self.clipboard.copy(sentence_to_send(self.pin, self._gateway, self._today()))
        self.copied.emit()

    def _on_typed(self) -> None:
        self._card.forget()
        self._show()
        self.pin_changed.emit()

    def _show(self) -> None:
        wrong = why_not_pin(self.pin)
        usual = self.tr("Digits only. Leave empty if no PIN is needed.")
        easy = self.tr("Easy to guess. New PIN makes up a better one.")
        is_easy = wrong is None and bool(self.pin) and (len(self.pin) < USUAL_DIGITS or is_easy_to_guess(self.pin))
        hint = problem_text(wrong).what if wrong is not None else easy if is_easy else usual
        self._hint.hold_for((usual, easy) if self._is_offered else ())
        self._hint.setText(hint if self._is_offered else "")
        self._hint.setProperty("role", "error" if wrong is not None else "second")
        self._hint.style().polish(self._hint)
        can_tell = bool(self.pin) and wrong is None and self.field.isEnabled()
        for button in (self._read, self._copy):
            button.setEnabled(can_tell)
            button.setAccessibleDescription("" if can_tell else self.tr("There is no PIN yet."))
        for button in (self._make, self._read, self._copy):
            button.setVisible(self._is_offered)
        self.show_meaning(self._meaning_text, self._gateway, self._other_meanings)

    def _on_eye(self, is_shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._dress_eye()

    def _set_up_field(self) -> None:
        self.field.setObjectName("conf.pin")
        self.field.setAccessibleName(self.tr("PIN"))
        self.field.setPlaceholderText(self.tr("No PIN"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(LONGEST_PIN + 1)
        self.eye.setObjectName("conf.pin.show")
        self.eye.setProperty("kind", "bare")
        self.eye.setCheckable(True)
        self.eye.setAccessibleName(self.tr("Show the PIN"))
        self.eye.setToolTip(self.eye.accessibleName())
        inside = QHBoxLayout(self.field)
        inside.setContentsMargins(0, 0, 3, 0)
        inside.addStretch(1)
        inside.addWidget(self.eye)

    def _lay_out(self) -> None:
        title = label(self, role="plain", text=self.tr("PIN"))
        title.setBuddy(self.field)
        self._row.setSpacing(11)
        self._row.addWidget(self.field)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self._hint)
        said.addWidget(self._meaning)
        said.addStretch(1)
        self._row.addLayout(said, 1)
        buttons = ButtonFlow(at_start=True)
        for button in (self._make, self._read, self._copy):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addLayout(self._row)
        column.addLayout(buttons)
        column.addWidget(self._card)

    def _dress(self) -> None:
        px = self._look.px
        self.field.setMinimumWidth(px(PIN_NARROWEST))
        self.field.setMaximumWidth(px(PIN_WIDTH))
        is_mirrored = self.isRightToLeft()
        self.field.setTextMargins(px(EYE_SPACE) if is_mirrored else 0, 0, 0 if is_mirrored else px(EYE_SPACE), 0)
        self._dress_eye()

    def _dress_eye(self) -> None:
        name = "eye-off" if self.eye.isChecked() else "eye"
        self.eye.setIcon(self._look.icon(name if self.field.isEnabled() else "lock"))
        self.eye.setIconSize(QSize(self._look.px(ICON), self._look.px(ICON)))
