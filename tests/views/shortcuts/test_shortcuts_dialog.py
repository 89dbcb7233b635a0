"""F1: all keys on one page."""

import pytest
from PySide6.QtWidgets import QApplication, QTableView

from callboard.views.action_book import ActionBook, entries
from callboard.views.shortcuts.shortcuts_dialog import ShortcutsDialog
from tests.views.conftest import Office


def opened(office: Office) -> tuple[ShortcutsDialog, QTableView]:
    book = ActionBook(office.host)
    for name in entries():
        book.connect(name, lambda: None)
    dialog = ShortcutsDialog(book, office.look, office.host)
    dialog.show()
    table = dialog.findChild(QTableView, "keys.table")
    assert isinstance(table, QTableView)
    return dialog, table


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_key_is_listed_and_found_by_its_name(office: Office) -> None:
    dialog, table = opened(office)
    rows = table.model()
    keys = [rows.index(row, 2).data() for row in range(rows.rowCount())]
    assert {"Ctrl+D", "Ctrl+F, F3", "F6", "Alt+1", "Esc", "Ctrl+V"} <= set(keys)
    assert all(keys)
    dialog.search.setText("ctrl+d")
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == ["Make a call"]
    dialog.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_page_is_copied_as_text_to_print(office: Office) -> None:
    dialog, _ = opened(office)
    dialog.copy.click()
    text = QApplication.clipboard().text()
    assert text.startswith("Call\n")
    line = next(line for line in text.splitlines() if "Make a call" in line)
    assert line.split() == ["Ctrl+D", "Make", "a", "call"]
    QApplication.clipboard().clear()
    dialog.close()
