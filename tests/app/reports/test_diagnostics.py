"""What watches over a run: all of it inside, nothing of it afterwards."""

import logging
from pathlib import Path

import pytest

from callboard.app.reports.crash_report import crash_folder, to_offer
from callboard.app.reports.diagnostics import Diagnostics, diagnosed, run_diagnosed
from callboard.command_line.exit_codes import ExitCode
from callboard.sessions.credentials import Credentials


def test_a_good_run_leaves_a_log_and_no_report(tmp_path: Path) -> None:
    handlers = list(logging.getLogger().handlers)
    with diagnosed(tmp_path) as diagnostics:
        assert diagnostics.crash.path is not None
        assert diagnostics.crash.path.exists()
    assert list(crash_folder(tmp_path).iterdir()) == []
    assert "begins" in (tmp_path / "callboard.log").read_text("utf-8")
    assert logging.getLogger().handlers == handlers


def test_what_nobody_caught_is_in_the_log_and_left_as_a_report(tmp_path: Path) -> None:
    asked: list[int] = []

    def credentials() -> Credentials:
        asked.append(1)
        return Credentials("reception", "sesame-open", "calls", "pepper-mill")

    def fail() -> None:
        with diagnosed(tmp_path) as diagnostics:
            signed = diagnostics.keeping_out(credentials)
            assert asked == []
            raise LookupError(f"{signed().config_password} {signed().call_manager_password}")

    with pytest.raises(LookupError):
        fail()
    report = to_offer(crash_folder(tmp_path))
    assert report is not None
    assert report.says_why
    assert "LookupError: ••• •••" in report.text
    written = (tmp_path / "callboard.log").read_text("utf-8") + report.path.read_text("utf-8")
    assert "sesame-open" not in written
    assert "pepper-mill" not in written


def test_a_read_only_place_is_no_obstacle(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    with diagnosed(blocked) as diagnostics:
        assert diagnostics.crash.path is None


def test_what_ends_badly_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CALLBOARD_LOG_FOLDER", str(tmp_path))

    def fail(_: Diagnostics) -> int:
        raise LookupError("sesame-open")

    assert run_diagnosed(lambda _: 7) == 7
    assert run_diagnosed(fail) == ExitCode.BROKEN
    said = capsys.readouterr().err
    assert said.startswith("callboard: It ended unexpectedly (LookupError).")
    assert "sesame-open" not in said
