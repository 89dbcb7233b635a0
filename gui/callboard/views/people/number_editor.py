"""The numbers of a contact while it is changed: one line each, and a new one below them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.people.contact import MOST_NUMBERS, ContactNumber, NumberKind
from callboard.domain.problems import Problem, ProblemCode
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.contact_words import kind_word
from callboard.views.words.number_words import grouped

LONGEST_TYPED = 128
ICON, NARROWEST = 16, 110


class NumberLine(QWidget):
    """A number, its kind, and a cross that takes it away."""

    changed = Signal()
    remove_requested = Signal()

    def __init__(self, one: ContactNumber, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._kept = one.number
        self.number = QLineEdit(grouped(one.number), self)
        self.number.setObjectName("contacts.editor.number")
        self.number.setAccessibleName(self.tr("Number"))
        self.number.setMaxLength(LONGEST_TYPED)
        self.number.setMinimumWidth(NARROWEST)
        self.kind = QComboBox(self)
        self.kind.setObjectName("contacts.editor.kind")
        self.kind.setAccessibleName(self.tr("Kind of number"))
        for kind in NumberKind:
            self.kind.addItem(kind_word(kind), kind)
        self.kind.setCurrentIndex(list(NumberKind).index(one.kind))
        self.remove = QPushButton(self)
        self.remove.setObjectName("contacts.editor.remove")
        self.remove.setProperty("kind", "bare")
        self.remove.setAccessibleName(self.tr("Remove this number"))
        self.remove.setToolTip(self.remove.accessibleName())
        self.why_not = label(self, "contacts.editor.why-not", "error", wraps=True)
        self.why_not.hide()
        self.number.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = ButtonFlow(at_start=True)
        for part in (self.number, self.kind, self.remove):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.why_not)
        self.number.textEdited.connect(self._on_edited)
        self.kind.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.remove.clicked.connect(self.remove_requested)
        look.changed.connect(self._dress)
        self._dress()

    def value(self) -> ContactNumber | Problem | None:
        """The number as it is dialled; None for an empty line."""
        text = self.number.text()
        if not text.strip():
            return None
        # What nobody touched stays as it was, however it is shown.
        cleaned = self._kept if text == grouped(self._kept) else clean_number(text)
        return cleaned if isinstance(cleaned, Problem) else ContactNumber(cleaned, self.kind.currentData())

    def complain(self) -> bool:
        """Say below it why it is no number; whether there was something to say."""
        value = self.value()
        is_wrong = isinstance(value, Problem)
        if isinstance(value, Problem):
            is_long = value.code is ProblemCode.NUMBER_TOO_LONG
            text = self.tr("Too long: a number has at most 32 digits.") if is_long else ""
            self.why_not.setText(text or self.tr("That is not a phone number."))
        self.why_not.setVisible(is_wrong)
        self.number.setAccessibleDescription(self.why_not.text() if is_wrong else "")
        if self.number.property("wrong") != is_wrong:
            self.number.setProperty("wrong", is_wrong)
            self.number.style().unpolish(self.number)
            self.number.style().polish(self.number)
        return is_wrong

    def _on_edited(self) -> None:
        if not self.why_not.isHidden():
            self.complain()
        self.changed.emit()

    def _dress(self) -> None:
        self.remove.setIcon(self._look.icon("x"))
        self.remove.setIconSize(QSize(self._look.px(ICON), self._look.px(ICON)))


class NumberEditor(QWidget):
    """`numbers()` is what is typed now; None while a line holds something else, which is said there."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.lines: list[NumberLine] = []
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.add = QPushButton(self.tr("Add a number"), self)
        self.add.setObjectName("contacts.editor.add")
        self.add.setProperty("kind", "small")
        self.add.clicked.connect(self._on_add)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._column)
        layout.addLayout(foot)

    def show_numbers(self, numbers: Sequence[ContactNumber]) -> None:
        """Start from these; there is always one line to type in."""
        for line in list(self.lines):
            self._take_away(line)
        for one in numbers or (ContactNumber("", NumberKind.WORK),):
            self._put(one)

    def numbers(self) -> tuple[ContactNumber, ...] | None:
        """All that are typed, in their order."""
        wrong = [line for line in self.lines if line.complain()]
        if wrong:
            wrong[0].number.setFocus()
            return None
        return tuple(value for line in self.lines if isinstance(value := line.value(), ContactNumber))

    def _put(self, one: ContactNumber) -> NumberLine:
        line = NumberLine(one, self._look, self)
        self.lines.append(line)
        self._column.addWidget(line)
        line.changed.connect(self.changed)
        line.remove_requested.connect(lambda: self._on_remove(line))
        self.add.setEnabled(len(self.lines) < MOST_NUMBERS)
        return line

    def _take_away(self, line: NumberLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.add.setEnabled(len(self.lines) < MOST_NUMBERS)

    def _on_add(self) -> None:
        # In the order of Tab a line comes behind the one before it, and the button behind all of them.
        line = self._put(ContactNumber("", NumberKind.OTHER if self.lines else NumberKind.WORK))
        self.add.raise_()
        line.number.setFocus()
        self.changed.emit()

    def _on_remove(self, line: NumberLine) -> None:
        row = self.lines.index(line)
        self._take_away(line)
        beside = self.lines[min(row, len(self.lines) - 1)].number if self.lines else self.add
        beside.setFocus()
        self.changed.emit()
