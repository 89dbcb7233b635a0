"""What a file with a list of people holds, before anybody is taken from it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from callboard.domain.conferences.roster_csv import (
    RosterColumns,
    RosterRead,
    RosterTable,
    guessed_columns,
    read_roster,
)
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.state_words import people

WIDTH, HEIGHT, SHOWN_ROWS, SHOWN_UNREADABLE = 560, 440, 50, 3


class RosterFileDialog(QDialog):
    """Which column is which can be corrected; what would come of it is told below. `people_chosen` tells it, as a
    `RosterRead`; with `save_requested` it shall become a template at once."""

    people_chosen = Signal(object)
    save_requested = Signal(object)

    def __init__(self, table: RosterTable, file_name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("roster_file")
        self.setProperty("surface", "panel")
        self.setWindowTitle(self.tr("People from a file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table = table
        guessed = guessed_columns(table)
        self.heads = QCheckBox(self.tr("The first row says what the columns are"), self)
        self.heads.setObjectName("roster_file.heads")
        self.heads.setChecked(guessed.has_heads)
        self.number = self._column_box("roster_file.number", self.tr("Column with the number"))
        self.name = self._column_box("roster_file.name", self.tr("Column with the name"))
        self.preview = self._preview()
        self.summary = label(self, "roster_file.summary", "strong", wraps=True)
        self.more = label(self, "roster_file.more", "second", wraps=True)
        self._lay_out(file_name)
        self._fill_boxes(guessed)
        self._connect()
        self._show()
        room = parent.window().size()
        self.resize(min(look.px(WIDTH), room.width()), min(look.px(HEIGHT), room.height()))
        self.add.setFocus()

    def columns(self) -> RosterColumns:
        """As chosen now."""
        name = self.name.currentData()
        return RosterColumns(self.number.currentData(), None if name < 0 else name, self.heads.isChecked())

    def read(self) -> RosterRead:
        """Who is in the file, with the columns chosen now."""
        return read_roster(self._table, self.columns())

    def _column_box(self, name: str, text: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _preview(self) -> QTableWidget:
        rows = self._table.rows[: SHOWN_ROWS + 1]
        table = QTableWidget(0, self._table.columns, self)
        table.setObjectName("roster_file.preview")
        table.setAccessibleName(self.tr("What the file holds"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(cell))
        table.resizeColumnsToContents()  # a number that is cut off cannot be checked
        return table

    def _lay_out(self, file_name: str) -> None:
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName("roster_file.cancel")
        self.save = QPushButton(self.tr("Save as template…"), self)
        self.save.setObjectName("roster_file.save")
        self.add = QPushButton(self.tr("Add to the list"), self)
        self.add.setObjectName("roster_file.add")
        self.add.setProperty("kind", "primary")
        self.add.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.cancel, self.save, self.add):
            button.setAutoDefault(button is self.add)
            buttons.addWidget(button)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("N&umber"), self.number)
        form.addRow(self.tr("&Name"), self.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(8)
        layout.addWidget(label(self, "roster_file.title", "title", file_name, wraps=True))
        layout.addLayout(form)
        layout.addWidget(self.heads)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self.more)
        layout.addLayout(buttons)

    def _fill_boxes(self, chosen: RosterColumns) -> None:
        self.name.addItem(self.tr("No names"), -1)
        for column in range(self._table.columns):
            for box in (self.number, self.name):
                box.addItem(self._column_name(column), column)
        self.number.setCurrentIndex(self.number.findData(chosen.number))
        self.name.setCurrentIndex(self.name.findData(-1 if chosen.name is None else chosen.name))

    def _column_name(self, column: int) -> str:
        plain = self.tr("Column {count}").format(count=column + 1)
        head = self._table.rows[0][column] if self.heads.isChecked() else ""
        return head or plain

    def _connect(self) -> None:
        self.heads.toggled.connect(self._on_heads)
        self.number.currentIndexChanged.connect(self._show)
        self.name.currentIndexChanged.connect(self._show)
        self.cancel.clicked.connect(self.close)
        self.add.clicked.connect(self._on_add)
        self.save.clicked.connect(self._on_save)

    def _on_heads(self) -> None:
        for column in range(self._table.columns):
            for box in (self.number, self.name):
                box.setItemText(box.findData(column), self._column_name(column))
        self._show()

    def _show(self) -> None:
        has_heads, read = self.heads.isChecked(), self.read()
        self.preview.setHorizontalHeaderLabels([self._column_name(column) for column in range(self._table.columns)])
        if self._table.rows:
            self.preview.setRowHidden(0, has_heads)
        missing = read.without_number + len(read.unreadable)
        text = self.tr("{people}, %n without a number", "", missing) if missing else self.tr("{people}")
        self.summary.setText(text.format(people=people(len(read.people))))
        self.more.setText(" ".join(self._more(read)))
        self.more.setVisible(bool(self.more.text()))
        for button in (self.add, self.save):
            button.setEnabled(bool(read.people))

    def _more(self, read: RosterRead) -> list[str]:
        found: list[str] = []
        if read.unreadable:
            more = ["…"] if len(read.unreadable) > SHOWN_UNREADABLE else []
            some = ", ".join([*read.unreadable[:SHOWN_UNREADABLE], *more])
            found.append(self.tr("Not a number: {texts}.").format(texts=some))
        if read.twice:
            found.append(self.tr("Numbers that are in it twice: {count}.").format(count=read.twice))
        if self._table.is_longer:
            found.append(self.tr("Only the first {count} rows were read.").format(count=self._rows()))
        elif self._table.is_cut:
            text = self.tr("Only the first {count} of {all} rows were read.")
            found.append(text.format(count=self._rows(), all=self._rows() + self._table.further))
        return found

    def _rows(self) -> int:
        return len(self._table.rows) - self.heads.isChecked()

    def _on_add(self) -> None:
        self.people_chosen.emit(self.read())
        self.close()

    def _on_save(self) -> None:
        self.save_requested.emit(self.read())
        self.close()
