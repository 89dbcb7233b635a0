"""Text that insists on its height."""

from callboard.views.conference.wrapping_label import WrappingLabel
from tests.views.conftest import Office

SENTENCE = "Nobody has to say their name first. Joining and leaving is announced without a name."


def test_it_is_higher_where_it_is_narrow_and_gives_the_room_back(office: Office) -> None:
    label = WrappingLabel("text", "second", office.host)
    label.setText(SENTENCE)
    label.show()
    label.resize(120, 20)
    narrow = label.minimumHeight()
    label.resize(800, 20)
    wide = label.minimumHeight()
    assert narrow > 2 * wide > 0
    label.setText("")
    assert label.minimumHeight() == 0
