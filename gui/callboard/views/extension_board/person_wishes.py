"""What a receptionist may want of the people on the board, whichever list shows them."""

from PySide6.QtCore import QObject, QRect, Signal


class PersonWishes(QObject):
    """One for the whole board. Rectangles say where on the screen the person is, so that questions come up there."""

    call_requested = Signal(str, QRect)  # number: call it from my phone
    call_from_requested = Signal(str)  # number: put it in From
    copied_call_requested = Signal(str, str, QRect)  # number to call from, number to call
    transfer_requested = Signal(str, QRect)  # number: pass my call on to it
    watch_requested = Signal(list)  # numbers: tell when one of them is free
    paste_requested = Signal(list, QRect)  # numbers: what was copied, from the first of them who is free
    act_requested = Signal(object, object, QRect)  # CallAct, CallFacts as they are for that person
    conference_requested = Signal(list, str, QRect)  # numbers, room ("" is the one being set up)
    favourites_requested = Signal(list, bool)  # numbers, whether they shall be favourites
    history_requested = Signal(list)  # numbers: show the calls of the past with them
    my_phone_chosen = Signal(str)
