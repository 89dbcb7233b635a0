"""What nobody caught on any thread lands in the log; and the memory of this process in no file."""

import contextlib
import logging
import sys
import threading
from collections.abc import Generator

log = logging.getLogger(__name__)

WER_NO_HEAP = 1


@contextlib.contextmanager
def uncaught_is_logged() -> Generator[None]:
    """Inside, exceptions of threads and of what Python calls by itself are logged instead of printed: what is printed
    is neither masked nor read by anybody."""
    thread_hook, unraisable_hook = threading.excepthook, sys.unraisablehook
    threading.excepthook, sys.unraisablehook = _on_thread, _on_unraisable
    try:
        yield
    finally:
        threading.excepthook, sys.unraisablehook = thread_hook, unraisable_hook


def keep_memory_out_of_files() -> None:
    """No core file of this process or its children: it would hold every password."""
    if sys.platform == "win32":
        with contextlib.suppress(AttributeError, OSError):
            import ctypes  # noqa: PLC0415 - only there

            ctypes.windll.kernel32.WerSetFlags(WER_NO_HEAP)
    else:
        import resource  # noqa: PLC0415 - not on Windows

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _on_thread(caught: threading.ExceptHookArgs) -> None:
    if caught.exc_type is SystemExit or caught.exc_value is None:
        return
    name = caught.thread.name if caught.thread is not None else "a thread"
    log.error("not expected: on thread %s", name, exc_info=caught.exc_value)


def _on_unraisable(caught: "sys.UnraisableHookArgs") -> None:
    # Never the object: its text may be anything.
    where = caught.err_msg or "Exception ignored"
    log.error("not expected: %s (%s)", where, type(caught.object).__name__, exc_info=caught.exc_value)
