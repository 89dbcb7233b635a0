"""Actions on calls and conferences, and the line to the phone system."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.capability import Feature
from callboard.views.actions.entry import Entry

translate = QCoreApplication.translate


def call_entries() -> dict[str, Entry]:
    """Making calls, and what is done with one."""
    return {**_dialling(), **_running_calls()}


def _dialling() -> dict[str, Entry]:
    return {
        "call.make": Entry(
            translate("Actions", "&Make a call"),
            translate("Actions", "Go to the number to call"),
            "Ctrl+D",
            "phone",
        ),
        "call.from": Entry(
            translate("Actions", "Choose the phone in &From"),
            translate("Actions", "The phone that rings first"),
            "Ctrl+M",
            "headset",
        ),
        "call.place": Entry(
            translate("Actions", "&Call now"),
            translate("Actions", "Call the number in To; the phone in From rings first"),
            icon="phone-outgoing",
            needs=Feature.MAKE_CALL,
        ),
        "call.redial": Entry(
            translate("Actions", "&Redial"),
            translate("Actions", "Fills in the last number called; nobody is called yet"),
            "Ctrl+R",
            "rotate-clockwise",
        ),
        "call.copied": Entry(
            translate("Actions", "Put copied &number in To"),
            translate("Actions", "Fills in the number on the clipboard; nobody is called yet"),
            "Ctrl+Shift+V",
            "clipboard",
        ),
        "call.paste_numbers": Entry(
            translate("Actions", "Paste num&bers…"),
            translate("Actions", "Shows the numbers in whatever was copied, and what they are; nobody is called"),
            "Ctrl+Shift+G",
            "clipboard",
        ),
        "call.outside": Entry(
            translate("Actions", "C&all the offered number"),
            translate("Actions", "Calls the newest number that another program offered, from your phone"),
            "Ctrl+Shift+J",
            "link",
        ),
    }


def _running_calls() -> dict[str, Entry]:
    return {
        "call.transfer": Entry(
            translate("Actions", "&Transfer…"),
            translate("Actions", "Pass the selected call to someone else, or my call when none is selected"),
            "Ctrl+T",
            "arrows-exchange",
            Feature.TRANSFER,
        ),
        "call.divert": Entry(
            translate("Actions", "&Divert…"),
            translate("Actions", "Send the selected ringing call somewhere else"),
            "Ctrl+E",
            "corner-up-right",
            Feature.DIVERT,
        ),
        "call.to_voicemail": Entry(
            translate("Actions", "To &voicemail"),
            translate("Actions", "Send the selected ringing call to the voicemail of whom it rings at"),
            "Ctrl+Shift+E",
            needs=Feature.DIVERT,
        ),
        "call.pick_up": Entry(
            translate("Actions", "&Pick up"),
            translate("Actions", "Take the selected ringing call, or the one that has rung longest"),
            "Ctrl+U",
            "phone-incoming",
            Feature.PICK_UP,
        ),
        "call.offered": Entry(
            translate("Actions", "Call &who is free now"),
            translate("Actions", "Somebody you waited for is free: places the call that is offered"),
            "Ctrl+J",
            "phone",
        ),
        "call.hang_up": Entry(
            translate("Actions", "&Hang up my call"),
            translate("Actions", "End the call that my phone is in"),
            "Ctrl+Shift+H",
            "phone-end",
            Feature.DROP,
        ),
        **_on_line(),
        "app.quit": Entry(translate("Actions", "&Quit"), translate("Actions", "Close Callboard"), "Ctrl+Q", "logout"),
    }


def _on_line() -> dict[str, Entry]:
    return {
        "call.record": Entry(
            translate("Actions", "Ask 3CX to rec&ord"),
            translate("Actions", "Asks 3CX to record the selected call, or mine; it does not report whether it does"),
            "Ctrl+Shift+D",
            needs=Feature.RECORD,
        ),
        "call.stop_recording": Entry(
            translate("Actions", "Ask 3CX to &stop recording"),
            translate("Actions", "Asks 3CX to record the selected call, or mine, no longer"),
            needs=Feature.RECORD,
        ),
        "call.listen": Entry(
            translate("Actions", "&Listen to the call"),
            translate("Actions", "Hear the selected call of somebody else on your phone, unheard"),
            "Ctrl+Shift+I",
            needs=Feature.LISTEN_IN,
        ),
        "call.whisper": Entry(
            translate("Actions", "Wh&isper into the call"),
            translate("Actions", "Hear the selected call of somebody else; only the extension hears you"),
            needs=Feature.LISTEN_IN,
        ),
        "call.join": Entry(
            translate("Actions", "&Join the call"),
            translate("Actions", "Come into the selected call of somebody else; both hear you"),
            needs=Feature.LISTEN_IN,
        ),
    }


def conference_entries() -> dict[str, Entry]:
    """Conferences."""
    return {
        "conference.new": Entry(
            translate("Actions", "&New conference"),
            translate("Actions", "Choose people and a room"),
            "Ctrl+N",
            "users-group",
        ),
        "conference.start": Entry(
            translate("Actions", "&Start conference"),
            translate("Actions", "Call the people on the list"),
            "Ctrl+Return",
            "player-play",
            Feature.START_CONFERENCE,
        ),
        "conference.plan": Entry(
            translate("Actions", "&Plan for later…"),
            translate("Actions", "Have the people on the list called at a time that you choose"),
            "Ctrl+Shift+Return",
            "clock",
        ),
        "conference.add": Entry(
            translate("Actions", "&Add someone…"),
            translate("Actions", "Add a person or number to the open conference"),
            "Ctrl+Shift+N",
            "user-plus",
        ),
        "conference.chase": Entry(
            translate("Actions", "&Call everyone missing"),
            translate("Actions", "Call everybody once more who is not in the open conference"),
            "Ctrl+Shift+R",
            "rotate-clockwise",
            Feature.ADD_TO_CONFERENCE,
        ),
        "conference.end": Entry(
            translate("Actions", "&End for everyone…"),
            translate("Actions", "End the open conference"),
            icon="phone-end",
            needs=Feature.DROP,
        ),
        **_templates(),
    }


def _templates() -> dict[str, Entry]:
    return {
        "conference.use_template": Entry(
            translate("Actions", "Use a te&mplate"),
            translate("Actions", "Set up a conference that was saved; nobody is called yet"),
            "Ctrl+Shift+O",
            "template",
        ),
        "conference.same_again": Entry(
            translate("Actions", "Same as &last time"),
            translate("Actions", "Set up the conference that was started last; nobody is called yet"),
            "Ctrl+Shift+A",
            "history",
        ),
        "conference.save_template": Entry(
            translate("Actions", "&Save as template…"),
            translate("Actions", "Keep the people on the list, and how they join, for the next time"),
            "Ctrl+Shift+S",
            "bookmark",
        ),
        "conference.import_people": Entry(
            translate("Actions", "&Import people…"),
            translate("Actions", "Take people from a CSV file"),
            icon="file-import",
        ),
        "conference.export_people": Entry(
            translate("Actions", "&Export the list…"),
            translate("Actions", "Write the people on the list into a CSV file"),
            icon="file-text",
        ),
        "conference.undo": Entry(
            translate("Actions", "Und&o"),
            translate("Actions", "Have back what was changed or deleted a moment ago"),
            "Ctrl+Z",
        ),
    }
