"""The set-up's own rules: which Python, which packages, what is done already, and how it refuses."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from debian_packages import (
    advice,
    apt_get,
    installed_names,
    is_debian_like,
    missing_packages,
    prefix_for_root,
    quiet_environment,
    wanted_packages,
)
from set_up import main, wrong_python
from set_up_steps import SetUpFailed, Step, all_steps, run_steps, venv_program
from stamps import Stamp, fingerprint

LISTING = (
    "ii \tlibegl1\t\n"
    "ii \tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0-6)\n"
    "ii \tmono-mcs\tc-compiler, c-sharp-compiler:amd64\n"
    "rc \txvfb\t\n"
    "un \txdotool\t\n"
)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_a_python_that_fits_is_taken_in_silence(version: tuple[int, int]) -> None:
    assert wrong_python(version, "python3") is None


@pytest.mark.parametrize("version", [(2, 7), (3, 6), (3, 10), (3, 14), (4, 0)])
def test_any_other_python_gets_one_line_that_names_it(version: tuple[int, int]) -> None:
    complaint = wrong_python(version, "/usr/bin/python3", find=lambda name: None)
    assert complaint is not None
    assert "\n" not in complaint
    assert "3.11 to 3.13" in complaint
    assert f"/usr/bin/python3 is {version[0]}.{version[1]}" in complaint


def test_the_newest_python_that_fits_is_offered_when_there_is_one() -> None:
    found = {"python3.12": "/opt/python3.12", "python3.11": "/opt/python3.11"}
    complaint = wrong_python((3, 10), "python3", find=found.get)
    assert complaint is not None
    assert complaint.endswith("make setup PYTHON=python3.12")


def test_an_old_python_can_read_the_script_far_enough_to_complain(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    assert main([]) == 1
    printed = capsys.readouterr()
    assert "is 3.9." in printed.err
    assert printed.out == ""


def test_the_script_uses_no_syntax_that_an_old_python_cannot_parse() -> None:
    source = Path(sys.modules["set_up"].__file__ or "").read_text(encoding="utf-8")
    assert ast.parse(source, feature_version=(3, 6)).body


def test_installed_means_installed_or_provided() -> None:
    assert installed_names(LISTING) == {
        "libegl1",
        "libglib2.0-0t64",
        "libglib2.0-0",
        "mono-mcs",
        "c-compiler",
        "c-sharp-compiler",
    }


def test_only_what_is_missing_is_asked_for() -> None:
    wanted = ("libegl1", "libglib2.0-0", "xdotool", "xvfb")
    assert missing_packages(wanted, LISTING) == ("xdotool", "xvfb")


def test_the_venv_package_is_wanted_only_without_ensurepip() -> None:
    without = set(wanted_packages(has_ensurepip=False, minor=12))
    assert without - set(wanted_packages(has_ensurepip=True, minor=12)) == {"python3.12-venv"}
    assert {"mono-mcs", "xvfb", "libegl1", "libxcb-cursor0"} <= without


@pytest.mark.parametrize(
    ("os_release", "expected"),
    [
        ("ID=debian\n", True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("NAME=Something\nID=fedora\nID_LIKE=rhel\n", False),
        ("", False),
    ],
)
def test_debian_is_recognised_by_its_family(os_release: str, expected: bool) -> None:
    assert is_debian_like(os_release) is expected


def test_sudo_is_used_only_by_those_who_are_not_root() -> None:
    assert prefix_for_root(0, None, has_terminal=False) == ()
    assert prefix_for_root(1000, "/usr/bin/sudo", has_terminal=True) == ("/usr/bin/sudo",)
    assert prefix_for_root(1000, None, has_terminal=True) is None


def test_sudo_does_not_ask_for_a_password_where_nobody_can_type_one() -> None:
    assert prefix_for_root(1000, "/usr/bin/sudo", has_terminal=False) == ("/usr/bin/sudo", "-n")


def test_apt_never_asks() -> None:
    command = apt_get(("sudo",), "install", "xvfb")
    assert command[:3] == ("sudo", "env", "DEBIAN_FRONTEND=noninteractive")
    assert "-y" in command
    assert command[-2:] == ("install", "xvfb")


@pytest.mark.parametrize("debian_like", [True, False])
def test_the_refusal_is_one_line_that_names_every_package(debian_like: bool) -> None:
    line = advice(("xvfb", "mono-mcs"), debian_like)
    assert "\n" not in line
    assert line.endswith("xvfb mono-mcs")


def test_an_outer_environment_does_not_leak_in() -> None:
    assert quiet_environment({"PYTHONPATH": "x", "VIRTUAL_ENV": "y", "PATH": "z"}) == {"PATH": "z"}


def test_a_fingerprint_changes_with_any_input(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    missing = fingerprint(("a", file))
    file.write_text("one", encoding="utf-8")
    one = fingerprint(("a", file))
    assert one == fingerprint(("a", file))
    file.write_text("two", encoding="utf-8")
    assert len({missing, one, fingerprint(("a", file)), fingerprint(("b", file))}) == 4
    assert fingerprint(("ab", "c")) != fingerprint(("a", "bc"))


def test_a_stamp_is_fresh_only_after_writing_and_for_the_same_inputs(tmp_path: Path) -> None:
    path = tmp_path / "set_up" / "lock"
    stamp = Stamp(path, "inputs")
    assert not stamp.is_fresh
    stamp.write()
    assert stamp.is_fresh
    assert not Stamp(path, "other inputs").is_fresh
    stamp.remove()
    stamp.remove()
    assert not stamp.is_fresh


class RecordedStep:
    """A step that remembers being run and is done from then on, unless it is made to fail."""

    def __init__(self, failure: str | None = None) -> None:
        self.runs = 0
        self._failure = failure

    def as_step(self, title: str) -> Step:
        return Step(title, lambda: self.runs > 0, self._run)

    def _run(self, log: Path) -> None:
        if self._failure:
            raise SetUpFailed(self._failure)
        self.runs += 1


def test_a_second_run_does_nothing_and_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    step = RecordedStep()
    steps = [step.as_step("assemblies")]
    assert run_steps(steps, tmp_path, only_check=False) == 0
    assert "assemblies: done" in capsys.readouterr().out
    assert run_steps(steps, tmp_path, only_check=False) == 0
    assert capsys.readouterr().out == ""
    assert step.runs == 1


def test_a_failing_step_ends_the_set_up_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    later = RecordedStep()
    steps = [RecordedStep(failure="no network").as_step("first"), later.as_step("second")]
    assert run_steps(steps, tmp_path, only_check=False) == 1
    assert capsys.readouterr().err == "set-up: no network\n"
    assert later.runs == 0


def test_only_checking_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    step = RecordedStep()
    assert run_steps([step.as_step("assemblies")], tmp_path, only_check=True) == 1
    assert "missing: assemblies" in capsys.readouterr().out
    assert step.runs == 0
    assert list(tmp_path.iterdir()) == []


def test_the_lock_names_no_host_and_no_folder_and_has_a_hash_for_everything() -> None:
    root = Path(__file__).resolve().parents[2]
    lines = (root / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith(" ")]
    assert len(pins) > 20
    assert all("==" in pin and pin.endswith("\\") for pin in pins)
    assert not [line for line in lines if "://" in line or "/" in line.replace("\\", "")]


def test_the_installed_versions_are_the_locked_ones() -> None:
    listing = subprocess.run(
        (sys.executable, "-m", "pip", "--disable-pip-version-check", "list", "--format=freeze"),
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    installed = dict(line.lower().replace("_", "-").split("==") for line in listing.splitlines() if "==" in line)
    root = Path(__file__).resolve().parents[2]
    lock = (root / "requirements.lock").read_text(encoding="utf-8")
    for name in ("pyside6-essentials", "pythonnet", "qasync"):
        assert f"\n{name}=={installed[name]} " in lock


def test_translations_are_made_when_the_set_up_has_not_made_them_from_just_these_files(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    (tmp_path / "pyproject.toml").write_bytes((root / "pyproject.toml").read_bytes())
    maker = tmp_path / "packaging" / "translations.py"
    maker.parent.mkdir()
    maker.write_text("import pathlib, sys; pathlib.Path(sys.argv[0]).with_name('asked').write_text(sys.argv[1])")
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    source, made = folder / "callboard_de.ts", folder / "callboard_de.qm"
    source.write_text("one")
    python = venv_program(tmp_path, "python")
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)

    def step() -> Step:
        return next(step for step in all_steps(tmp_path, False) if step.title == "translations")

    assert not step().is_done()
    step().run(tmp_path / "log")
    assert (maker.parent / "asked").read_text() == "--release-only"
    assert not step().is_done()
    made.write_text("made")
    assert step().is_done()
    source.write_text("two")
    assert not step().is_done()
