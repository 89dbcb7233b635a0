"""Saved conferences: the list below the rooms, the buttons of a new conference, the menu, and lists in files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from callboard.app.roster_file_desk import RosterFileDesk
from callboard.app.template_desk import TemplateDesk
from callboard.domain.conferences.template_people import missing_in
from callboard.models.conferences.template_model import TemplateModel
from callboard.views.action_book import fill_menu
from callboard.views.button_icons import put_icon
from callboard.views.conference.templates.template_delegate import TemplateDelegate
from callboard.views.conference.templates.template_list import TemplateList, TemplateRows
from callboard.views.conference.templates.template_menu import TemplateMenu
from callboard.views.menus import TEMPLATE_NAMES, TEMPLATES_MENU
from callboard.views.words.template_words import on_enter_template, shown_people, spoken_template

if TYPE_CHECKING:
    from callboard.app.console import Console

translate = QCoreApplication.translate


def connect_templates(console: Console) -> TemplateDesk:
    """Connect everything that has to do with them."""
    desk = TemplateDesk(console)
    files = RosterFileDesk(console, desk)
    connect_list(console, desk, files)
    connect_actions(console, desk, files)
    connect_buttons(console, desk)
    page = console.panels.conference
    page.command_requested.connect(desk.remember_start)
    console.desk.template_chosen.connect(desk.use)
    book = console.window.book
    console.undo.offered.connect(lambda _: allow_undo(console))
    book.connect("conference.undo", console.undo.undo)
    console.undo.show_key(book.first_key("conference.undo"))
    book["conference.undo"].changed.connect(lambda: console.undo.show_key(book.first_key("conference.undo")))
    allow_undo(console)
    return desk


def connect_list(console: Console, desk: TemplateDesk, files: RosterFileDesk) -> None:
    """The templates below the rooms."""
    memory, board = console.conferences, console.board
    model = TemplateModel(
        lambda template: spoken_template(template, board()),
        on_enter_template(),
        lambda template: shown_people(template, board()),
        console,
    )
    delegate = TemplateDelegate(console.look, lambda template: bool(missing_in(template, board())))
    rows = TemplateRows(model, delegate, console.desk)
    console.panels.conference.room_list.add_part(TemplateList(rows, console.look))
    model.show(memory.value.templates)
    memory.changed.connect(lambda: model.show(memory.value.templates))
    console.feed.board_changed.connect(lambda update: model.refresh() if update.replaced else None)
    model.rename_requested.connect(desk.rename)
    rows.use_requested.connect(desk.use)
    rows.delete_requested.connect(desk.delete)
    rows.export_requested.connect(lambda name: export(desk, files, name))


def export(desk: TemplateDesk, files: RosterFileDesk, name: str) -> None:
    """Write who is in the template called `name`."""
    template = desk.named(name)
    if template is not None:
        files.ask_where(template)


def connect_actions(console: Console, desk: TemplateDesk, files: RosterFileDesk) -> None:
    """The menu of templates, and the keys."""
    book, people = console.window.book, console.models.participants
    builder = console.panels.conference.builder
    book.connect("conference.same_again", desk.same_again)
    book.connect("conference.save_template", desk.ask_to_save)
    book.connect("conference.import_people", files.ask_for_file)
    builder.chips.file_dropped.connect(files.read)
    book.connect("conference.export_people", lambda: files.ask_where(builder.kept()[0]))

    def allow() -> None:
        nobody = "" if people.numbers else translate("Templates", "Add at least one person.")
        book.set_allowed("conference.save_template", nobody)
        book.set_allowed("conference.export_people", nobody)
        none = translate("Templates", "No conference was started from here yet.")
        book.set_allowed("conference.same_again", "" if console.conferences.value.last is not None else none)

    people.people_changed.connect(allow)
    console.conferences.changed.connect(allow)
    allow()
    menu = console.window.findChild(QMenu, TEMPLATES_MENU)
    if isinstance(menu, QMenu):
        TemplateMenu(menu, lambda: [template.name for template in desk.known], desk.use)


def connect_buttons(console: Console, desk: TemplateDesk) -> None:
    """Those of a new conference."""
    book, builder, look = console.window.book, console.panels.conference.builder, console.look
    use = QPushButton(translate("Templates", "Use a template"))
    use.setObjectName("conf.templates")
    use.setAccessibleName(use.text())
    menu = QMenu(use)
    menu.setObjectName("conf.templates.menu")
    fill_menu(menu, book, [name for name in TEMPLATE_NAMES if name])
    TemplateMenu(menu, lambda: [template.name for template in desk.known], desk.use)
    use.setProperty("kind", "menu")
    use.setMenu(menu)
    save = QPushButton(translate("Templates", "Save as template…"))
    save.setObjectName("conf.save-template")
    save.setAccessibleName(save.text())
    save.clicked.connect(book["conference.save_template"].trigger)
    builder.head.add_button(use)
    builder.foot.add_button(save)
    # Made later than everything else, they would come last, and have the focus of whatever is hidden.
    QWidget.setTabOrder(console.panels.conference.room_list.last_stop, use)
    QWidget.setTabOrder(builder.options.instant, save)

    def dress() -> None:
        put_icon(use, look, "template")

    def allow() -> None:
        action = book["conference.save_template"]
        save.setEnabled(action.isEnabled())
        save.setToolTip(action.toolTip())

    def open_menu() -> None:
        console.panels.conference.go_to_add()
        menu.popup(use.mapToGlobal(QPoint(0, use.height())))

    look.changed.connect(dress)
    book["conference.save_template"].changed.connect(allow)
    book.connect("conference.use_template", open_menu)
    dress()
    allow()


def allow_undo(console: Console) -> None:
    """Undo is there as long as there is something to undo."""
    why = "" if console.undo.is_offered else translate("Templates", "Nothing was changed in the last seconds.")
    console.window.book.set_allowed("conference.undo", why)
