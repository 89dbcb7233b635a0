"""Conferences that start later: the button and the action, and when to look at the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from callboard.app.planning.planning_desk import PlanningDesk
from callboard.views.button_icons import put_icon

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_planned(console: Console) -> PlanningDesk:
    """Start what is planned, and let somebody plan more."""
    desk = PlanningDesk(console)
    console.panels.conference.room_list.add_part(console.panels.planned)
    builder, feed, book = console.panels.conference.builder, console.feed, console.window.book

    def plan() -> None:
        desk.plan(*builder.kept())

    button = QPushButton(QCoreApplication.translate("Planned", "Plan for later…"), builder)
    button.setObjectName("conf.plan")
    button.setAccessibleName(button.text())
    button.clicked.connect(plan)
    builder.foot.add_button(button)
    book.connect("conference.plan", plan)

    def dress() -> None:
        put_icon(button, console.look, "clock")

    def show_key() -> None:
        button.setToolTip(book.label("conference.plan"))

    def allow() -> None:
        offered = builder.kept()[0].people or console.conferences.value.templates
        why_not = "" if offered else QCoreApplication.translate("Planned", "Add people to a new conference first.")
        book.set_allowed("conference.plan", why_not)
        button.setEnabled(not why_not)
        button.setAccessibleDescription(why_not)

    builder.plan_changed.connect(allow)
    console.conferences.changed.connect(allow)
    allow()
    console.look.changed.connect(dress)
    book["conference.plan"].changed.connect(show_key)
    dress()
    show_key()
    feed.conference_progressed.connect(desk.starts.follow)
    feed.connection_changed.connect(desk.starts.look_soon)
    feed.board_changed.connect(desk.see_board)
    feed.schedules_changed.connect(desk.show)
    console.preferences.changed.connect(desk.show)
    console.window.closing.connect(desk.starts.stop)
    if console.conferences.value.planned:
        desk.starts.look_soon()  # there may never be a line, and what was missed is told all the same
    return desk
