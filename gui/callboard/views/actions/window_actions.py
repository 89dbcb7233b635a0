"""Actions on the window: pages, regions, themes, size of text, tools and help."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.preferences import TEXT_SIZES
from callboard.views.actions.entry import Entry

translate = QCoreApplication.translate

THEME_NAMES = ("theme.system", "theme.light", "theme.dark", "theme.contrast")
TEXT_NAMES = tuple(f"text.{size}" for size in TEXT_SIZES)


def window_entries() -> dict[str, Entry]:
    """All of them."""
    return {**_pages(), **_contacts(), **_regions(), **_themes(), **_text_sizes(), **_tools()}


def _pages() -> dict[str, Entry]:
    return {
        "view.board": Entry(
            translate("Actions", "&Board"),
            translate("Actions", "Extensions and rooms"),
            "Ctrl+1",
            "layout-grid",
            checkable=True,
        ),
        "view.conference": Entry(
            translate("Actions", "&Conference"),
            translate("Actions", "Build a conference"),
            "Ctrl+2",
            "users-group",
            checkable=True,
        ),
        "view.contacts": Entry(
            translate("Actions", "Cont&acts"),
            translate("Actions", "People outside the phone system, and their numbers"),
            "Ctrl+3",
            "address-book",
            checkable=True,
        ),
        "view.history": Entry(
            translate("Actions", "&History"),
            translate("Actions", "Calls and conferences of the last days"),
            "Ctrl+4",
            "history",
            checkable=True,
        ),
        "view.connection": Entry(
            translate("Actions", "C&onnection"),
            translate("Actions", "How the connection is, and what to do when there is none"),
            "Ctrl+5",
            "plug-connected",
            checkable=True,
        ),
        "view.settings": Entry(
            translate("Actions", "&Settings"),
            translate("Actions", "Change how Callboard looks and works"),
            "Ctrl+6; Ctrl+,",
            "settings",
            checkable=True,
        ),
    }


def _contacts() -> dict[str, Entry]:
    return {
        "contacts.new": Entry(
            translate("Actions", "&New contact…"),
            translate("Actions", "Type in a person or a firm with their numbers"),
            "Ctrl+Shift+K",
            "user-plus",
        ),
        "contacts.import": Entry(
            translate("Actions", "&Import contacts…"),
            translate("Actions", "Take contacts from a vCard or CSV file"),
            icon="file-import",
        ),
        "contacts.export": Entry(
            translate("Actions", "&Export contacts…"),
            translate("Actions", "Write all contacts into a vCard or CSV file"),
            icon="file-text",
        ),
        "contacts.merge": Entry(
            translate("Actions", "Mer&ge duplicates…"),
            translate("Actions", "Find contacts that are probably the same, and make one of each"),
            icon="users",
        ),
    }


def _regions() -> dict[str, Entry]:
    return {
        "view.strip": Entry(
            translate("Actions", "Conference st&rip"), translate("Actions", "Go to the conference rooms"), "Ctrl+G"
        ),
        "view.dialler": Entry(translate("Actions", "Ma&ke a call"), translate("Actions", "Show the number to call")),
        "view.calls": Entry(translate("Actions", "Calls &now"), translate("Actions", "Go to the calls"), "Ctrl+L"),
        "view.next_region": Entry(
            translate("Actions", "Next re&gion"), translate("Actions", "Go to the next part of the window"), "F6"
        ),
        "view.previous_region": Entry(
            translate("Actions", "&Previous region"),
            translate("Actions", "Go to the part of the window before this one"),
            "Shift+F6",
        ),
        "view.reset_layout": Entry(
            translate("Actions", "Reset &layout"), translate("Actions", "Put everything back where it was at first")
        ),
    }


def _themes() -> dict[str, Entry]:
    tip = translate("Actions", "The colours of the window")
    return {
        "theme.system": Entry(translate("Actions", "&Match system"), tip, icon="device-desktop", checkable=True),
        "theme.light": Entry(translate("Actions", "&Light"), tip, icon="sun", checkable=True),
        "theme.dark": Entry(translate("Actions", "&Dark"), tip, icon="moon", checkable=True),
        "theme.contrast": Entry(translate("Actions", "High &contrast"), tip, icon="contrast", checkable=True),
    }


def _text_sizes() -> dict[str, Entry]:
    texts = (
        translate("Actions", "&100 %"),
        translate("Actions", "11&5 %"),
        translate("Actions", "1&30 %"),
        translate("Actions", "15&0 %"),
        translate("Actions", "&200 %"),
    )
    tip = translate("Actions", "The size of everything that is written")
    return {name: Entry(text, tip, checkable=True) for name, text in zip(TEXT_NAMES, texts, strict=True)}


def _tools() -> dict[str, Entry]:
    return {
        "connection.retry": Entry(
            translate("Actions", "Try to &connect now"),
            translate("Actions", "Do not wait for the next try"),
            "F5",
            "plug-connected",
        ),
        "tools.check": Entry(
            translate("Actions", "Connection c&heck"),
            translate("Actions", "Find out why there is no connection"),
            icon="circle-check",
        ),
        "profile.switch": Entry(
            translate("Actions", "Phone s&ystem…"),
            translate("Actions", "Change to another phone system"),
            icon="switch-vertical",
        ),
        "profile.add": Entry(
            translate("Actions", "&Add a phone system…"),
            translate("Actions", "Step by step, as at the first start"),
            icon="plug-connected",
        ),
        "tools.palette": Entry(
            translate("Actions", "Command &palette…"),
            translate("Actions", "Find a command by its name"),
            "Ctrl+Shift+P",
            "command",
        ),
        "help.shortcuts": Entry(
            translate("Actions", "&Keyboard shortcuts"), translate("Actions", "All keys on one page"), "F1", "keyboard"
        ),
        "help.copy_report": Entry(
            translate("Actions", "&Copy support report"),
            translate("Actions", "What your IT needs to know, without passwords and callers"),
            icon="copy",
        ),
        "help.save_bundle": Entry(
            translate("Actions", "Save support &bundle…"),
            translate("Actions", "One file with logs and settings for whoever helps you; no passwords, no callers"),
            icon="file-text",
        ),
        "help.log_folder": Entry(
            translate("Actions", "Show lo&g folder"),
            translate("Actions", "Where Callboard writes what it did"),
            icon="folder",
        ),
        "help.detailed_log": Entry(
            translate("Actions", "&Detailed log until Callboard ends"),
            translate("Actions", "Write more into the log, for whoever helps you"),
            checkable=True,
        ),
        "help.about": Entry(
            translate("Actions", "&About Callboard"),
            translate("Actions", "Version and licences"),
            icon="info-circle",
        ),
    }
