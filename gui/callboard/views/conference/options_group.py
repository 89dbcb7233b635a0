"""How people join: PIN, names, instant start; or the reason why the phone system decides that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from callboard.domain.capability import Capability
from callboard.domain.request_rules import LONGEST_PIN, why_not_pin
from callboard.views.look.look import Look
from callboard.views.phrases import problem_text, why_off

PIN_WIDTH, PIN_NARROWEST = 168, 96


class OptionsGroup(QFrame):
    """What cannot be chosen is greyed out, and the reason stands beside it in words that can be focused and read."""

    options_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conf.options")
        self.setProperty("surface", "card")
        self._look = look
        self._is_offered = True
        self._tag = self._label("conf.options.tag", "tag")
        self._box = QFrame(self)
        self._box.setObjectName("conf.options.reason")
        self._box.setProperty("tone", "warn")
        self._box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reason = self._label("conf.options.reason.text")
        self.pin = QLineEdit(self)
        self.pin.setObjectName("conf.pin")
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.setPlaceholderText(self.tr("No PIN"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(LONGEST_PIN + 1)
        self.pin.setMinimumWidth(PIN_NARROWEST)
        self.pin.setMaximumWidth(PIN_WIDTH)
        self._eye = QPushButton(self)
        self._eye.setObjectName("conf.pin.show")
        self._eye.setProperty("kind", "bare")
        self._eye.setCheckable(True)
        self._eye.setAccessibleName(self.tr("Show the PIN"))
        self._eye.setToolTip(self._eye.accessibleName())
        self._pin_hint = self._label("conf.pin.hint", "second")
        self.no_names = QCheckBox(self.tr("Don't ask for names"), self)
        self.no_names.setObjectName("conf.no-names")
        self.instant = QCheckBox(self.tr("Start instantly"), self)
        self.instant.setObjectName("conf.instant")
        self._note = self._label("conf.options.note", "second")
        self._note.setText(self.tr("These count only for the call that starts the conference, not once it is running."))
        self._lay_out()
        self._connect()
        self._dress()
        self._check()

    @property
    def has_valid_pin(self) -> bool:
        """Whether the PIN could be one (none is fine)."""
        return why_not_pin(self.pin.text()) is None

    def show_capability(self, capability: Capability, generation: str) -> None:
        """Grey everything out when `capability` is not on, with its reason for `generation` ("v12")."""
        self._is_offered = capability.on is True
        reason = why_off(capability, generation)
        for control in (self.pin, self._eye, self.no_names, self.instant):
            control.setEnabled(self._is_offered)
            control.setAccessibleDescription("" if self._is_offered else reason.whole)
        self._tag.setText(self.tr("Not available on 3CX {version}").format(version=generation.removeprefix("v")))
        self._tag.setVisible(not self._is_offered)
        self._reason.setText(f"{reason.what} {reason.mend}".strip())
        self._box.setAccessibleName(reason.whole)
        self._box.setVisible(not self._is_offered)
        self._note.setVisible(self._is_offered)
        self._check()

    def show_in_use(self, why: str) -> None:
        """Grey everything out because the room is in use; `why` says so."""
        for control in (self.pin, self._eye, self.no_names, self.instant):
            control.setEnabled(False)
            control.setAccessibleDescription(why)
        self._reason.setText(why)
        self._box.setAccessibleName(why)
        self._box.setVisible(True)

    def chosen(self) -> tuple[str, bool, bool]:
        """PIN, whether names are asked for, instant start: as they count, so plain when nothing is offered."""
        if not self._is_offered:
            return "", True, False
        return self.pin.text(), not self.no_names.isChecked(), self.instant.isChecked()

    def clear(self) -> None:
        """Plain again; a PIN is not kept for the next conference."""
        self.pin.clear()
        self.no_names.setChecked(False)
        self.instant.setChecked(False)
        self._eye.setChecked(False)

    def _check(self) -> None:
        wrong = why_not_pin(self.pin.text())
        hint = self.tr("Digits only. Leave empty if no PIN is needed.")
        self._pin_hint.setText(problem_text(wrong).what if wrong is not None else hint)
        self._pin_hint.setProperty("role", "error" if wrong is not None else "second")
        self._pin_hint.style().polish(self._pin_hint)
        self._pin_hint.setText(self._pin_hint.text() if self._is_offered else "")
        self.options_changed.emit()

    def _label(self, name: str, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(role != "tag")
        label.setProperty("role", role)
        return label

    def _explained(self, box: QCheckBox, text: str) -> QVBoxLayout:
        explanation = self._label(f"{box.objectName()}.text", "second")
        explanation.setText(text)
        explanation.setContentsMargins(28, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(box)
        column.addWidget(explanation)
        return column

    def _lay_out(self) -> None:
        title = QLabel(self.tr("How people join"), self)
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self._tag)
        head.addStretch(1)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self._reason)
        pin_label = QLabel(self.tr("PIN"), self)
        pin_label.setProperty("role", "second")
        pin_label.setBuddy(self.pin)
        pin_row = QHBoxLayout()
        pin_row.addWidget(self.pin, 2)
        pin_row.addWidget(self._eye)
        pin_row.addWidget(self._pin_hint, 3)
        pin_row.addStretch(0)
        names = self.tr("Nobody has to say their name first. Joining and leaving is announced without a name.")
        instant = self.tr("People are in as soon as they answer. Otherwise each person is asked to confirm first.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._box)
        layout.addWidget(pin_label)
        layout.addLayout(pin_row)
        layout.addLayout(self._explained(self.no_names, names))
        layout.addLayout(self._explained(self.instant, instant))
        layout.addWidget(self._note)

    def _connect(self) -> None:
        self.pin.textChanged.connect(self._check)
        self.no_names.toggled.connect(lambda _: self.options_changed.emit())
        self.instant.toggled.connect(lambda _: self.options_changed.emit())
        self._eye.toggled.connect(self._on_eye)
        self._look.changed.connect(self._dress)

    def _on_eye(self, is_shown: bool) -> None:
        self.pin.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._dress()

    def _dress(self) -> None:
        self._eye.setIcon(self._look.icon("eye-off" if self._eye.isChecked() else "eye"))
