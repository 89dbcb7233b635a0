"""The registry of Windows, for this user. As thin as it can be: what is decided is decided in `links_windows.py`."""

from __future__ import annotations

import contextlib
import sys

from callboard.app.computer.links_windows import Hive

if sys.platform == "win32":
    import ctypes
    import winreg

    _HIVES = {Hive.USER: winreg.HKEY_CURRENT_USER, Hive.CLASSES: winreg.HKEY_CLASSES_ROOT}
    _ASSOCIATIONS_CHANGED = 0x08000000

    class WindowsRegistry:
        """See `Registry`."""

        def read(self, hive: Hive, path: str, name: str = "") -> str | None:
            """The text there; None for another kind of value too."""
            try:
                with winreg.OpenKey(_HIVES[hive], path) as key:
                    found, kind = winreg.QueryValueEx(key, name)
            except FileNotFoundError:
                return None
            return found if kind in {winreg.REG_SZ, winreg.REG_EXPAND_SZ} else None

        def write(self, path: str, name: str, text: str) -> None:
            """For this user."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, path) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, text)

        def remove_value(self, path: str, name: str) -> None:
            """Of this user."""
            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_SET_VALUE) as key,
            ):
                winreg.DeleteValue(key, name)

        def remove_tree(self, path: str) -> None:
            """From the leaves up: a key that has others below cannot be removed."""
            with contextlib.suppress(FileNotFoundError):
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_READ | winreg.KEY_WRITE) as key:
                    while winreg.QueryInfoKey(key)[0]:
                        self.remove_tree(rf"{path}\{winreg.EnumKey(key, 0)}")
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, path)

        def tell_shell(self) -> None:
            """By the message that set-ups send."""
            ctypes.windll.shell32.SHChangeNotify(_ASSOCIATIONS_CHANGED, 0, None, None)
