"""Contacts that are probably the same: each group with what would come of it, ticked or not."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from callboard.domain.people.contact import Contact
from callboard.domain.people.duplicates import merged_contact
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.contact_words import BETWEEN, company_words, name_words
from callboard.views.words.long_words import may_shrink
from callboard.views.words.number_words import shown

WIDTH, HEIGHT = 560, 420
NO_PARENT = QModelIndex()
MOST_NUMBERS_TOLD = 3
Group = tuple[Contact, ...]


class DuplicateRows(QAbstractListModel):
    """The groups; each can be ticked."""

    ticked = Signal()

    def __init__(self, groups: Sequence[Group], country: str, parent: QObject) -> None:
        super().__init__(parent)
        self._groups = tuple(groups)
        self._country = country
        self._off: set[int] = set()

    def chosen(self) -> list[Group]:
        """Those that are ticked."""
        return [group for row, group in enumerate(self._groups) if row not in self._off]

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._groups)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question."""
        row = index.row()
        if not 0 <= row < len(self._groups):
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if row in self._off else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._words(self._groups[row]))
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._words(self._groups[row]) if role in words else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick comes or goes."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:  # type: ignore[arg-type]
            self._off.discard(index.row())
        else:
            self._off.add(index.row())
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every row has a tick."""
        ticks = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | ticks

    def _words(self, group: Group) -> str:
        whole = merged_contact(group, self._country) or group[0]
        numbers = [shown(one.number) for one in whole.numbers[:MOST_NUMBERS_TOLD]]
        more = ["…"] if len(whole.numbers) > MOST_NUMBERS_TOLD else []
        count = self.tr("%n contacts", "", len(group))
        parts = (name_words(whole), company_words(whole), count, ", ".join([*numbers, *more]))
        return BETWEEN.join(filter(None, parts))


class CutRows(QStyledItemDelegate):
    """Rows as wide as the list: what does not fit is cut, and told by the tooltip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as it wants to be."""
        return QSize(1, super().sizeHint(option, index).height())


class MergeDialog(QDialog):
    """`merge_requested` brings the groups that are ticked."""

    merge_requested = Signal(list)

    def __init__(self, groups: Sequence[Group], country: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("contacts.duplicates")
        self.setProperty("surface", "panel")
        self.setWindowTitle(self.tr("Merge duplicates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = DuplicateRows(groups, country, self)
        self.rows = QListView(self)
        self.rows.setObjectName("contacts.duplicates.list")
        self.rows.setProperty("field", "true")
        self.rows.setAccessibleName(self.tr("Contacts that are probably the same"))
        self.rows.setUniformItemSizes(True)
        self.rows.setItemDelegate(CutRows(self.rows))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setModel(self._groups)
        self.rows.setCurrentIndex(self._groups.index(0, 0))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName("contacts.duplicates.cancel")
        self.merge = QPushButton(self)
        self.merge.setObjectName("contacts.duplicates.merge")
        self.merge.setProperty("kind", "primary")
        self.merge.setDefault(True)
        self._lay_out()
        self._groups.ticked.connect(self._show)
        self.cancel.clicked.connect(self.close)
        self.merge.clicked.connect(self._on_merge)
        self._show()
        room = parent.window().size()
        self.resize(min(look.px(WIDTH), room.width()), min(look.px(HEIGHT), room.height()))
        self.rows.setFocus()

    def _lay_out(self) -> None:
        title = label(self, "contacts.duplicates.title", "title", wraps=True)
        title.setText(self.tr("These are probably the same"))
        text = label(self, "contacts.duplicates.text", "second", wraps=True)
        text.setText(
            self.tr("Each ticked line becomes one contact. No number and no note is lost, and you can undo it.")
        )
        may_shrink(title, text)
        buttons = ButtonFlow()
        for button in (self.cancel, self.merge):
            button.setAutoDefault(button is self.merge)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addWidget(self.rows, 1)
        layout.addLayout(buttons)

    def _show(self) -> None:
        chosen = self._groups.chosen()
        self.merge.setText(self.tr("Merge %n contacts", "", sum(map(len, chosen))))
        self.merge.setEnabled(bool(chosen))

    def _on_merge(self) -> None:
        self.merge_requested.emit(self._groups.chosen())
        self.close()
