"""Lets the few rows of a list that ring breathe with the pulse of the window; many are steady (ui-spec, section 11)."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from callboard.views.look.pulse import Pulse
from callboard.views.tile_list_view import TileListView

MOST_FADING = 8


class RingingFade(QObject):
    """Watches the rows of `tiles` that can be seen. `is_fading` says whether those that ring shall follow the pulse."""

    def __init__(
        self,
        tiles: TileListView,
        pulse: Pulse,
        is_ringing: Callable[[int], bool],
        show_fading: Callable[[bool], object],
    ) -> None:
        super().__init__(tiles)
        self._tiles = tiles
        self._pulse = pulse
        self._is_ringing = is_ringing
        self._show_fading = show_fading
        self.is_fading = False
        pulse.beat.connect(self._on_beat)

    def see_changed(self, first: int, last: int) -> None:
        """Rows from `first` to `last` are different: somebody may ring now."""
        if self.is_fading or not self._tiles.isVisible():
            return
        seen = self._tiles.visible_rows()
        if any(map(self._is_ringing, range(max(first, seen.start), min(last + 1, seen.stop)))):
            self.look_again()

    def look_again(self) -> None:
        """Count those who ring."""
        count = len(self._ringing()) if self._tiles.isVisible() and self._tiles.is_live else 0
        is_fading = 0 < count <= MOST_FADING
        if is_fading != self.is_fading:
            self.is_fading = is_fading
            self._show_fading(is_fading)
            self._pulse.want(self, is_fading)
            self._tiles.viewport().update()

    def _on_beat(self) -> None:
        if self.is_fading:
            for row in self._ringing():
                self._tiles.update(self._tiles.model().index(row, 0))

    def _ringing(self) -> list[int]:
        return [row for row in self._tiles.visible_rows() if self._is_ringing(row)]
