"""A mistake in an override of Qt's methods is told, and the program lives on."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Signal

from callboard.models.extension_model import ExtensionModel
from callboard.models.override_guard import guard_overrides, guarded

MISTAKES = {"a wrong type": "len(5)", "no number": "int('x')", "a deleted object": "GONE.objectName()"}
SCENE = """
import sys
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, QSortFilterProxyModel
from shiboken6 import delete
from callboard.models.override_guard import guard_overrides
GONE = QObject()
delete(GONE)
class Rows(QAbstractListModel):
    __module__ = "callboard.scene"
    def rowCount(self, parent=None):
        return MISTAKE
application = QCoreApplication([])
if "guard" in sys.argv:
    guard_overrides()
told = []
sys.excepthook = lambda kind, error, trace: told.append(kind.__name__)
rows, proxy = Rows(), QSortFilterProxyModel()
try:
    proxy.setSourceModel(rows)
    proxy.rowCount()
except Exception as error:
    told.append(type(error).__name__)
print("alive", *told)
"""


def _run(mistake: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    scene = SCENE.replace("MISTAKE", mistake)
    command = [sys.executable, "-c", scene, *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=50)


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=list(MISTAKES))
def test_a_mistake_in_an_override_does_not_end_the_program(mistake: str) -> None:
    ended = _run(mistake, "guard")
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("alive ")
    assert "Error" in ended.stdout


def test_overrides_of_our_classes_are_guarded_and_only_they() -> None:
    guard_overrides()
    assert hasattr(ExtensionModel.data, "is_guarded_override")
    assert not hasattr(ExtensionModel.show, "is_guarded_override")
    before = ExtensionModel.data
    guard_overrides()
    assert ExtensionModel.data is before, "once is enough"


def test_a_guarded_method_takes_as_much_of_a_signal_as_it_did() -> None:
    class Bell(QObject):
        rang = Signal(int, str)

    class Ear(QObject):
        heard = 0

        def hear(self, times: int) -> None:
            self.heard += times

    Ear.hear = guarded(Ear.hear)  # type: ignore[method-assign]
    bell, ear = Bell(), Ear()
    bell.rang.connect(ear.hear)
    bell.rang.emit(3, "who")
    assert ear.heard == 3
