"""Settings of the phone systems: which there are, which one is in use, and what can be done with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from callboard.domain.pbx_profile import Band, PbxProfile, ProfileKind
from callboard.views.button_icons import put_icon
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.look.look import Look
from callboard.views.settings.form import Form
from callboard.views.words.long_words import on_button

translate = QCoreApplication.translate

ROW, SWATCH, FEWEST, MOST = 52, 14, 2, 6
ROOM = 8
"""Pixels as drawn: a row, and its colour; so many rows are seen at once."""


@dataclass(frozen=True, slots=True)
class ShownProfile:
    """One row. `is_prepared`: by IT, it can be used but not removed."""

    profile_id: str
    profile: PbxProfile
    is_prepared: bool = False
    is_in_use: bool = False


class PhoneSystemForm(Form):
    """Each signal that brings a text brings the id of a profile."""

    use_requested = Signal(str)
    edit_requested = Signal(str)
    remove_requested = Signal(str)
    add_requested = Signal()
    import_requested = Signal()
    export_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("system", translate("Settings", "Phone system"), look, parent)
        self._rows: tuple[ShownProfile, ...] = ()
        self.list = QListWidget(self)
        self.list.setObjectName("settings.systems")
        self.list.setAccessibleName(self.tr("Phone systems"))
        self.list.setProperty("field", "true")
        self.use = self._button("use", self.tr("Use this one"))
        self.edit = self._button("edit", self.tr("Change…"))
        self.remove = self._button("remove", self.tr("Remove…"))
        self.export = self._button("export", self.tr("Export…"))
        self.new = self._button("add", self.tr("Add a phone system…"))
        self.import_button = self._button("import", self.tr("Import from a file…"))
        self._why = WrappingLabel("settings.systems.why", "second", self)
        self._lay_out_all()
        self._connect()
        look.changed.connect(self._dress)
        self._dress()

    @property
    def selected(self) -> str:
        """The id of the row that is selected, "" for none."""
        row = self.list.currentRow()
        return self._rows[row].profile_id if 0 <= row < len(self._rows) else ""

    def show_profiles(self, rows: Sequence[ShownProfile]) -> None:
        """Show `rows`; the selected one stays selected."""
        before = self.selected or next((row.profile_id for row in rows if row.is_in_use), "")
        self._rows = tuple(rows)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self._swatch(row.profile.band), row_text(row))
            item.setSizeHint(QSize(0, self._look.px(ROW)))
            self.list.addItem(item)
        ids = [row.profile_id for row in rows]
        self.list.setCurrentRow(ids.index(before) if before in ids else 0)
        self._fit()
        self._show_allowed()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"settings.systems.{name}")
        return button

    def _lay_out_all(self) -> None:
        below = QWidget(self)
        below.setObjectName("settings.systems.with-selected")
        flow = ButtonFlow(below, at_start=True)
        for button in (self.use, self.edit, self.remove, self.export):
            flow.addWidget(button)
        both = QWidget(self)
        both.setObjectName("settings.systems.list")
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOM)
        column.addWidget(self.list)
        column.addWidget(below)
        column.addWidget(self._why)
        both.setFocusProxy(self.list)
        self.add(both, grows=True)
        self.begin_card()
        others = QWidget(self)
        others.setObjectName("settings.systems.others")
        flow = ButtonFlow(others, at_start=True)
        flow.addWidget(self.new)
        flow.addWidget(self.import_button)
        self.add(others, explanation=self.tr("A file that was exported holds no passwords."), grows=True)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show_allowed())
        self.list.itemActivated.connect(lambda _: self.edit.click())
        self.use.clicked.connect(lambda: self.use_requested.emit(self.selected))
        self.edit.clicked.connect(lambda: self.edit_requested.emit(self.selected))
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self.selected))
        self.export.clicked.connect(lambda: self.export_requested.emit(self.selected))
        self.new.clicked.connect(self.add_requested)
        self.import_button.clicked.connect(self.import_requested)

    def _show_allowed(self) -> None:
        row = next((row for row in self._rows if row.profile_id == self.selected), None)
        why: list[str] = []
        if row is None:
            why.append(self.tr("No phone system is kept here yet."))
        elif row.is_in_use:
            why.append(self.tr("This one is in use. Change to another one before you remove it."))
        elif row.is_prepared:
            why.append(self.tr("Your IT has set up this one. It cannot be removed here."))
        self.use.setEnabled(row is not None and not row.is_in_use)
        self.edit.setEnabled(row is not None)
        self.export.setEnabled(row is not None)
        self.remove.setEnabled(row is not None and not row.is_in_use and not row.is_prepared)
        self._why.setText(" ".join(why))
        self._why.setVisible(bool(why))
        for button in (self.use, self.remove):
            button.setAccessibleDescription("" if button.isEnabled() else self._why.text())

    def _swatch(self, band: Band) -> QIcon:
        size, ratio = self._look.px(SWATCH), self.devicePixelRatioF()
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        none = band is Band.NONE
        picture.fill(self._look.theme.colour("sunken" if none else f"band.{band}"))
        icon = QIcon(picture)
        icon.addPixmap(picture, QIcon.Mode.Selected)  # else it is painted over in the colour of what is selected
        return icon

    def _fit(self) -> None:
        rows = min(MOST, max(FEWEST, len(self._rows)))
        self.list.setFixedHeight(rows * self._look.px(ROW) + ROOM)

    def _dress(self) -> None:
        size = self._look.px(SWATCH)
        self.list.setIconSize(QSize(size, size))
        for button, icon in ((self.edit, "pencil"), (self.remove, "trash"), (self.new, "plus")):
            put_icon(button, self._look, icon)
        if self._rows:
            self.show_profiles(self._rows)


def row_text(row: ShownProfile) -> str:
    """Its name, and under it what it is."""
    profile = row.profile
    number = profile.generation.removeprefix("v")
    parts = [
        translate("Settings", "Demo PBX, no real calls") if profile.kind is ProfileKind.DEMO else profile.host,
        translate("Settings", "3CX {version}").format(version=number) if number else "",
        translate("Settings", "from your IT") if row.is_prepared else "",
        translate("Settings", "in use") if row.is_in_use else "",
    ]
    name = on_button(profile.shown_name or row.profile_id, 60).replace("&&", "&")
    return f"{name}\n" + " · ".join(filter(None, parts))
