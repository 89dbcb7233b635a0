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
    FADED = Qt.ItemDataRole.UserRole + 7  # bool: still in a filtered list, but not what is looked for any more
    FAVOURITE = Qt.ItemDataRole.UserRole + 8  # bool: a favourite of this phone system
    MARKS = Qt.ItemDataRole.UserRole + 20  # str: of a call, what the list can be narrowed to ("mine ringing")


AnyIndex = QModelIndex | QPersistentModelIndex
"""What Qt may hand to a model."""
