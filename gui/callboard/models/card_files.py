"""The text of a vCard file that is dragged in from the desktop."""

import stat
from pathlib import Path

from PySide6.QtCore import QUrl

from callboard.domain.numbers.vcard_numbers import LARGEST_CARD

ENDINGS = (".vcf", ".vcard")


def card_in_file(url: QUrl) -> str:
    """The beginning of the card at `url`; "" when it is not an ordinary file of this computer that can be read.

    Nothing is asked of the network: a file on a share may let the window wait for minutes.
    """
    path = Path(url.toLocalFile())
    if (
        not url.isLocalFile()
        or url.host()
        or path.suffix.casefold() not in ENDINGS
        or str(path).startswith(("\\\\", "//"))
    ):
        return ""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return ""
        with path.open("rb") as file:
            return file.read(LARGEST_CARD).decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""
