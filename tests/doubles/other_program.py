"""Another program with a line of text that can be dragged out of it: run as `python other_program.py TEXT X Y`.

It says "ready" when its window is shown, and what became of each drag: "copy", "move" or "refused".
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

WIDE, HIGH = 300, 60
WORDS = {Qt.DropAction.CopyAction: "copy", Qt.DropAction.MoveAction: "move", Qt.DropAction.IgnoreAction: "refused"}


class MarkedText(QLabel):
    """All of it is marked: pressing and moving drags it, as a browser or a mail program would, for copying only."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The hand has begun to move."""
        mime = QMimeData()
        mime.setText(self.text())
        mime.setHtml(f"<a href='tel:+1'>{self.text()}</a>")
        drag = QDrag(self)
        drag.setMimeData(mime)
        print(WORDS[drag.exec(Qt.DropAction.CopyAction)], flush=True)


def main() -> None:
    """Show the window until the process is ended."""
    text, left, top = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    application = QApplication(sys.argv)
    label = MarkedText(text)
    label.setWindowTitle("Inbox")
    label.setGeometry(left, top, WIDE, HIGH)
    label.show()
    # Once the loop runs the window system knows the window.
    QTimer.singleShot(0, lambda: print("ready", flush=True))
    application.exec()


if __name__ == "__main__":
    main()
