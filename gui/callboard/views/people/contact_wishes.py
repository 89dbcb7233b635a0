"""What may be wanted of contacts and their numbers, whichever part of the page shows them."""

from PySide6.QtCore import QObject, QRect, Signal


class ContactWishes(QObject):
    """One for the whole page. Rectangles say where on the screen it is wanted, so that questions come up there."""

    call_requested = Signal(str, QRect)  # number: call it from my phone
    fill_requested = Signal(str)  # number: put it in To
    conference_requested = Signal(list)  # numbers: put them on the list of people to call
    history_requested = Signal(object)  # Contact
    edit_requested = Signal(object)  # Contact
    delete_requested = Signal(list)  # Contacts
    merge_requested = Signal(list)  # Contacts: make one of them
    export_requested = Signal(list)  # Contacts
    new_requested = Signal()
    import_requested = Signal()
    file_dropped = Signal(object)  # Path of a file that may hold contacts
