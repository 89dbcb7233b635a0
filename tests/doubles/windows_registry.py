"""The registry of Windows as it behaves towards a program, without Windows: recorded behaviour, kept in dictionaries.

Names of keys and values are alike whatever their case. HKEY_CLASSES_ROOT is what this user's Software\\Classes says,
and where that says nothing, what holds for the computer. Who was chosen (UserChoice) can be read, and writing it is
denied.
"""

from collections.abc import Mapping

from callboard.app.computer.links_windows import CHOICES, CLASSES, Hive

DENIED = PermissionError(13, "Access is denied")


class RegistryDouble:
    """`machine` is what the set-ups of other programs wrote: {path below HKEY_CLASSES_ROOT: {name: text}}."""

    def __init__(self, machine: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self.user: dict[str, dict[str, str]] = {}
        self.machine = {
            path.lower(): {name.lower(): text for name, text in values.items()}
            for path, values in (machine or {}).items()
        }
        self.written: list[str] = []
        self.is_read_only = False
        self.told = 0

    def choose(self, scheme: str, program: str, key: str = "UserChoice") -> None:
        """As a person does in the settings of Windows."""
        self.user[rf"{CHOICES}\{scheme}\{key}".lower()] = {"progid": program}

    def read(self, hive: Hive, path: str, name: str = "") -> str | None:
        if hive is Hive.USER:
            return self.user.get(path.lower(), {}).get(name.lower())
        found = self.user.get(rf"{CLASSES}\{path}".lower(), {}).get(name.lower())
        return self.machine.get(path.lower(), {}).get(name.lower()) if found is None else found

    def write(self, path: str, name: str, text: str) -> None:
        self._allow(path)
        self.user.setdefault(path.lower(), {})[name.lower()] = text
        self.written.append(path)

    def remove_value(self, path: str, name: str) -> None:
        self._allow(path)
        self.user.get(path.lower(), {}).pop(name.lower(), None)

    def remove_tree(self, path: str) -> None:
        self._allow(path)
        top = path.lower()
        self.user = {key: values for key, values in self.user.items() if key != top and not key.startswith(top + "\\")}

    def tell_shell(self) -> None:
        self.told += 1

    def _allow(self, path: str) -> None:
        if self.is_read_only or "userchoice" in path.lower():
            raise DENIED
