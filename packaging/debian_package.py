"""A Debian package of the frozen program: in /usr/lib/callboard, with its commands, desktop file and icons."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from build_package import BUILD, PROGRAM, ROOT, size_of
from callboard import __version__
from debian_packages import QT_ON_X_PACKAGES, QT_PACKAGES
from program_icons import LINUX_SIZES, draw_icons

LINUX = ROOT / "packaging" / "linux"
COMMANDS = {"callboard": "callboard", "callboard-cli": "callboard-cli"}
"""In /usr/bin -> in the program's folder."""
ARCHITECTURE = "amd64"
_KILO = 1024
CONTROL = """\
Package: callboard
Version: {version}
Architecture: {architecture}
Maintainer: Callboard contributors <callboard@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-inter | fonts-dejavu-core
Suggests: dotnet-runtime-8.0
Section: comm
Priority: optional
Description: console for receptionists on 3CX phone systems
 See every phone on one board, call by dropping a number on an extension,
 build a conference and watch people arrive.
 .
 To reach a 3CX 11 or 12 it needs the DLLs of that phone system and a .NET
 runtime; to try it, it needs neither.
"""


def main(_arguments: Sequence[str]) -> int:
    """Make it of what `make package` has built. Returns 0."""
    if not PROGRAM.is_dir():
        print("debian package: run `make package` first", file=sys.stderr)
        return 1
    made = make_package(PROGRAM, BUILD)
    print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1_000_000:.0f} MB")
    return 0


def make_package(program: Path, folder: Path) -> Path:
    """Make it of the frozen `program`; gives the file, which is in `folder`."""
    tree = folder / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    _lay_out(program, tree)
    control = CONTROL.format(
        version=__version__,
        architecture=ARCHITECTURE,
        kilobytes=size_of(tree) // _KILO,
        depends=", ".join(("libc6", *QT_PACKAGES, *QT_ON_X_PACKAGES)),
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    made = folder / f"callboard_{__version__}_{ARCHITECTURE}.deb"
    command = ("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", str(tree), str(made))
    environment = {"SOURCE_DATE_EPOCH": str(_date_of_sources()), **os.environ}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return made


def _lay_out(program: Path, tree: Path) -> None:
    library, share = tree / "usr" / "lib" / "callboard", tree / "usr" / "share"
    shutil.copytree(program, library, symlinks=True)
    binaries = tree / "usr" / "bin"
    binaries.mkdir(parents=True)
    for name, target in COMMANDS.items():
        (binaries / name).symlink_to(Path("..") / "lib" / "callboard" / target)
    _put(LINUX / "callboard.desktop", share / "applications" / "callboard.desktop")
    metainfo = (LINUX / "callboard.metainfo.xml").read_text(encoding="utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(_date_of_sources()))
    told = metainfo.replace("@VERSION@", __version__).replace("@DATE@", day)
    (share / "metainfo").mkdir(parents=True)
    (share / "metainfo" / "callboard.metainfo.xml").write_text(told, encoding="utf-8")
    drawn = draw_icons(BUILD / "icons")
    for size in LINUX_SIZES:
        _put(drawn[size], share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "callboard.png")
    _put(ROOT / "LICENSE", share / "doc" / "callboard" / "copyright")
    _put(ROOT / "CHANGELOG.md", share / "doc" / "callboard" / "changelog.md")


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def _date_of_sources() -> int:
    """Unix time in seconds: of the newest change, so that the same sources make the same package."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return int(done.stdout.strip() or 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
