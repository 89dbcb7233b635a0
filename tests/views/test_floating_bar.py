"""A scroll bar that lies over its list."""

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from callboard.views.floating_bar import FloatingBar


def test_it_scrolls_the_list_and_follows_it_without_taking_room(qtbot: QtBot) -> None:
    rows = QListView()
    qtbot.addWidget(rows)
    model = QStringListModel([str(row) for row in range(200)], rows)
    rows.setModel(model)
    bar = FloatingBar(rows)
    rows.resize(200, 120)
    rows.show()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.isVisible()
    assert rows.viewport().width() == rows.width() - 2 * rows.frameWidth()
    bar.setValue(bar.maximum())
    assert rows.verticalScrollBar().value() == rows.verticalScrollBar().maximum()
    rows.scrollToTop()
    assert bar.value() == 0
    model.setStringList(["one"])
    qtbot.waitUntil(lambda: not bar.isVisible())
