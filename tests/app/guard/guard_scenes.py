"""Windows that end badly, in processes of their own. Arguments: what happens, the file for what the next one is told,
the file for last words. Prints "beat" for every second that the loop comes round."""

import ctypes
import os
import signal
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from callboard.app.guard.bad_end import OPTION
from callboard.app.guard.window_guard import WindowGuard

SILENT_S = 1.5
AFTER_MS = 700
FOR_EVER_S = 1000


def hold_pythons_lock() -> None:
    """As vendor code does in a property that never returns."""
    ctypes.PyDLL(None).sleep(FOR_EVER_S)


def happen(what: str, guard: WindowGuard, application: QCoreApplication) -> None:
    match what:
        case "hold":
            threading.Thread(target=hold_pythons_lock, daemon=True).start()
        case "freeze":
            threading.Event().wait(FOR_EVER_S)
        case "abort":
            ctypes.CDLL(None).abort()
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "leave":
            guard.goodbye()
            application.quit()
        case "lose-guard":
            assert guard.process is not None
            os.kill(guard.process, signal.SIGKILL)
        case _:
            pass


def main(what: str, told: str, words: str, *after: str) -> None:
    if after:
        # Whole or not at all.
        half = Path(told + ".half")
        half.write_text(after[1])
        half.replace(told)
        return
    application = QCoreApplication([])
    command = (sys.executable, __file__, what, told, words)
    guard = WindowGuard(command, words=Path(words), silent_s=SILENT_S)
    guard.start()
    beats = QTimer(application)
    beats.timeout.connect(lambda: print("beat", flush=True))
    beats.start(1000)
    QTimer.singleShot(AFTER_MS, application, lambda: happen(what, guard, application))
    application.exec()
    guard.end()
    print("ended", flush=True)


if __name__ == "__main__":
    assert OPTION == "--after"
    main(*sys.argv[1:])
