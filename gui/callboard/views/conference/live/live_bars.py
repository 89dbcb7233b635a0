"""What a running conference asks or has to say, one strip each: people never called, another PIN, a shared room."""

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from callboard.domain.request_rules import LONGEST_PIN
from callboard.views.conference.turning_rows import TurningRow, side_by_side, turn
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.look.look import Look

PIN_FIELD_WIDTH = 200


class LiveBars(QWidget):
    """Shows a strip only while it has something to say."""

    call_them_requested = Signal()  # those who were never called
    leave_out_requested = Signal()  # they are not wanted any more
    pin_given = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conf.live.bars")
        self._look = look
        self._rows: list[TurningRow] = []
        self._held, self._held_text = self._strip("conf.live.held", "warn")
        self._pin, self._pin_text = self._strip("conf.live.pin-wrong", "warn")
        self._shared, self._shared_text = self._strip("conf.live.shared", "warn")
        self.call_them = self._button(self._held, "conf.live.held.call", self.tr("Call them now"))
        self.leave_out = self._button(self._held, "conf.live.held.leave", self.tr("Leave them out"))
        self.pin = QLineEdit(self._pin)
        self._again = self.tr("Call again with this PIN")
        self.call_with_pin = self._button(self._pin, "conf.live.pin.call", self._again)
        self._lay_out()
        self.call_them.clicked.connect(self.call_them_requested)
        self.leave_out.clicked.connect(self.leave_out_requested)
        self.call_with_pin.clicked.connect(self._on_pin)
        self.pin.returnPressed.connect(self._on_pin)
        self.pin.textChanged.connect(self._allow_pin)
        look.changed.connect(self._fit)
        self._can_add = False
        self.show_held(0)
        self.show_pin_wrong("")
        self.show_shared("")

    def show_held(self, count: int) -> None:
        """So many people were not called before the program was started again."""
        self._held.setVisible(count > 0)
        self._held_text.setText(self.tr("%n people were not called yet. Call them now?", "", count))
        self._show_some()

    def show_pin_wrong(self, what_happened: str, is_wanted: bool = False) -> None:
        """Somebody did not come in, and the PIN may be the reason, or it is wanted before anybody is called; "" when
        there is nothing to say."""
        was_asked = not self._pin.isHidden()
        self._pin.setVisible(bool(what_happened))
        self._pin_text.setText(what_happened)
        self.call_with_pin.setText(self._again if not is_wanted else self.tr("Use this PIN"))
        if was_asked and not what_happened:
            self.pin.clear()
        self._show_some()

    def show_shared(self, what_happened: str) -> None:
        """Something is odd about this room; "" when nothing is."""
        self._shared.setVisible(bool(what_happened))
        self._shared_text.setText(what_happened)
        self._show_some()

    def allow(self, can_add: bool) -> None:
        """Whether anybody can be called into it now."""
        self._can_add = can_add
        self.call_them.setEnabled(can_add)
        self._allow_pin()

    def turn(self, is_narrow: bool) -> None:
        """Where it is narrow, the buttons stand below the words."""
        turn(self._rows, is_narrow)

    def _allow_pin(self) -> None:
        self.call_with_pin.setEnabled(self._can_add and bool(self.pin.text()))

    def _on_pin(self) -> None:
        if self.call_with_pin.isEnabled():
            self.pin_given.emit(self.pin.text())

    def _show_some(self) -> None:
        self.setVisible(any(not strip.isHidden() for strip in (self._held, self._pin, self._shared)))

    def _strip(self, name: str, tone: str) -> tuple[QFrame, WrappingLabel]:
        strip = QFrame(self)
        strip.setObjectName(name)
        strip.setProperty("tone", tone)
        column = QVBoxLayout(strip)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        text = WrappingLabel(f"{name}.text", "", strip)
        column.addWidget(text)
        return strip, text

    def _row_below(self, strip: QFrame, *widgets: QWidget) -> None:
        """What can be done about it."""
        row = side_by_side(*widgets)
        row.setSpacing(8)
        self._rows.append(row)
        column = strip.layout()
        if isinstance(column, QVBoxLayout):
            column.addLayout(row)

    def _button(self, strip: QFrame, name: str, text: str) -> QPushButton:
        button = QPushButton(text, strip)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        self.pin.setObjectName("conf.live.pin.field")
        self.pin.setAccessibleName(self.tr("PIN of this conference"))
        self.pin.setPlaceholderText(self.pin.accessibleName())
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        digits = QRegularExpression(rf"\d{{0,{LONGEST_PIN}}}")
        self.pin.setValidator(QRegularExpressionValidator(digits, self.pin))
        self._row_below(self._held, self.call_them, self.leave_out)
        self._row_below(self._pin, self.pin, self.call_with_pin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for strip in (self._held, self._pin, self._shared):
            column.addWidget(strip)
        self._fit()

    def _fit(self) -> None:
        self.pin.setMinimumWidth(self._look.px(PIN_FIELD_WIDTH))
