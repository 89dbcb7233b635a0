"""Fields of the first run with their names above them."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.labels import label

LONGEST_VALUE = 200


def line_field(name: str, title: str, parent: QWidget) -> QLineEdit:
    """A field that a screen reader calls `title`."""
    field = QLineEdit(parent)
    field.setObjectName(name)
    field.setAccessibleName(title)
    field.setMaxLength(LONGEST_VALUE)
    field.setAcceptDrops(False)
    return field


def with_name(field: QWidget, parent: QWidget, hint: WrappingLabel | None = None) -> QVBoxLayout:
    """`field` below its name, with a hint under it."""
    column = QVBoxLayout()
    column.setSpacing(4)
    name = label(parent, f"{field.objectName()}.name", "field-name-small", field.accessibleName(), wraps=True)
    name.setBuddy(field)
    column.addWidget(name)
    column.addWidget(field)
    if hint is not None:
        column.addWidget(hint)
    return column
