"""What a window tells the one that takes its place: where it stood and what it showed. Never on a disk.

It goes through a pipe between the two, and so may hold what the keyring did not take.
"""

import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import msgspec

from callboard.app.kept.sensible_values import is_plain, is_sensible
from callboard.domain.profile_memory import ProfileMemory, WindowPlace
from callboard.sessions.credentials import Credentials

FITS_BYTES = 15_000
"""So much takes a pipe of any system at once, without anybody who reads."""


@dataclass(frozen=True, slots=True)
class Handover:
    """How a window was. `secrets` are by the id of their profile, and never in its repr."""

    window: WindowPlace = field(default_factory=WindowPlace)
    board_window: WindowPlace = field(default_factory=WindowPlace)
    is_board_window_open: bool = False
    page: str = "board"
    search: str = ""
    secrets: Mapping[str, Credentials] = field(default_factory=dict[str, Credentials], repr=False)

    def in_place(self, memory: ProfileMemory) -> ProfileMemory:
        """`memory` of another phone system, with the windows where these were."""
        return replace(
            memory,
            window=self.window,
            board_window=self.board_window,
            is_board_window_open=self.is_board_window_open,
            page=self.page,
        )


def packed(handover: Handover) -> bytes:
    """As it goes through a pipe; without the places of the windows where it would not go through at once."""
    whole = msgspec.json.encode(handover)
    if len(whole) <= FITS_BYTES:
        return whole
    return msgspec.json.encode(Handover(page=handover.page, secrets=handover.secrets))


def unpacked(content: bytes) -> Handover | None:
    """What was packed; None for anything else."""
    try:
        found = msgspec.json.decode(content, type=Handover)
    except (msgspec.DecodeError, RecursionError):
        return None
    places = (found.window, found.board_window)
    are_places = all(is_sensible(WindowPlace, name, getattr(place, name)) for place in places for name in _PARTS)
    if not (are_places and is_sensible(ProfileMemory, "page", found.page) and is_plain(found.search)):
        return None
    return found


_PARTS = ("geometry", "state")


def received(handle: int) -> Handover | None:
    """What waits behind the open file `handle`, which is closed after that; None when there is nothing of use."""
    if not _is_pipe(handle):
        return None  # whoever typed that meant something else
    try:
        with os.fdopen(handle, "rb") as pipe:
            return unpacked(pipe.read(FITS_BYTES + 1))
    except OSError:
        return None


def _is_pipe(handle: int) -> bool:
    if sys.platform == "win32":
        return handle == 0
    try:
        return handle > 2 and stat.S_ISFIFO(os.fstat(handle).st_mode)
    except OSError:
        return False
