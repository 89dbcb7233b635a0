"""Actions on the board and on the person who is selected there."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.capability import Feature
from callboard.views.actions.entry import Entry

translate = QCoreApplication.translate

STATUS_NAMES = tuple(f"board.status.{place}" for place in range(1, 9))


def board_entries() -> dict[str, Entry]:
    """The board as a whole."""
    return {**_finding(), **_shaping(), **status_entries()}


def _finding() -> dict[str, Entry]:
    return {
        "board.find": Entry(
            translate("Actions", "&Find"),
            translate("Actions", "Find a name, number or group"),
            "Ctrl+F; F3",
            "search",
        ),
        "board.groups": Entry(
            translate("Actions", "Choose a &group"),
            translate("Actions", "Show the people of one group"),
            "Ctrl+K",
            "users",
        ),
        "board.favourite": Entry(
            translate("Actions", "Favou&rite on or off"),
            translate("Actions", "Add the selected person to the favourites, or take them out"),
            "Ctrl+B",
            "star",
        ),
    }


def _shaping() -> dict[str, Entry]:
    return {
        "board.cards_or_table": Entry(
            translate("Actions", "Cards or &table"),
            translate("Actions", "Show people the other way"),
            "Ctrl+Shift+L",
            "list",
        ),
        "board.compact": Entry(
            translate("Actions", "&Compact"), translate("Actions", "More people in less room"), checkable=True
        ),
        "board.zoom_in": Entry(
            translate("Actions", "Zoom &in"), translate("Actions", "Larger tiles"), "Ctrl++; Ctrl+=", "plus"
        ),
        "board.zoom_out": Entry(
            translate("Actions", "Zoom &out"), translate("Actions", "Smaller tiles"), "Ctrl+-", "minus"
        ),
        "board.zoom_reset": Entry(
            translate("Actions", "Normal si&ze"), translate("Actions", "Tiles as large as usual"), "Ctrl+0"
        ),
        "board.own_window": Entry(
            translate("Actions", "Board in its own &window"),
            translate("Actions", "For a second screen"),
            icon="window-maximize",
            checkable=True,
        ),
    }


def status_entries() -> dict[str, Entry]:
    """The status filters, in the order of the board."""
    texts = (
        translate("Actions", "&All"),
        translate("Actions", "Fa&vourites"),
        translate("Actions", "&Free"),
        translate("Actions", "&Ringing"),
        translate("Actions", "On a &call"),
        translate("Actions", "A&way"),
        translate("Actions", "&Do not disturb"),
        translate("Actions", "&Offline"),
    )
    tip = translate("Actions", "Show only these people")
    named = zip(STATUS_NAMES, texts, strict=True)
    return {name: Entry(text, tip, f"Alt+{place}") for place, (name, text) in enumerate(named, 1)}


def person_entries() -> dict[str, Entry]:
    """The person who is selected."""
    return {
        "person.call": Entry(
            translate("Actions", "&Call this person"),
            translate("Actions", "My phone rings first"),
            icon="phone",
            needs=Feature.MAKE_CALL,
        ),
        "person.call_from": Entry(
            translate("Actions", "Call &from this phone…"),
            translate("Actions", "Puts this phone in From"),
            icon="phone-outgoing",
        ),
        "person.transfer": Entry(
            translate("Actions", "&Transfer my call here"),
            translate("Actions", "Pass my call to the selected person"),
            "Ctrl+Shift+T",
            "arrows-exchange",
            Feature.TRANSFER,
        ),
        "person.add_to_conference": Entry(
            translate("Actions", "&Add to conference"),
            translate("Actions", "Puts the person on the list of people to call"),
            icon="user-plus",
        ),
        "person.copy_number": Entry(
            translate("Actions", "Copy &number"),
            translate("Actions", "Puts the number on the clipboard"),
            icon="copy",
        ),
        "person.is_mine": Entry(
            translate("Actions", "This is &my phone"),
            translate("Actions", "Calls start from this phone from now on"),
            icon="headset",
        ),
    }
