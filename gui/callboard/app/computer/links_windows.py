"""Links on Windows: Callboard says what it can open, and a person chooses it in the settings of Windows.

Who is chosen (UserChoice) is Windows' own and signed by it: read here, and never written.
"""

from __future__ import annotations

import logging
import ntpath
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from callboard.domain.link_owners import SCHEMES, WANTED, LinkOwner, LinksProblem, LinkState, Owner
from callboard.domain.numbers.phone_number import printable

log = logging.getLogger(__name__)

NAME = "Callboard"
PROGRAM = "Callboard.Link"
OURS = rf"Software\{NAME}"
CAPABILITIES = rf"{OURS}\Capabilities"
REGISTERED = r"Software\RegisteredApplications"
CLASSES = r"Software\Classes"
CHOICES = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations"
SETTINGS = f"ms-settings:defaultapps?registeredAppUser={NAME}"
"""The page of this program where Windows has one, else that of all programs."""
_CHOSEN = (
    (r"UserChoiceLatest\ProgId", "ProgId"),
    ("UserChoiceLatest", "ProgId"),
    ("UserChoice", "ProgId"),
)
_LONGEST_NAME = 60
_FIRST_WORD = re.compile(r'\s*(?:"([^"]*)"|(\S+))')


class Hive(StrEnum):
    """Where to look."""

    USER = "HKEY_CURRENT_USER"
    CLASSES = "HKEY_CLASSES_ROOT"  # what holds for this user, whoever wrote it


class Registry(Protocol):
    """As much of it as is needed. Writes for this user only. All raise OSError."""

    def read(self, hive: Hive, path: str, name: str = "") -> str | None:
        """The text there, None when there is none."""
        ...

    def write(self, path: str, name: str, text: str) -> None:
        """Makes the key where it is missing."""
        ...

    def remove_value(self, path: str, name: str) -> None:
        """Nothing happens where it is missing."""
        ...

    def remove_tree(self, path: str) -> None:
        """The key and everything below; nothing where it is missing."""
        ...

    def tell_shell(self) -> None:
        """Let Windows read anew who can open what."""
        ...


class WindowsLinks:
    """`command` is what a link is put behind; `open_page` opens a page of the system's settings."""

    def __init__(self, registry: Registry, command: Sequence[str], open_page: Callable[[str], None]) -> None:
        self._registry = registry
        self._command = f'{subprocess.list2cmdline(command)} "%1"'
        self._program = command[0]
        self._open_page = open_page

    def state(self) -> LinkState:
        """See `LinkHandlers`."""
        return self._told(lambda: None, LinksProblem.NOT_READ)

    def register(self) -> LinkState:
        """See `LinkHandlers`."""
        return self._told(self._register, LinksProblem.NOT_WRITTEN)

    def take_over(self) -> LinkState:
        """See `LinkHandlers`."""
        return self._told(self._take_over, LinksProblem.NOT_WRITTEN)

    def remove(self) -> LinkState:
        """See `LinkHandlers`."""
        return self._told(self._remove, LinksProblem.NOT_WRITTEN)

    def _told(self, do: Callable[[], None], if_not: LinksProblem) -> LinkState:
        try:
            do()
            owners = {scheme: self._owner(scheme) for scheme in SCHEMES}
            is_registered = self._is_registered()
        except OSError as error:
            log.warning("links: %s: %s", if_not, error.strerror)
            return LinkState(problem=if_not, said=printable(error.strerror or "", 200))
        is_chosen = all(owners[scheme].owner is Owner.OURS for scheme in WANTED)
        return LinkState(is_registered, MappingProxyType(owners), is_registered and not is_chosen)

    # writing

    def _register(self) -> None:
        write = self._registry.write
        program = rf"{CLASSES}\{PROGRAM}"
        write(program, "", f"URL:{NAME}")
        write(program, "URL Protocol", "")
        write(rf"{program}\Application", "ApplicationName", NAME)
        write(rf"{program}\DefaultIcon", "", f'"{self._program}",0')
        write(rf"{program}\shell\open\command", "", self._command)
        write(CAPABILITIES, "ApplicationName", NAME)
        write(CAPABILITIES, "ApplicationDescription", "Offers the number of a link; nobody is called by it")
        for scheme in SCHEMES:
            write(rf"{CAPABILITIES}\UrlAssociations", scheme, PROGRAM)
        # Last: from here on it can be chosen.
        write(REGISTERED, NAME, CAPABILITIES)
        self._registry.tell_shell()

    def _take_over(self) -> None:
        if not self._is_registered():
            self._register()
        self._open_page(SETTINGS)

    def _remove(self) -> None:
        self._registry.remove_value(REGISTERED, NAME)
        self._registry.remove_tree(OURS)
        self._registry.remove_tree(rf"{CLASSES}\{PROGRAM}")
        self._registry.tell_shell()

    # reading

    def _is_registered(self) -> bool:
        read = self._registry.read
        command = read(Hive.USER, rf"{CLASSES}\{PROGRAM}\shell\open\command")
        return read(Hive.USER, REGISTERED, NAME) == CAPABILITIES and command == self._command

    def _owner(self, scheme: str) -> LinkOwner:
        read = self._registry.read
        chosen = next(
            filter(None, (read(Hive.USER, rf"{CHOICES}\{scheme}\{key}", name) for key, name in _CHOSEN)), None
        )
        command = read(Hive.CLASSES, rf"{chosen or scheme}\shell\open\command")
        if chosen is None and command is None:
            return LinkOwner(Owner.NOBODY)
        if chosen == PROGRAM:
            # What is left of it after it was taken away opens nothing.
            return LinkOwner(Owner.OURS if command == self._command else Owner.NOBODY)
        return LinkOwner(Owner.OTHER, self._name_of(chosen or scheme, command or ""))

    def _name_of(self, program: str, command: str) -> str:
        said = self._registry.read(Hive.CLASSES, rf"{program}\Application", "ApplicationName") or ""
        if said and not said.startswith("@"):  # else it is only told where the name is to be looked up
            return printable(said, _LONGEST_NAME)
        found = _FIRST_WORD.match(command)
        path = (found[1] or found[2] or "") if found else ""
        return printable(ntpath.splitext(ntpath.basename(path))[0], _LONGEST_NAME)


def open_settings(page: str) -> None:
    """Opens a page of the settings of Windows. Raises OSError."""
    if sys.platform == "win32":
        import os  # noqa: PLC0415 - only there

        os.startfile(page)  # noqa: S606 - a page named here
