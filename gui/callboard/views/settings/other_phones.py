"""The further phones whose calls are shown as those for my own phone are: who they are, one more, one less."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.domain.problems import Problem
from callboard.models.preferences_now import MemoryNow
from callboard.views.button_icons import put_icon
from callboard.views.fields.field_icon import FieldIcon
from callboard.views.fields.number_field import NumberField
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.long_words import breakable
from callboard.views.words.phrases import problem_text
from callboard.views.words.state_words import in_sentence

MOST_PHONES = 20


class OtherPhones(QWidget):
    """`complained` carries what is wrong with what was typed, "" for nothing."""

    complained = Signal(str)

    def __init__(
        self,
        memory: MemoryNow,
        board: Callable[[], Board],
        field: NumberField,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings.other_phones")
        self._memory = memory
        self._board = board
        self._field = field
        self._look = look
        self._shown: tuple[str, ...] | None = None
        self._removes: list[QPushButton] = []
        field.setParent(self)
        field.setObjectName("settings.other_phones.field")
        field.setPlaceholderText(self.tr("Find a name or number"))
        field.setAccessibleName(self.tr("Also show calls for"))
        FieldIcon(field, "search", look)
        self._add = QPushButton(self.tr("Add this phone"), self)
        self._add.setObjectName("settings.other_phones.add")
        self._add.setEnabled(False)
        entry = QHBoxLayout()
        entry.setSpacing(8)
        entry.addWidget(field, 1)
        entry.addWidget(self._add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(entry)
        column.addLayout(self._rows)
        self.setFocusProxy(field)
        self._add.clicked.connect(self._on_wanted)
        field.confirmed.connect(self._on_wanted)
        field.textEdited.connect(lambda _: self.complained.emit(""))
        field.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        for news in (field.people.modelReset, field.people.rowsInserted):
            news.connect(self._show_anew)  # it may be the first time that anybody has a name
        memory.changed.connect(self._show)
        look.changed.connect(self._dress)
        self._show()

    def _on_wanted(self) -> None:
        number = self._field.number()
        known = self._memory.value.other_phones
        if isinstance(number, Problem):
            self.complained.emit(problem_text(number).what)
        elif number not in self._board().extensions:
            self.complained.emit(self.tr("Extension {number} is not on this phone system.").format(number=number))
        elif number not in known and len(known) >= MOST_PHONES:
            self.complained.emit(self.tr("There are %n phones already. Remove one first.", "", len(known)))
        else:
            self._memory.change(other_phones=(*(each for each in known if each != number), number))
            self._field.clear()
            self.complained.emit("")

    def _show_anew(self) -> None:
        self._shown = None
        self._show()

    def _show(self) -> None:
        phones = self._memory.value.other_phones
        if phones == self._shown:
            return
        self._shown = phones
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self._removes = [self._row(number) for number in phones]
        self._dress()

    def _row(self, number: str) -> QPushButton:
        who = in_sentence(number, self._board().name_of(number))
        row = QWidget(self)
        row.setObjectName(f"settings.other_phones.{number}")
        remove = QPushButton(row)
        remove.setObjectName(f"settings.other_phones.remove.{number}")
        remove.setProperty("kind", "bare")
        remove.setAccessibleName(self.tr("Do not show calls for {who} any more").format(who=who))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(lambda: self._remove(number))
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(label(row, "", "strong", breakable(who), wraps=True), 1)
        across.addWidget(remove)
        self._rows.addWidget(row)
        return remove

    def _remove(self, number: str) -> None:
        self._field.setFocus()  # the button that has it goes
        others = tuple(each for each in self._memory.value.other_phones if each != number)
        self._memory.change(other_phones=others)

    def _dress(self) -> None:
        for remove in self._removes:
            put_icon(remove, self._look, "x")
