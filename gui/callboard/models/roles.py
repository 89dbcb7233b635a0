"""Named roles shared by models and delegates."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt


class Role(IntEnum):
    """What `index.data(Role.X)` answers. Qt hands a StrEnum over as a plain str of the same value."""

    NUMBER = Qt.ItemDataRole.UserRole + 1  # str: extension, slot or participant as it is dialled
    FACTS = Qt.ItemDataRole.UserRole + 2  # ExtensionFacts, SlotFacts, CallFacts, PersonFacts or MemberFacts
    EXTENSION = Qt.ItemDataRole.UserRole + 3  # Extension
    STATE = Qt.ItemDataRole.UserRole + 4  # ExtensionState, SlotState or MemberStep
    LEG = Qt.ItemDataRole.UserRole + 5  # Leg that decides the state, or None
    OTHER = Qt.ItemDataRole.UserRole + 6  # str: number of the other side, or ""


AnyIndex = QModelIndex | QPersistentModelIndex
"""What Qt may hand to a model."""
