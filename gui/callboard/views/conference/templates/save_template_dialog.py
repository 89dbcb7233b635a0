"""What a conference is to be called when it is kept for the next time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from callboard.views.conference.templates.template_delegate import LONGEST_NAME
from callboard.views.labels import label
from callboard.views.look.look import Look

WIDTH = 420


class SaveTemplateDialog(QDialog):
    """`save_requested` tells the name, and whether the PIN is wanted in it. `is_taken` says whether there is a template
    of a name already, which would be replaced."""

    save_requested = Signal(str, bool)

    def __init__(
        self, summary: str, has_pin: bool, is_taken: Callable[[str], bool], look: Look, parent: QWidget, name: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("save_template")
        self.setProperty("surface", "panel")
        self.setWindowTitle(self.tr("Save as template"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_taken = is_taken
        title = label(self, "save_template.title", "title", self.tr("Save as template"), wraps=True)
        about = label(self, "save_template.about", "second", summary, wraps=True)
        named = label(self, role="plain", text=self.tr("&Name"))
        self.name = QLineEdit(self)
        self.name.setObjectName("save_template.name")
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.name.setMaxLength(LONGEST_NAME)
        named.setBuddy(self.name)
        self.hint = label(self, "save_template.hint", "second", wraps=True)
        self.keeps_pin = QCheckBox(self.tr("Keep the PIN in the template"), self)
        self.keeps_pin.setObjectName("save_template.pin")
        self.keeps_pin.setVisible(has_pin)
        where = self.tr("The PIN is kept where this computer keeps passwords, never in a file.")
        self.keeps_pin.setAccessibleDescription(where)
        self.where = label(self, "save_template.pin.where", "second", where, wraps=True)
        self.where.setVisible(has_pin)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName("save_template.cancel")
        self.save = QPushButton(self)
        self.save.setObjectName("save_template.save")
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(8)
        for part in (title, about, named, self.name, self.hint, self.keeps_pin, self.where):
            layout.addWidget(part)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        self.setMinimumWidth(min(look.px(WIDTH), parent.window().width()))
        self.name.textChanged.connect(self._check)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.close)
        self.name.setText(name)
        self.name.selectAll()
        self._check()
        self.name.setFocus()

    def _typed(self) -> str:
        return " ".join(self.name.text().split())

    def _check(self) -> None:
        name = self._typed()
        replaces = bool(name) and self._is_taken(name)
        self.save.setEnabled(bool(name))
        self.save.setText(self.tr("Replace") if replaces else self.tr("Save"))
        taken = self.tr("There is a template of this name already. It will be replaced.")
        self.hint.setText(taken if replaces else self.tr("It appears below the rooms."))

    def _on_save(self) -> None:
        if self._typed():
            self.save_requested.emit(self._typed(), self.keeps_pin.isVisible() and self.keeps_pin.isChecked())
            self.close()
