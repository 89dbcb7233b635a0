"""What can be done with a call that rings, as buttons."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from callboard.domain.capability import Feature
from callboard.models.calls.incoming_calls import IncomingCall
from callboard.views.toasts.rank import Rank

translate = QCoreApplication.translate


class IncomingAct(NamedTuple):
    """A button: its name, what it says, its icon or ""."""

    name: str
    text: str
    icon: str


def acts_for(call: IncomingCall, rank: Rank, can: Callable[[Feature], bool]) -> list[IncomingAct]:
    """The buttons of `call`, as far as the phone system `can`. What rings at my phone is answered there; what rings
    elsewhere can be taken."""
    acts: list[IncomingAct] = []
    if (rank is Rank.GROUP or not call.is_at_my_phone) and can(Feature.PICK_UP):
        acts.append(IncomingAct("pick_up", translate("Popup", "Pick up"), "phone-incoming"))
    if rank is Rank.MINE and can(Feature.DIVERT):
        acts.append(IncomingAct("divert", translate("Popup", "Divert…"), "corner-up-right"))
        acts.append(IncomingAct("voicemail", translate("Popup", "To voicemail"), ""))
    return [*acts, IncomingAct("show", translate("Popup", "Show"), "")]
