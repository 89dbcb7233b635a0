"""A page that is made when somebody looks at it."""

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from callboard.views.window.late_page import LatePage
from tests.views.conftest import Office


class Maker:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> QWidget:
        self.count += 1
        made = QLabel("page")
        made.setObjectName("made.page")
        return made


def test_it_is_made_once_and_not_before_somebody_looks(office: Office) -> None:
    make = Maker()
    stack = QStackedWidget(office.host)
    stack.addWidget(QLabel("front"))
    late = LatePage("contacts", stack)
    late.make_with(make)
    made = QSignalSpy(late.made)
    stack.addWidget(late)
    stack.show()
    assert (late.objectName(), late.is_made, make.count) == ("contacts.place", False, 0)
    stack.setCurrentWidget(late)
    stack.setCurrentIndex(0)
    stack.setCurrentWidget(late)
    assert (make.count, made.count(), late.is_made) == (1, 1, True)
    assert late.page is not None
    assert late.page.isVisible()


def test_whoever_asks_for_the_page_has_it_made(office: Office) -> None:
    late = LatePage("history", office.host)
    assert late.page is None, "nobody has said how"
    late.make_with(Maker())
    late.hide()
    assert isinstance(late.page, QLabel)


def test_one_that_is_shown_already_is_made_as_soon_as_that_is_possible(office: Office) -> None:
    late = LatePage("history", office.host)
    late.show()
    assert not late.is_made
    late.make_with(Maker())
    assert late.is_made
    assert late.page is not None
    assert late.page.isVisible()
