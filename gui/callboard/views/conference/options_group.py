"""How people join: PIN, names, instant start; or the reason why the phone system decides that."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callboard.domain.capability import Capability, Reason
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.request_rules import LONGEST_PIN, why_not_pin
from callboard.views.conference.reason_box import ReasonBox
from callboard.views.conference.tag import Tag
from callboard.views.conference.turning_rows import TurningRow, side_by_side, turn
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.phrases import problem_text, why_off
from callboard.wording.sentence import Sentence

PIN_WIDTH, PIN_NARROWEST = 168, 96
ICON, NOTE_ICON, EYE_SPACE = 18, 16, 34
PADDING, NARROW, BESIDE_BOX = 16, 380, 11


class OptionsGroup(QFrame):
    """What cannot be chosen is greyed out, and the reason stands beside it in words that can be focused and read."""

    options_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conf.options")
        self.setProperty("surface", "card")
        self._look = look
        self._is_offered = True
        self._rows: list[TurningRow] = []
        self._tag = Tag("conf.options.tag", look, self)
        self._box = ReasonBox("conf.options.reason", look, self)
        self.pin = QLineEdit(self)
        self._eye = QPushButton(self.pin)
        self._pin_hint = WrappingLabel("conf.pin.hint", "second", self)
        self.no_names = self._choice("conf.no-names", self.tr("Don't ask for names"))
        self.instant = self._choice("conf.instant", self.tr("Start instantly"))
        self._no_names_text = WrappingLabel("conf.no-names.text", "second", self)
        self._instant_text = WrappingLabel("conf.instant.text", "second", self)
        self._rule = _rule(self)
        self._note = QWidget(self)
        self._note_icon = QLabel(self._note)
        self._set_up_pin()
        self._lay_out()
        self._connect()
        self._dress()
        self._check()

    @property
    def has_valid_pin(self) -> bool:
        """Whether the PIN could be one (none is fine)."""
        return why_not_pin(self.pin.text()) is None

    def show_capability(self, capability: Capability, generation: str, not_known: str = "") -> None:
        """Grey everything out when `capability` is not on, with its reason for `generation` ("v12", "" for not known
        yet, because of `not_known`)."""
        self._is_offered = capability.on is True
        not_yet = Sentence(not_known or problem_text(problem(ProblemCode.NOT_CONNECTED)).what)
        reason = why_off(capability, generation) if generation else not_yet
        self._allow(self._is_offered, reason.whole)
        self._tag.show_text(self.tr("Not available on 3CX {version}").format(version=generation.removeprefix("v")))
        self._tag.setVisible(capability.on is False)
        further = ""
        if capability.reason is Reason.GENERATION_DROPPED_OPTIONS:
            further = self.tr(
                "Whether a conference asks for a PIN, and how people come in, is set in the phone system itself, "
                "for each room. Ask whoever looks after it."
            )
        self._box.show_reason(reason.what, reason.mend, further)
        self._box.setVisible(not self._is_offered)
        for part in (self._rule, self._note):
            part.setVisible(self._is_offered)
        self._explain()
        self._check()

    def show_in_use(self, why: str) -> None:
        """Grey everything out because the room is in use; `why` says so."""
        self._allow(False, why)
        self._box.show_reason("", why)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what stands side by side stands one below the other."""
        super().resizeEvent(event)
        turn(self._rows, self.width() < self._look.px(NARROW))

    def _allow(self, is_allowed: bool, why_not: str) -> None:
        for control in (self.pin, self._eye, self.no_names, self.instant):
            control.setEnabled(is_allowed)
            control.setAccessibleDescription("" if is_allowed else why_not)
        self._dress_eye()

    def _explain(self) -> None:
        names, instant = (
            self.tr("Nobody has to say their name first."),
            self.tr("People are in as soon as they answer."),
        )
        if self._is_offered:
            names = self.tr("{what} Joining and leaving is announced without a name.").format(what=names)
            instant = self.tr("{what} Otherwise each person is asked to confirm first.").format(what=instant)
        self._no_names_text.setText(names)
        self._instant_text.setText(instant)

    def _check(self) -> None:
        wrong = why_not_pin(self.pin.text())
        hint = self.tr("Digits only. Leave empty if no PIN is needed.")
        text = problem_text(wrong).what if wrong is not None else hint
        self._pin_hint.setText(text if self._is_offered else "")
        self._pin_hint.setProperty("role", "error" if wrong is not None else "second")
        self._pin_hint.style().polish(self._pin_hint)
        self.options_changed.emit()

    def _choice(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(name)
        box.setProperty("kind", "explained")
        return box

    def _set_up_pin(self) -> None:
        self.pin.setObjectName("conf.pin")
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.setPlaceholderText(self.tr("No PIN"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(LONGEST_PIN + 1)
        self._eye.setObjectName("conf.pin.show")
        self._eye.setProperty("kind", "bare")
        self._eye.setCheckable(True)
        self._eye.setAccessibleName(self.tr("Show the PIN"))
        self._eye.setToolTip(self._eye.accessibleName())
        inside = QHBoxLayout(self.pin)
        inside.setContentsMargins(0, 0, 3, 0)
        inside.addStretch(1)
        inside.addWidget(self._eye)

    def _explained(self, box: QCheckBox, explanation: QLabel) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(box)
        column.addWidget(explanation)
        return column

    def _lay_out(self) -> None:
        head = side_by_side(label(self, role="title", text=self.tr("How people join")), self._tag)
        self._rows.append(head)
        pin_label = label(self, role="plain", text=self.tr("PIN"))
        pin_label.setBuddy(self.pin)
        pin_row = TurningRow()
        pin_row.setSpacing(11)
        pin_row.addWidget(self.pin)
        pin_row.addWidget(self._pin_hint, 1)
        self._rows.append(pin_row)
        inside = QVBoxLayout()
        inside.setContentsMargins(PADDING - 1, 15, PADDING - 1, 14)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self._box)
        inside.addWidget(pin_label)
        inside.addLayout(pin_row)
        inside.addWidget(self._rule)
        inside.addLayout(self._explained(self.no_names, self._no_names_text))
        inside.addSpacing(6)
        inside.addLayout(self._explained(self.instant, self._instant_text))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 0)
        layout.setSpacing(0)
        layout.addLayout(inside)
        layout.addWidget(self._note)
        self._lay_out_note()

    def _lay_out_note(self) -> None:
        words = self.tr(
            "These count only for the call that starts the conference. They can't be changed once it is running."
        )
        row = QHBoxLayout()
        row.setContentsMargins(PADDING, 10, PADDING, 11)
        row.setSpacing(8)
        row.addWidget(self._note_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(self._note, "conf.options.note", "second", words, wraps=True), 1)
        column = QVBoxLayout(self._note)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_rule(self._note))
        column.addLayout(row)

    def _connect(self) -> None:
        self.pin.textChanged.connect(self._check)
        self.no_names.toggled.connect(lambda _: self.options_changed.emit())
        self.instant.toggled.connect(lambda _: self.options_changed.emit())
        self._eye.toggled.connect(self._on_eye)
        self._look.changed.connect(self._dress)

    def _on_eye(self, is_shown: bool) -> None:
        self.pin.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._dress_eye()

    def _dress(self) -> None:
        px = self._look.px
        for explanation in (self._no_names_text, self._instant_text):
            explanation.setContentsMargins(px(ICON) + BESIDE_BOX, 0, 0, 0)
        self.pin.setMinimumWidth(px(PIN_NARROWEST))
        self.pin.setMaximumWidth(px(PIN_WIDTH))
        is_mirrored = self.isRightToLeft()
        self.pin.setTextMargins(px(EYE_SPACE) if is_mirrored else 0, 0, 0 if is_mirrored else px(EYE_SPACE), 0)
        self._note_icon.setFixedSize(QSize(px(NOTE_ICON), px(NOTE_ICON)))
        ratio = self.devicePixelRatioF()
        self._note_icon.setPixmap(self._look.pixmap("info-circle", "text2", px(NOTE_ICON), ratio))
        self._dress_eye()

    def _dress_eye(self) -> None:
        name = "eye-off" if self._eye.isChecked() else "eye"
        self._eye.setIcon(self._look.icon(name if self.pin.isEnabled() else "lock"))
        self._eye.setIconSize(QSize(self._look.px(ICON), self._look.px(ICON)))


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("side", "rule")
    rule.setFixedHeight(1)
    return rule
