"""What the frozen program is made of besides the modules that PyInstaller finds by itself, and what it does without."""

from __future__ import annotations

from pathlib import PurePosixPath

DATA = (
    ("resources", "resources"),
    ("LICENSE", "."),
    ("vendor/pump/build/Callboard.Pump.dll", "vendor/pump/build"),
    ("vendor/stand_in/build", "vendor/stand_in/build"),
)
"""From the checkout -> inside the program. What lies beside the modules of the package goes along by itself."""
PACKAGE = "callboard"
ASSEMBLY_PACKAGES = ("pythonnet", "clr_loader")
"""Their .NET assemblies are data for PyInstaller."""
EXCLUDED = (
    *("tkinter", "unittest", "pydoc", "doctest", "test", "pip", "setuptools"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtTest", "PySide6.QtDesigner"),
)
LANGUAGES = ("de", "en", "es", "fr")
_UNUSED = (
    *("Qt6Qml", "Qt6Quick", "Qt6Pdf", "Qt6VirtualKeyboard", "Qt6EglFS"),
    *("libqeglfs", "libqlinuxfb", "libqminimal", "libqvnc", "libqvkkhrdisplay", "egldeviceintegrations"),
    # The desktop's own theme: our look replaces it, and it would bring all of GTK along.
    *("libqgtk3", "libgtk-3", "libgdk-3", "libgdk_pixbuf", "libepoxy", "libatk", "libatspi", "libpango", "libcairo"),
)
"""Parts of names of files that the window never needs."""


def is_unused(name: str) -> bool:
    """Whether the file `name`, with its folder inside the program, is left out."""
    path = PurePosixPath(name.replace("\\", "/"))
    if any(part in path.name for part in _UNUSED) or "egldeviceintegrations" in path.parts:
        return True
    if "translations" in path.parts and "Qt" in path.parts:
        # qtbase_de.qm: the texts of Qt's own dialogs. The other modules of Qt are not in here.
        module, _, language = path.stem.partition("_")
        return module != "qtbase" or language not in LANGUAGES
    return False
