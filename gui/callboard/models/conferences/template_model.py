"""Saved conference templates as rows."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from callboard.domain.conferences.conference_template import ConferenceTemplate, template_key
from callboard.models.drag_payload import MIME_TYPE, payload_of
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex, Role
from callboard.models.row_runs import runs_to_insert, runs_to_remove

NO_PARENT = QModelIndex()
FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemNeverHasChildren
)
Words = Callable[[ConferenceTemplate], str]


class TemplateModel(QAbstractListModel):
    """In the order in which they were saved. `spoken` and `shown_people` put one into words: for a screen reader, and
    who is in it. A name that was typed is announced by `rename_requested` and changes nothing here."""

    rename_requested = Signal(str, str)  # name, new name

    def __init__(self, spoken: Words, on_enter: str, shown_people: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._on_enter = on_enter
        self._shown_people = shown_people
        self._templates: list[ConferenceTemplate] = []

    def show(self, templates: Sequence[ConferenceTemplate]) -> None:
        """Take over what is saved now."""
        if len(templates) != len(self._templates):
            self._take_out(templates)
            self._put_in(templates)
        for row, template in enumerate(templates):
            if self._templates[row] != template:
                self._templates[row] = template
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, name: str) -> int | None:
        """The row of the template called `name`."""
        key = template_key(name)
        return next((row for row, each in enumerate(self._templates) if template_key(each.name) == key), None)

    def refresh(self) -> None:
        """People in them may be called otherwise now."""
        if self._templates:
            self.dataChanged.emit(self.index(0), self.index(len(self._templates) - 1))

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._templates)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question; `Role.FACTS` is the template itself."""
        if not 0 <= index.row() < len(self._templates):
            return None
        template = self._templates[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(template)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._shown_people(template))
        answer = _ANSWERS.get(role)
        return answer(template) if answer else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name was typed into the row."""
        if role != Qt.ItemDataRole.EditRole or not 0 <= index.row() < len(self._templates):
            return False
        name, new_name = self._templates[index.row()].name, " ".join(str(value).split())
        if new_name and new_name != name:
            self.rename_requested.emit(name, new_name)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Each can be dragged onto a free room, and have another name."""
        return FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """What a drag that starts here carries."""
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts."""
        names = [self._templates[index.row()].name for index in indexes if index.isValid()]
        return payload_of([], template=names[0] if names else "")

    def _take_out(self, templates: Sequence[ConferenceTemplate]) -> None:
        for first, last in runs_to_remove(_keys(self._templates), _keys(templates)):
            self.beginRemoveRows(NO_PARENT, first, last)
            del self._templates[first : last + 1]
            self.endRemoveRows()

    def _put_in(self, templates: Sequence[ConferenceTemplate]) -> None:
        for first, last in runs_to_insert(_keys(self._templates), _keys(templates)):
            self.beginInsertRows(NO_PARENT, first, last)
            self._templates[first:first] = templates[first : last + 1]
            self.endInsertRows()


def _keys(templates: Sequence[ConferenceTemplate]) -> list[str]:
    return [template_key(template.name) for template in templates]


_ANSWERS: Mapping[int, Callable[[ConferenceTemplate], object]] = {
    Role.FACTS: lambda template: template,
    Qt.ItemDataRole.DisplayRole: lambda template: template.name,
    Qt.ItemDataRole.EditRole: lambda template: template.name,
}
