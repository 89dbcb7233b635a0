"""Pictures that were looked at once and found right, and whether something is still painted that way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QImage

FOLDER = Path(__file__).resolve().parents[1] / "views" / "golden"
FONT = "Inter"
"""The pictures were painted with it; the set-up installs it on Debian."""
BLOCK_PX = 4
MOST_DIFFERENT = 40
"""Of 255, for the mean of a block: edges of letters differ between machines, a wrong colour or icon differs more."""


def check_golden(image: QImage, name: str, config: pytest.Config) -> None:
    """Compare `image` with the picture called `name`; with --write-golden it becomes that picture instead."""
    if FONT not in QFontDatabase.families():
        pytest.skip(f"the pictures were painted with the font {FONT}, which is not here")
    path = FOLDER / f"{name}.png"
    if config.getoption("--write-golden"):
        FOLDER.mkdir(exist_ok=True)
        assert image.save(str(path))
        return
    golden = QImage(str(path))
    assert not golden.isNull(), f"there is no picture {path.name}: run pytest with --write-golden and look at it"
    assert golden.size() == image.size(), f"{path.name}: another size"
    worst = max(_differences(golden, image))
    if worst > MOST_DIFFERENT:
        seen = config.rootpath / "build" / "golden" / path.name
        seen.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(seen))
        pytest.fail(f"{path.name} is painted differently now (by {worst} of 255): see build/golden/{path.name}")


def _differences(one: QImage, other: QImage) -> list[int]:
    blocks = one.size() / BLOCK_PX
    small = [
        each.convertToFormat(QImage.Format.Format_RGB32)
        .scaled(blocks, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        .convertToFormat(QImage.Format.Format_RGB32)  # its lines have no bytes at their ends that nobody set
        for each in (one, other)
    ]
    mine, theirs = (bytes(each.constBits())[: each.sizeInBytes()] for each in small)
    return [abs(a - b) for a, b in zip(mine, theirs, strict=True)]
