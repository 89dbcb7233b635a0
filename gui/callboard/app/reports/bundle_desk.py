"""Saves a support bundle: asks where, makes it beside the window, and says where it is."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from callboard.app.reports.support_bundle import BundleSources, MadeBundle, file_name, make_bundle
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem

if TYPE_CHECKING:
    from callboard.app.console import Console

log = logging.getLogger(__name__)


class BundleDesk(QObject):
    """`sources` is asked on the window's thread, just before; one bundle is made at a time."""

    ended = Signal()
    _made = Signal(object)
    _failed = Signal(object)

    def __init__(self, console: Console, sources: Callable[[], BundleSources]) -> None:
        super().__init__(console)
        self._console = console
        self._sources = sources
        self._work: threading.Thread | None = None
        self._made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_working(self) -> bool:
        """Whether one is being made."""
        return self._work is not None

    def ask(self) -> None:
        """Ask where to save it; nothing happens until somebody has chosen."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = documents if documents and QDir(documents).exists() else QDir.homePath()
        dialog = QFileDialog(self._console.window, self.tr("Save support bundle"), folder, self.tr("Zip files (*.zip)"))
        dialog.setObjectName("bundle")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(file_name())
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def save(self, target: Path) -> None:
        """Make it there, in the place of what is there: the dialog has asked about that."""
        if self._work is not None:
            return
        self._console.notices.say(self.tr("Saving the support bundle…"), "file-text")
        self._work = threading.Thread(
            target=self._make, args=(target, self._sources()), name="callboard-bundle", daemon=True
        )
        self._work.start()

    def _make(self, target: Path, sources: BundleSources) -> None:
        try:
            try:
                self._made.emit(make_bundle(target, sources, may_replace=True))
            except SessionFailed as failure:
                self._failed.emit(failure.problem)
            except Exception as error:
                log.exception("the support bundle could not be made")
                said = type(error).__name__
                self._failed.emit(problem(ProblemCode.BUNDLE_NOT_SAVED, file=str(target), said=said))
        except RuntimeError:
            log.debug("the window has gone before the bundle was there")

    def _on_made(self, made: MadeBundle) -> None:
        self._work = None
        text = self.tr("Support bundle saved: {file}. It is sent to nobody by itself.")
        self._console.notices.say(text.format(file=made.file), "check")
        self.ended.emit()

    def _on_failed(self, why: Problem) -> None:
        self._work = None
        self._console.notices.say("")
        self._console.notices.fail(why)
        self.ended.emit()
