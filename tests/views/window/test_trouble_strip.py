"""What somebody has to know stays until it is put away or over."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from callboard.views.window.trouble_strip import TroubleStrips
from tests.views.conftest import Office


def test_it_stays_until_it_is_put_away(office: Office) -> None:
    strips = TroubleStrips(office.look, office.host)
    office.host.show()
    strips.show()
    assert not strips.before.isVisible()
    strips.before.show_text("Unknown: call from 100 to 101 at 10:42.\nLook at the phone before you try again.")
    assert strips.before.isVisible()
    assert strips.before.accessibleName() == strips.before.text()
    assert strips.before.action.isHidden(), "there is nothing to do about it here"
    closed = QSignalSpy(strips.before.closed)
    QTest.mouseClick(strips.before.close_button, Qt.MouseButton.LeftButton)
    assert not strips.before.isVisible()
    assert closed.count() == 1


def test_a_library_that_does_not_answer_offers_one_thing(office: Office) -> None:
    strips = TroubleStrips(office.look, office.host)
    office.host.show()
    strips.show()
    acted = QSignalSpy(strips.stuck.acted)
    strips.stuck.show_text("The library does not answer.")
    assert strips.stuck.action.isVisible()
    QTest.keyClick(strips.stuck.action, Qt.Key.Key_Space)
    assert acted.count() == 1
    strips.stuck.show_text("")
    assert not strips.stuck.isVisible()
