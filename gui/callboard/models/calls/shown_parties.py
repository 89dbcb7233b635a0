"""Whose calls may be shown with the other side of them: the one place where that is asked before anything of the diary
is told."""

from collections.abc import Callable

from PySide6.QtCore import QObject


def everybody(_number: str) -> bool:
    """What holds while nobody has said otherwise."""
    return True


class ShownParties(QObject):
    """`sees(extension)` is asked each time; `ask` puts another rule in its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rule: Callable[[str], bool] = everybody

    def ask(self, rule: Callable[[str], bool]) -> None:
        """From now on `rule` says it."""
        self._rule = rule

    def sees(self, extension: str) -> bool:
        """Whether it may be shown here with whom `extension` is, or was, in touch."""
        return self._rule(extension)
