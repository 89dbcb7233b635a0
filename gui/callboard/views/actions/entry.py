"""One action as it is written down, before a window has it."""

from dataclasses import dataclass

from callboard.domain.capability import Feature


@dataclass(frozen=True, slots=True)
class Entry:
    """`text` has its mnemonic; `keys` are the shortcuts as shipped, in Qt's portable form, several parted by "; ".

    With `needs` the action is only allowed while the phone system is connected and offers that feature. `icon` is
    the name of a file in `resources/icons`.
    """

    text: str
    tip: str
    keys: str = ""
    icon: str = ""
    needs: Feature | None = None
    checkable: bool = False
