"""The first run, to be worked by a test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.views.look.look import Look
from tests.doubles.made_assemblies import vendor_like
from tests.doubles.set_up import INI, Wizard

MakeWizard = Callable[..., Wizard]


@pytest.fixture
def make_wizard(qtbot: QtBot, look: Look, qapp: QApplication) -> Iterator[MakeWizard]:
    made: list[Wizard] = []

    def make(**given: object) -> Wizard:
        made.append(Wizard(qtbot, look, **given))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for wizard in made:
        wizard.end()


@pytest.fixture
def wizard(make_wizard: MakeWizard) -> Wizard:
    return make_wizard()


@pytest.fixture(scope="session")
def v12_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files of a 3CX 12."""
    folder = tmp_path_factory.mktemp("v12")
    vendor_like(folder, "1.6.0.0", file_version="1.2.30787.0")
    (folder / "sl.dll").write_bytes(b"MZ" + bytes(100))
    return folder


@pytest.fixture
def ini(tmp_path: Path) -> Path:
    """The phone system's own file, with a password that nobody may see."""
    file = tmp_path / "3CXPhoneSystem.ini"
    file.write_text(INI, "utf-8")
    return file
