"""The licences of everything that is shipped: a file for each package, and a list of them all."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = "callboard"
_WORDS = ("licen", "copying", "notice", "authors", "copyright")
OWN = {
    "Callboard": ROOT / "LICENSE",
    "Tabler Icons": ROOT / "resources" / "icons" / "LICENSE",
    "Python": Path(sys.base_prefix) / "LICENSE.txt",
    # The wheels of Qt for Python name these and bring no text along.
    "LGPL-3.0": ROOT / "packaging" / "licences" / "LGPL-3.0.txt",
    "GPL-3.0": ROOT / "packaging" / "licences" / "GPL-3.0.txt",
}
"""What has no wheel of its own. Where a system has no text for Python, its name stands in the list alone."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """One package with what it says of its licence; the texts may be none."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def shipped() -> list[Shipped]:
    """Every package that the program needs, with those that they need, by name."""
    found: dict[str, Distribution] = {}
    _collect(PROGRAM, found)
    found.pop(PROGRAM, None)
    return [_shipped(found[name]) for name in sorted(found)]


def write_licences(folder: Path) -> None:
    """Write them into `folder`, which is made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines: list[str] = []
    for package in shipped():
        lines.append(f"{package.name} {package.version}: {package.licence or 'see its text'}")
        for number, text in enumerate(package.texts, 1):
            shutil.copyfile(text, folder / f"{package.name}-{number}-{text.stem}.txt")
    for name, text in OWN.items():
        lines.append(f"{name}: see its text")
        if text.exists():
            shutil.copyfile(text, folder / f"{name}.txt")
    (folder / "README.txt").write_text("What Callboard is made of:\n\n" + "\n".join(lines) + "\n", encoding="utf-8")


def _collect(name: str, found: dict[str, Distribution]) -> None:
    key = name.lower().replace("_", "-")
    if key in found:
        return
    try:
        package = distribution(name)
    except PackageNotFoundError:
        return  # for another system, or an extra that nobody asked for
    found[key] = package
    for needed in _needed_by(package):
        _collect(needed, found)


def _needed_by(package: Distribution) -> Iterator[str]:
    for line in package.requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name


def _shipped(package: Distribution) -> Shipped:
    about = package.metadata
    licence = about["License-Expression"] or about["License"] or ""
    texts = [Path(str(file.locate())) for file in package.files or () if any(w in file.name.lower() for w in _WORDS)]
    first_line = licence.strip().splitlines()[:1]
    readable = tuple(text for text in texts if text.is_file() and text.suffix not in (".py", ".pyc"))
    return Shipped(str(about["Name"]), package.version, first_line[0] if first_line else "", readable)
