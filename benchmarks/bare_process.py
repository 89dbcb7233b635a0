"""The parts that no console for such a phone system can do without, in a process that does nothing else."""

import time

from benchmarks.child_process import process_started_ns
from benchmarks.resident_memory import resident_memory


def measure(port: int) -> dict[str, float]:
    """Seconds of each part, of all since the process began, and the memory of a process that holds the list."""
    began_ns = time.monotonic_ns()
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415  (its import is what is measured)

    qt_ns = time.monotonic_ns()
    from benchmarks import bare_vendor  # noqa: PLC0415

    bare_vendor.start_clr()
    clr_ns = time.monotonic_ns()
    vendor = bare_vendor.connect(port)
    connected_ns = time.monotonic_ns()
    snapshot = vendor.snapshot()
    done_ns = time.monotonic_ns()

    application = QApplication([])
    window = QWidget()
    window.show()
    application.processEvents()
    return {
        "qt_s": (qt_ns - began_ns) / 1e9,
        "clr_s": (clr_ns - qt_ns) / 1e9,
        "connect_s": (connected_ns - clr_ns) / 1e9,
        "snapshot_s": (done_ns - connected_ns) / 1e9,
        "total_s": (done_ns - process_started_ns()) / 1e9,
        "extensions": len(snapshot),
        **resident_memory(),
    }
