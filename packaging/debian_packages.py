"""Which Debian packages Callboard needs, which of them are missing, and how to install those."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

# What the libraries inside the PySide6 wheel load and do not bring along.
QT_PACKAGES = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0",
    "libx11-6",
    "libxkbcommon0",
)
# The same for Qt's X11 plugin.
QT_ON_X_PACKAGES = (
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
# An X server without a screen, real mouse movements on it, and letters to draw.
SCREEN_PACKAGES = ("fonts-dejavu-core", "fonts-inter", "xauth", "xdotool", "xvfb")
# Say which program opens links, as desktops do, and whether a desktop understands what Callboard writes for that: the
# tests compare what is registered with both.
DESKTOP_PACKAGES = ("desktop-file-utils", "xdg-utils")
COMPILER_PACKAGES = ("mono-mcs",)

_LISTING_FORMAT = "${db:Status-Abbrev}\t${Package}\t${Provides}\n"
_APT_OPTIONS = ("-q", "-y", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=120")


def wanted_packages(has_ensurepip: bool, minor: int) -> tuple[str, ...]:
    """Names of all packages, sorted. `minor` is the second number of the running Python's version."""
    venv = () if has_ensurepip else (f"python3.{minor}-venv",)
    return tuple(
        sorted((*QT_PACKAGES, *QT_ON_X_PACKAGES, *SCREEN_PACKAGES, *DESKTOP_PACKAGES, *COMPILER_PACKAGES, *venv))
    )


def installed_names(listing: str) -> frozenset[str]:
    """Names that a dpkg-query listing (see `_LISTING_FORMAT`) shows as installed or provided.

    Newer releases renamed libraries (libglib2.0-0t64) and let the new ones provide the old names.
    """
    names: set[str] = set()
    for line in listing.splitlines():
        status, name, provides = line.split("\t")
        if status.startswith("ii"):
            names.add(name)
            names.update(entry.split()[0].split(":")[0] for entry in provides.split(",") if entry.strip())
    return frozenset(names)


def missing_packages(wanted: Iterable[str], listing: str) -> tuple[str, ...]:
    """Those of `wanted` that the listing does not show as installed, in the order given."""
    installed = installed_names(listing)
    return tuple(name for name in wanted if name not in installed)


def missing_here() -> tuple[str, ...]:
    """What this machine lacks; everything when it has no dpkg to ask."""
    wanted = wanted_packages(find_spec("ensurepip") is not None, sys.version_info.minor)
    if not shutil.which("dpkg-query"):
        return wanted
    listing = subprocess.run(
        ["dpkg-query", "-W", "-f", _LISTING_FORMAT], check=True, capture_output=True, text=True
    ).stdout
    return missing_packages(wanted, listing)


def is_debian_like(os_release: str) -> bool:
    """Whether the text of /etc/os-release names Debian or a child of it."""
    facts = dict(line.split("=", 1) for line in os_release.splitlines() if "=" in line)
    families = f"{facts.get('ID', '')} {facts.get('ID_LIKE', '')}".replace('"', "").split()
    return "debian" in families or "ubuntu" in families


def prefix_for_root(user_id: int, sudo: str | None, has_terminal: bool) -> tuple[str, ...] | None:
    """What to write before a command that only root may run; None when there is no way."""
    if user_id == 0:
        return ()
    if sudo is None:
        return None
    return (sudo,) if has_terminal else (sudo, "-n")


def advice(missing: Iterable[str], debian_like: bool) -> str:
    """One line for somebody who has to install the packages without us."""
    names = " ".join(missing)
    if debian_like:
        return (
            "Some Debian packages are missing and cannot be installed from here (needs root or sudo). Ask an "
            f"administrator to run: apt-get install --no-install-recommends {names}"
        )
    return (
        "This system is not Debian or Ubuntu: install what corresponds to these packages, then run "
        f"`make setup SETUP_OPTIONS=--skip-system-packages`: {names}"
    )


def prefix_here() -> tuple[str, ...] | None:
    """`prefix_for_root` for this process; None as well where Debian's tools are missing."""
    if not debian_like_here() or not shutil.which("apt-get"):
        return None
    return prefix_for_root(os.geteuid(), shutil.which("sudo"), sys.stdin.isatty())


def debian_like_here() -> bool:
    """`is_debian_like` for this machine."""
    os_release = Path("/etc/os-release")
    return os_release.exists() and is_debian_like(os_release.read_text(encoding="utf-8"))


def apt_get(prefix: tuple[str, ...], *words: str) -> tuple[str, ...]:
    """A command line for apt-get that asks no question. `prefix` comes from `prefix_for_root`."""
    return (*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *_APT_OPTIONS, *words)


def quiet_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Without the variables that would let the set-up's own Python leak into the one it makes."""
    leaking = ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")
    return {name: value for name, value in environment.items() if name not in leaking}
