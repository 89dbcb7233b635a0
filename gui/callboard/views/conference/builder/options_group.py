"""How people join: PIN, names, instant start; or the reason why the phone system decides that."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from callboard.domain.capability import Capability, Reason
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.request_rules import why_not_pin
from callboard.views.conference.builder.pin_row import PinRow
from callboard.views.conference.builder.reason_box import ReasonBox
from callboard.views.conference.tag import Tag
from callboard.views.conference.turning_rows import TurningRow, side_by_side, turn
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.phrases import problem_text, why_off
from callboard.wording.sentence import Sentence

ICON, NOTE_ICON = 18, 16
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
        self.pin_row = PinRow(look, self)
        self.pin = self.pin_row.field
        self.no_names = self._choice("conf.no-names", self.tr("Don't ask for names"))
        self.instant = self._choice("conf.instant", self.tr("Start instantly"))
        self._no_names_text = WrappingLabel("conf.no-names.text", "second", self)
        self._instant_text = WrappingLabel("conf.instant.text", "second", self)
        self._rule = _rule(self)
        self._note = QWidget(self)
        self._note_icon = QLabel(self._note)
        self._lay_out()
        self._connect()
        self._dress()

    @property
    def has_valid_pin(self) -> bool:
        """Whether the PIN could be one (none is fine)."""
        return why_not_pin(self.pin.text()) is None

    def show_capability(self, capability: Capability, generation: str, not_known: str = "", in_use: str = "") -> None:
        """Grey everything out when `capability` is not on, with its reason for `generation` ("v12", "" for not known
        yet, because of `not_known`); or because the room is in use, as `in_use` says. What was chosen stays."""
        self._is_offered = capability.on is True
        not_yet = Sentence(not_known or problem_text(problem(ProblemCode.NOT_CONNECTED)).what)
        reason = why_off(capability, generation) if generation else not_yet
        if self._is_offered and in_use:
            reason = Sentence("", in_use)
        self._allow(self._is_offered and not in_use, reason.whole)
        self._tag.show_text(self.tr("Not available on 3CX {version}").format(version=generation.removeprefix("v")))
        self._tag.setVisible(capability.on is False)
        further = ""
        if capability.reason is Reason.GENERATION_DROPPED_OPTIONS:
            further = self.tr(
                "Whether a conference asks for a PIN, and how people come in, is set in the phone system itself, "
                "for each room. Ask whoever looks after it."
            )
        self._box.show_reason(reason.what, reason.mend, further)
        self._box.setVisible(not self._is_offered or bool(in_use))
        for part in (self._rule, self._note):
            part.setVisible(self._is_offered)
        self._explain()
        self.pin_row.offer(self._is_offered)

    def chosen(self) -> tuple[str, bool, bool]:
        """PIN, whether names are asked for, instant start: as they count, so plain when nothing is offered."""
        if not self._is_offered:
            return "", True, False
        return self.as_typed()

    def clear(self) -> None:
        """Plain again; a PIN is not kept for the next conference."""
        self.pin_row.clear()
        self.no_names.setChecked(False)
        self.instant.setChecked(False)

    def as_typed(self) -> tuple[str, bool, bool]:
        """The same as it stands there, whether it counts or not."""
        return self.pin.text(), not self.no_names.isChecked(), self.instant.isChecked()

    def fill(self, pin: str, ask_names: bool, instant: bool) -> None:
        """Choose these; they are kept where they do not count."""
        self.pin_row.set_pin(pin)
        self.no_names.setChecked(not ask_names)
        self.instant.setChecked(instant)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what stands side by side stands one below the other."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.px(NARROW)
        turn(self._rows, is_narrow)
        self.pin_row.turn(is_narrow)

    def _allow(self, is_allowed: bool, why_not: str) -> None:
        for control in (self.no_names, self.instant):
            control.setEnabled(is_allowed)
            control.setAccessibleDescription("" if is_allowed else why_not)
        self.pin_row.allow(is_allowed, why_not)

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

    def _choice(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(name)
        box.setProperty("kind", "explained")
        return box

    def _explained(self, box: QCheckBox, explanation: QLabel) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(box)
        column.addWidget(explanation)
        return column

    def _lay_out(self) -> None:
        head = side_by_side(label(self, role="title", text=self.tr("How people join")), self._tag)
        self._rows.append(head)
        inside = QVBoxLayout()
        inside.setContentsMargins(PADDING - 1, 15, PADDING - 1, 14)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self._box)
        inside.addWidget(self.pin_row)
        inside.addSpacing(6)
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
        self.pin_row.pin_changed.connect(self.options_changed)
        self.no_names.toggled.connect(lambda _: self.options_changed.emit())
        self.instant.toggled.connect(lambda _: self.options_changed.emit())
        self._look.changed.connect(self._dress)

    def _dress(self) -> None:
        px = self._look.px
        for explanation in (self._no_names_text, self._instant_text):
            explanation.setContentsMargins(px(ICON) + BESIDE_BOX, 0, 0, 0)
        self._note_icon.setFixedSize(QSize(px(NOTE_ICON), px(NOTE_ICON)))
        ratio = self.devicePixelRatioF()
        self._note_icon.setPixmap(self._look.pixmap("info-circle", "text2", px(NOTE_ICON), ratio))


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("side", "rule")
    rule.setFixedHeight(1)
    return rule
