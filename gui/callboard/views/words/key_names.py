"""How keys are called: the same in menus, tooltips, lists and sentences. Qt asks the same files for its menus."""

from PySide6.QtGui import QKeySequence


def as_read(keys: QKeySequence) -> str:
    """`keys` as people read them: "Ctrl+Enter", "Strg+Eingabe"."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def named(*portable: str) -> str:
    """The keys with these names of Qt, parted by commas: "Home, End"."""
    form = QKeySequence.SequenceFormat.PortableText
    return ", ".join(as_read(QKeySequence(one, form)) for one in portable)


def with_key(text: str, keys: str) -> str:
    """What an icon says when the pointer rests on it: "Redial (Ctrl+R)"; without keys the text alone."""
    return f"{text} ({keys})" if keys else text
