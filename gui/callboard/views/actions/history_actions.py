"""Actions on the calls of the past and on promises."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.capability import Feature
from callboard.views.actions.entry import Entry

translate = QCoreApplication.translate


def history_entries() -> dict[str, Entry]:
    """The history, and what was promised."""
    return {**_rows(), **_whole(), **_promises()}


def _rows() -> dict[str, Entry]:
    return {
        "history.call_again": Entry(
            translate("Actions", "&Call again"),
            translate("Actions", "Call the number of the selected row; the phone in From rings first"),
            icon="rotate-clockwise",
            needs=Feature.MAKE_CALL,
        ),
        "history.copy_number": Entry(
            translate("Actions", "Copy &number"),
            translate("Actions", "Puts the number on the clipboard"),
            icon="copy",
        ),
        "history.add_contact": Entry(
            translate("Actions", "&Add to contacts"),
            translate("Actions", "Opens a new contact with this number"),
            icon="user-plus",
        ),
        "history.promise": Entry(
            translate("Actions", "&Promise a call back…"),
            translate("Actions", "To the number of the selected row"),
            icon="clock",
        ),
    }


def _whole() -> dict[str, Entry]:
    return {
        "history.export": Entry(
            translate("Actions", "&Export…"),
            translate("Actions", "Write what is found into a table for other programs"),
            icon="file-text",
        ),
        "history.clear": Entry(
            translate("Actions", "C&lear history…"),
            translate("Actions", "Forget all calls and conferences that are kept on this PC"),
            icon="trash",
        ),
    }


def _promises() -> dict[str, Entry]:
    return {
        "promise.make": Entry(
            translate("Actions", "&New promise…"),
            translate("Actions", "Promise somebody a call back by a certain time"),
            "Ctrl+Shift+B",
            "clock",
        ),
        "promise.show": Entry(
            translate("Actions", "&Show promises"),
            translate("Actions", "Go to the call backs that were promised"),
            "Ctrl+Shift+W",
            "list",
        ),
        "promise.call": Entry(
            translate("Actions", "&Call now"),
            translate("Actions", "Call back what is selected; the phone of the person it is via rings first"),
            icon="phone",
            needs=Feature.MAKE_CALL,
        ),
        "promise.done": Entry(
            translate("Actions", "&Done"), translate("Actions", "The selected promise is kept"), icon="check"
        ),
        "promise.change": Entry(
            translate("Actions", "C&hange…"),
            translate("Actions", "Another time, another person, another note"),
            icon="pencil",
        ),
        "promise.take_back": Entry(
            translate("Actions", "&Take back"), translate("Actions", "Nobody has to call any more"), icon="x"
        ),
        "promise.hand_over": Entry(
            translate("Actions", "Hand-&over sheet…"),
            translate("Actions", "One page for whoever comes next: promises, people waited for, conferences"),
            icon="file-text",
        ),
    }
