"""How somebody comes into a call, in the vendor's numbers (`PBXConnection.BargeInMode`, the same since v12)."""

from collections.abc import Mapping

from callboard.domain.commands import ListenMode

BARGE_IN_MODES: Mapping[ListenMode, int] = {ListenMode.JOIN: 0, ListenMode.LISTEN: 1, ListenMode.WHISPER: 2}
"""BargeIn, Listen, Whisper."""
