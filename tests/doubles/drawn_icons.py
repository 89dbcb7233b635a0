"""Icons that stay drawn from one window to the next: the same file, colour and size is the same picture."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QColor, QPixmap

from callboard.views.look.icons import Icons

Drawn = dict[tuple[str, str, str, int, float], QPixmap]


@contextmanager
def icons_kept_in(drawn: Drawn) -> Iterator[None]:
    """Every window draws hundreds of them, which is an eighth of what it costs a test."""
    draw = Icons._drawn

    def known(self: Icons, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        key = (str(self._folder), name, colour.name(), size, ratio)
        if key not in drawn:
            drawn[key] = draw(self, name, colour, size, ratio)
        return drawn[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Icons, "_drawn", known)
        yield
