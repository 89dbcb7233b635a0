"""What nobody caught is in the log, and no memory of the process on the disk."""

import logging
import sys
import threading

import pytest

from callboard.app.reports.uncaught import keep_memory_out_of_files, uncaught_is_logged


def _fail() -> None:
    raise LookupError("on a thread")


class Falls:
    def __del__(self) -> None:
        raise LookupError("while it went")


def test_what_falls_on_a_thread_is_logged(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    with uncaught_is_logged():
        thread = threading.Thread(target=_fail, name="worker")
        thread.start()
        thread.join()
    assert "not expected: on thread worker" in caplog.text
    assert "LookupError: on a thread" in caplog.text
    assert capsys.readouterr().err == ""


def test_what_python_itself_calls_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with uncaught_is_logged():
        Falls()
    assert "LookupError: while it went" in caplog.text
    assert caplog.records[0].levelno == logging.ERROR


def test_everything_is_put_back() -> None:
    before = threading.excepthook, sys.unraisablehook
    with uncaught_is_logged():
        assert threading.excepthook is not before[0]
    assert (threading.excepthook, sys.unraisablehook) == before


@pytest.mark.skipif(sys.platform == "win32", reason="there are no core files there")
def test_there_will_be_no_core_file() -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_CORE)
    try:
        keep_memory_out_of_files()
        assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)
