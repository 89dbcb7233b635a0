"""One look is taken off before the next is put on."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from callboard.domain.preferences import ThemeChoice
from tests.views.conftest import Office

DEEP = 12


class Restyled(QObject):
    """Counts how often what it watches is dressed."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def test_a_widget_is_not_dressed_once_for_each_of_its_parents(office: Office, qapp: QApplication) -> None:
    inner: QWidget = office.host
    for _ in range(DEEP):
        outer, inner = inner, QWidget(inner)
        if outer.layout() is None:
            QVBoxLayout(outer).addWidget(inner)
    text = QLabel("text", inner)
    office.host.show()
    restyled = Restyled(text)
    text.installEventFilter(restyled)
    office.look.put_on(qapp, ThemeChoice.DARK)
    office.look.put_on(qapp, ThemeChoice.LIGHT)
    assert restyled.count <= 4, "twice for each: the old look is taken off, the new one put on"


@pytest.mark.parametrize("size", [100, 150])
def test_what_is_made_undressed_looks_the_same_once_it_is_dressed(
    office: Office, qapp: QApplication, size: int
) -> None:
    office.look.put_on(qapp, ThemeChoice.LIGHT, size)
    before = _made(office).sizeHint()
    office.look.undress(qapp, ThemeChoice.LIGHT, size)
    label = _made(office)
    assert label.sizeHint() != before, "proves nothing otherwise"
    office.look.put_on(qapp, ThemeChoice.LIGHT, size)
    assert label.sizeHint() == before
    office.look.put_on(qapp, ThemeChoice.LIGHT)


def _made(office: Office) -> QLabel:
    label = QLabel("A title", office.host)
    label.setProperty("role", "page-title")
    label.ensurePolished()
    return label
