"""Coming into calls of others is allowed in one place, for the window and for the command line."""

import json
from pathlib import Path

import pytest

from callboard.app.main import main


@pytest.mark.parametrize(("is_allowed", "problem"), [(False, "listening-off"), (True, "call-unknown")])
def test_the_setting_of_the_window_counts(
    is_allowed: bool, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "preferences.toml").write_text(f"listens_to_others = {str(is_allowed).lower()}\n", "utf-8")
    monkeypatch.setenv("CALLBOARD_SETTINGS_FOLDER", str(tmp_path))
    assert main(["listen", "99", "--yes", "--json", "--rehearsal", "v12"]) in (1, 2)
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["problem"] == problem
