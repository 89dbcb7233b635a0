"""What makes Callboard the program for links, on whichever system this is. All of it waits for the disk."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Protocol

from callboard.app.restart import this_program
from callboard.command_line.offered import LINK_OPTION
from callboard.domain.link_owners import LinksProblem, LinkState


class LinkHandlers(Protocol):
    """None of it raises: what went wrong is in the state."""

    def state(self) -> LinkState:
        """How it is now."""
        ...

    def register(self) -> LinkState:
        """Let Callboard be chosen, and have it chosen where nobody was before."""
        ...

    def take_over(self) -> LinkState:
        """Have it chosen instead of others, because a person said so. Where only the system may do that, its settings
        are opened."""
        ...

    def remove(self) -> LinkState:
        """Take away everything that `register` and `take_over` wrote. Who was chosen before is so again."""
        ...


class NoHandlers:
    """On a system that has no such thing."""

    def state(self) -> LinkState:
        """Nothing is known."""
        return LinkState(problem=LinksProblem.NOT_HERE)

    register = take_over = remove = state


def link_handlers(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> LinkHandlers:
    """Those of this computer."""
    if platform == "win32":
        from callboard.app.computer.links_windows import WindowsLinks, open_settings  # noqa: PLC0415 - only there
        from callboard.app.computer.windows_registry import WindowsRegistry  # noqa: PLC0415

        return WindowsLinks(WindowsRegistry(), command_for_links(), open_settings)
    if platform == "darwin":
        return NoHandlers()
    from callboard.app.computer.links_freedesktop import FreedesktopLinks  # noqa: PLC0415

    return FreedesktopLinks(environment, command_for_links())


def command_for_links() -> Sequence[str]:
    """What a link is put behind."""
    return [*this_program(), LINK_OPTION]
