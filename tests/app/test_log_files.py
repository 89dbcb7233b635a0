"""No whole number reaches a log."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from callboard.app.log_files import MaskingFormatter, set_up_logging


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield root
    for handler in [each for each in root.handlers if each not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_numbers_are_masked_in_the_finished_line(root: logging.Logger, tmp_path: Path) -> None:
    set_up_logging(logging.INFO, tmp_path / "logs")
    logging.getLogger("callboard.test").info("calling %s from %s", "+442079460311", "204")
    text = (tmp_path / "logs" / "callboard.log").read_text("utf-8")
    assert "2079460311" not in text
    assert "204" in text


def test_a_traceback_is_masked_too() -> None:
    try:
        raise ValueError("02079460311 is busy")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, __file__, 1, "failed", (), sys.exc_info())
    assert "02079460311" not in MaskingFormatter("%(message)s").format(record)


def test_a_folder_that_cannot_be_written_is_no_obstacle(
    root: logging.Logger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    set_up_logging(logging.INFO, blocked)
    assert "no log in" in capsys.readouterr().err
    logging.getLogger("callboard.test").warning("to standard error then")
    assert "to standard error then" in capsys.readouterr().err
