"""The program's icon as files: PNG in every size, and one ICO for Windows. Drawn as the window draws it."""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from pathlib import Path

ICO_SIZES = (16, 20, 24, 32, 48, 64, 256)
LINUX_SIZES = (16, 24, 32, 48, 64, 256)
_HEAD, _ENTRY = "<HHH", "<BBBBHHII"
_IS_ICON, _PLANES, _BITS = 1, 1, 32


def draw_icons(folder: Path) -> dict[int, Path]:
    """Draw `callboard-16.png` and so on, and `callboard.ico`, into `folder`. Gives the PNG files by size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - after the platform is chosen

    from callboard.paths import resources_folder  # noqa: PLC0415
    from callboard.views.look.look import Look  # noqa: PLC0415
    from callboard.views.window.program_icon import program_icon  # noqa: PLC0415

    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    look = Look(resources_folder())
    icon = program_icon(look)
    made: dict[int, Path] = {}
    for size in ICO_SIZES:
        made[size] = folder / f"callboard-{size}.png"
        if not icon.pixmap(size, size).save(str(made[size])):
            raise OSError(made[size])
    (folder / "callboard.ico").write_bytes(ico_of({size: file.read_bytes() for size, file in made.items()}))
    del look, application
    return made


def ico_of(pictures: Mapping[int, bytes]) -> bytes:
    """One ICO of square PNG pictures, by their size in pixels. Windows reads PNG in it since Vista."""
    offset = struct.calcsize(_HEAD) + struct.calcsize(_ENTRY) * len(pictures)
    entries, bodies = b"", b""
    for size, picture in sorted(pictures.items()):
        side = size % 256  # 256 is written as 0
        entries += struct.pack(_ENTRY, side, side, 0, 0, _PLANES, _BITS, len(picture), offset + len(bodies))
        bodies += picture
    return struct.pack(_HEAD, 0, _IS_ICON, len(pictures)) + entries + bodies
