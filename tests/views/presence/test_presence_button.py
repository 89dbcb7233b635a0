"""My own presence in the header."""

from callboard.domain.extension import ExtensionState
from callboard.domain.presence import ForwardingProfile
from callboard.views.presence.presence_button import PresenceButton
from tests.views.conftest import Office


def test_it_says_the_word_people_know_and_the_whole_to_who_asks(office: Office) -> None:
    button = PresenceButton(office.look, office.host)
    assert button.isHidden()
    button.show_presence(None, ExtensionState.UNKNOWN)
    assert (button.text(), button.accessibleName()) == ("Presence", "My presence: not known")
    button.show_presence(ForwardingProfile("Away", "Lunch"), ExtensionState.AWAY)
    button.show_key("Ctrl+P")
    assert (button.text(), button.accessibleName()) == ("Lunch", "My presence: Away: Lunch")
    assert "My presence: Away: Lunch (Ctrl+P)" in button.toolTip()


def test_where_it_is_narrow_the_icon_stands_for_the_word(office: Office) -> None:
    button = PresenceButton(office.look, office.host)
    button.show_presence(ForwardingProfile("Available"), ExtensionState.FREE)
    wide = button.sizeHint().width()
    button.set_short(True)
    assert button.text() == ""
    assert not button.icon().isNull()
    assert 28 <= button.sizeHint().width() < wide
    assert button.sizeHint().height() >= 28
    assert button.accessibleName() == "My presence: Available"
