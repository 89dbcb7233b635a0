"""Links on a desktop that goes by freedesktop.org: a desktop file for the program, and lists of who opens what.

The lists are read and written here and not by xdg-mime, which writes the same file, but forgets who was chosen before,
and cannot take anything back.
"""

from __future__ import annotations

import configparser
import contextlib
import logging
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from callboard.app.computer import mimeapps_list
from callboard.app.computer.mimeapps_list import ADDED, DEFAULTS
from callboard.app.kept.whole_file import write_whole
from callboard.domain.link_owners import SCHEMES, WANTED, LinkOwner, LinksProblem, LinkState, Owner
from callboard.domain.numbers.phone_number import printable

log = logging.getLogger(__name__)

DESKTOP_FILE = "callboard-links.desktop"
LIST = "mimeapps.list"
CACHE = "mimeinfo.cache"
KIND = "x-scheme-handler/"
_LONGEST_NAME = 60
_REFRESH_S = 5.0
_MOST_BYTES = 1_000_000
_PLAIN = re.compile(r"[\w./:@,+-]+")


class FreedesktopLinks:
    """`command` is what a link is put behind; the folders are those that `environment` names."""

    def __init__(self, environment: Mapping[str, str], command: Sequence[str]) -> None:
        self._command = command
        home = Path(environment.get("HOME") or "~").expanduser()
        self._config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
        self._data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
        self._configs = _folders(environment.get("XDG_CONFIG_DIRS") or "/etc/xdg")
        self._datas = _folders(environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share")
        desktops = environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
        self._list_names = (*(f"{each}-{LIST}" for each in desktops if each), LIST)

    @property
    def file(self) -> Path:
        """Our desktop file."""
        return self._data / "applications" / DESKTOP_FILE

    def state(self) -> LinkState:
        """See `LinkHandlers`."""
        return self._told(lambda: None, LinksProblem.NOT_READ)

    def register(self) -> LinkState:
        """See `LinkHandlers`."""
        return self._told(lambda: self._register(takes_all=False), LinksProblem.NOT_WRITTEN)

    def take_over(self) -> LinkState:
        """See `LinkHandlers`."""
        return self._told(lambda: self._register(takes_all=True), LinksProblem.NOT_WRITTEN)

    def remove(self) -> LinkState:
        """See `LinkHandlers`."""
        return self._told(self._remove, LinksProblem.NOT_WRITTEN)

    def _told(self, do: Callable[[], None], if_not: LinksProblem) -> LinkState:
        try:
            do()
            owners = {scheme: self._owner(scheme) for scheme in SCHEMES}
            return LinkState(self.file.exists(), MappingProxyType(owners))
        except OSError as error:
            log.warning("links: %s: %s", if_not, error.strerror)
            return LinkState(problem=if_not, said=printable(error.strerror or "", 200))

    # writing

    def _register(self, *, takes_all: bool) -> None:
        owners = {scheme: self._owner(scheme).owner for scheme in SCHEMES}
        wanted = [each for each in WANTED if takes_all or owners[each] is not Owner.OTHER]
        # Of what another program has without that anybody chose it, a mere word of ours would take it away.
        possible = [
            each
            for each in SCHEMES
            if each in wanted or owners[each] is not Owner.OTHER or self._first(self._chosen(KIND + each)) is not None
        ]
        content = desktop_file(self._command, possible)
        self.file.parent.mkdir(parents=True, exist_ok=True)
        if not self.file.exists() or self.file.read_text("utf-8", "replace") != content:
            write_whole(self.file, content.encode("utf-8", "surrogateescape"))
        # What belongs to one desktop comes before what belongs to all: where it says something, it has to say ours.
        for path in dict.fromkeys((*self._own_lists_naming(wanted), self._config / LIST)):
            text = _read(path)
            for scheme in wanted:
                text = mimeapps_list.with_first(text, DEFAULTS, KIND + scheme, DESKTOP_FILE)
                text = mimeapps_list.with_first(text, ADDED, KIND + scheme, DESKTOP_FILE)
            _write(path, text)
        self._refresh()

    def _own_lists_naming(self, schemes: Iterable[str]) -> Iterable[Path]:
        for name in self._list_names[:-1]:
            text = _read(self._config / name)
            if any(mimeapps_list.programs(text, DEFAULTS, KIND + scheme) for scheme in schemes):
                yield self._config / name

    def _remove(self) -> None:
        for folder in (self._config, self._data / "applications"):
            for name in self._list_names:
                _write(folder / name, mimeapps_list.without(_read(folder / name), DESKTOP_FILE))
        self.file.unlink(missing_ok=True)
        self._refresh()

    def _refresh(self) -> None:
        """Desktops that look into a cache only."""
        tool = shutil.which("update-desktop-database")
        if tool is not None:
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                command, silent = [tool, str(self.file.parent)], subprocess.DEVNULL
                subprocess.run(command, check=False, timeout=_REFRESH_S, stdout=silent, stderr=silent)

    # reading

    def _owner(self, scheme: str) -> LinkOwner:
        kind = KIND + scheme
        path = self._first((*self._chosen(kind), *self._chosen(kind, ADDED), *self._able(kind)))
        if path is None:
            return LinkOwner(Owner.NOBODY)
        return LinkOwner(Owner.OURS) if path == self.file else LinkOwner(Owner.OTHER, _name_in(path))

    def _first(self, named: Iterable[str]) -> Path | None:
        return next(filter(None, map(self._found, named)), None)

    @property
    def _applications(self) -> Sequence[Path]:
        return [each / "applications" for each in (self._data, *self._datas)]

    def _chosen(self, kind: str, section: str = DEFAULTS) -> Iterable[str]:
        for folder in (self._config, *self._configs, *self._applications):
            for name in self._list_names:
                yield from mimeapps_list.programs(_read(folder / name), section, kind)

    def _able(self, kind: str) -> Iterable[str]:
        """Those that say of themselves that they can. Of ours the cache may not know yet."""
        if f"{kind};" in _read(self.file):
            yield DESKTOP_FILE
        for folder in self._applications:
            yield from mimeapps_list.programs(_read(folder / CACHE), "MIME Cache", kind)

    def _found(self, named: str) -> Path | None:
        """Where the desktop file is. A hyphen in its name may stand for a folder."""
        if "/" in named or named in ("", ".", ".."):
            return None
        for folder in (self._data, *self._datas):
            for name in (named, named.replace("-", "/", 1)):
                path = folder / "applications" / name
                if path.is_file():
                    return path
        return None


def desktop_file(command: Sequence[str], schemes: Iterable[str] = SCHEMES) -> str:
    """Ours. It is in no menu: it opens links of these `schemes` and nothing else."""
    kinds = "".join(f"{KIND}{scheme};" for scheme in schemes)
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.0",
        "Name=Callboard",
        "Comment=Offers the number of a link; nobody is called by it",
        f"Exec={' '.join(map(_quoted, command))} %u",
        f"TryExec={command[0]}",
        "Icon=callboard",
        "NoDisplay=true",
        "Terminal=false",
        "StartupNotify=false",
        f"MimeType={kinds}",
    )
    return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    """As the desktop takes it apart again: quoted for its command line, and then as any text of such a file. xdg-mime
    misses a program whose path is quoted, so only what must be is."""
    if _PLAIN.fullmatch(word):
        return word
    for special in '\\"`$':
        word = word.replace(special, f"\\{special}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _folders(text: str) -> tuple[Path, ...]:
    return tuple(Path(each) for each in text.split(":") if each)


def _read(path: Path) -> str:
    """What is there, "" for nothing. Raises OSError when it is not to be read."""
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES).decode("utf-8", "surrogateescape")
    except (FileNotFoundError, NotADirectoryError):
        return ""


def _write(path: Path, text: str) -> None:
    """Where it really is: people keep such files elsewhere and have a link to them."""
    if text == _read(path):
        return
    real = Path(os.path.realpath(path))
    real.parent.mkdir(parents=True, exist_ok=True)
    write_whole(real, text.encode("utf-8", "surrogateescape"))


def _name_in(path: Path) -> str:
    """What the program of a desktop file calls itself."""
    parser = configparser.RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
    try:
        parser.read_string(path.read_bytes()[:_MOST_BYTES].decode("utf-8", "replace"))
        name = parser.get("Desktop Entry", "Name", fallback="")
    except (OSError, configparser.Error):
        name = ""
    return printable(name, _LONGEST_NAME) or printable(path.stem, _LONGEST_NAME)
