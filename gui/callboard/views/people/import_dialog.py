"""What a file of contacts would bring, before anything changes (ui-spec, section 7.10)."""

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from callboard.domain.people.contact import Contact
from callboard.domain.people.people_edit import PeopleEdit
from callboard.domain.people.people_import import ImportPreview
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.contact_words import contacts_words
from callboard.views.words.long_words import breakable, may_shrink
from callboard.views.words.number_words import counted, shown
from callboard.views.words.one_line import one_line

WIDTH, HEIGHT, SHOWN_ROWS, SHOWN_UNREADABLE = 620, 480, 50, 3


class ImportDialog(QDialog):
    """`import_requested` brings the PeopleEdit that was agreed to."""

    import_requested = Signal(object)

    def __init__(self, preview: ImportPreview, file_name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = preview
        self.setObjectName("contacts.importing")
        self.setProperty("surface", "panel")
        self.setWindowTitle(self.tr("Import contacts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = label(self, "contacts.importing.title", "title", breakable(one_line(file_name)), wraps=True)
        self.summary = label(self, "contacts.importing.summary", "strong", wraps=True)
        self.more = label(self, "contacts.importing.more", "second", wraps=True)
        self.joins = self._tick("joins", self.tr("Add what is new to contacts that are here already"))
        self.numberless = self._tick("numberless", self.tr("Take those without a number as well"))
        self.preview = self._table()
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName("contacts.importing.cancel")
        self.take = QPushButton(self)
        self.take.setObjectName("contacts.importing.take")
        self.take.setProperty("kind", "primary")
        self._lay_out()
        for tick in (self.joins, self.numberless):
            tick.toggled.connect(self._show)
        self.cancel.clicked.connect(self.close)
        self.take.clicked.connect(self._on_take)
        self._show()
        room = parent.window().size()
        self.resize(min(look.px(WIDTH), room.width()), min(look.px(HEIGHT), room.height()))
        self.take.setFocus()

    def edit(self) -> PeopleEdit:
        """What would be done, as it is ticked now."""
        wants = {"with_joined": self.joins.isChecked(), "with_numberless": self.numberless.isChecked()}
        return self._preview.edit(**wants)

    def _tick(self, name: str, text: str) -> QCheckBox:
        tick = QCheckBox(text, self)
        tick.setObjectName(f"contacts.importing.{name}")
        tick.setChecked(True)
        return tick

    def _table(self) -> QTableWidget:
        heads = [self.tr("What happens"), self.tr("Name"), self.tr("Company"), self.tr("Numbers")]
        shown_rows = list(islice(self._rows(), SHOWN_ROWS))
        table = QTableWidget(len(shown_rows), len(heads), self)
        table.setObjectName("contacts.importing.preview")
        table.setAccessibleName(self.tr("What the file holds"))
        table.setHorizontalHeaderLabels(heads)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        for row, cells in enumerate(shown_rows):
            for column, cell in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(cell))
        table.resizeColumnsToContents()  # a number that is cut off cannot be checked
        table.setVisible(bool(shown_rows))
        return table

    def _rows(self) -> Iterator[tuple[str, ...]]:
        for contact in self._preview.new:
            yield (self.tr("New"), *_cells(contact))
        for joined in self._preview.joined:
            yield (self.tr("Added to yours"), *_cells(joined.after))

    def _lay_out(self) -> None:
        may_shrink(self.title, self.summary, self.more)
        buttons = ButtonFlow()
        for button in (self.cancel, self.take):
            button.setAutoDefault(button is self.take)
            buttons.addWidget(button)
        self.take.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(8)
        for part in (self.title, self.summary, self.more):
            layout.addWidget(part)
        layout.addWidget(self.preview, 1)
        for tick in (self.joins, self.numberless):
            layout.addWidget(tick)
        layout.addLayout(buttons)

    def _show(self) -> None:
        preview = self._preview
        self.joins.setVisible(bool(preview.joined))
        self.numberless.setVisible(bool(preview.new_without_number))
        count, missing = len(preview.read.people), preview.read.without_number
        text = self.tr("{contacts}, %n without a number", "", missing) if missing else self.tr("{contacts}")
        self.summary.setText(text.format(contacts=contacts_words(count)))
        self.more.setText(" ".join(self._told()))
        self.more.setVisible(bool(self.more.text()))
        taken = len(self.edit().after)
        self.take.setText(self.tr("Import {contacts}").format(contacts=contacts_words(taken)))
        self.take.setEnabled(taken > 0)

    def _told(self) -> Sequence[str]:
        preview, read, found = self._preview, self._preview.read, list[str]()
        if preview.new and (preview.joined or preview.same):
            found.append(self.tr("%n are new.", "", len(preview.new)))
        if preview.joined:
            found.append(self.tr("%n are here already, and the file knows more of them.", "", len(preview.joined)))
        if preview.same:
            found.append(self.tr("%n are here already with all that is known.", "", preview.same))
        if read.unreadable_count:
            some = list(read.unreadable[:SHOWN_UNREADABLE])
            more = ["…"] if read.unreadable_count > len(some) else []
            found.append(self.tr("Not a number: {texts}.").format(texts=", ".join([*map(one_line, some), *more])))
        if read.further:
            text = self.tr("Only the first {count} contacts of the file were read.")
            found.append(text.format(count=counted(len(read.people))))
        return found

    def _on_take(self) -> None:
        self.import_requested.emit(self.edit())
        self.close()


def _cells(contact: Contact) -> tuple[str, str, str]:
    numbers = ", ".join(shown(one.number) for one in contact.numbers)
    return one_line(contact.name), one_line(contact.company), numbers
