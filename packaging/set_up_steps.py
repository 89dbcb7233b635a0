"""The steps of the set-up, in order, and how they are run."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import debian_packages
from debian_packages import missing_here
from stamps import Stamp, fingerprint

LAST_LINES = 15
SOURCES = ("vendor", "tests/dotnet_stand_in")
ASSEMBLIES = (
    "vendor/pump/build/Callboard.Pump.dll",
    "vendor/stand_in/build/v11/3cxpscomcpp2.dll",
    "vendor/stand_in/build/v12/3cxpscomcpp2.dll",
    "tests/dotnet_stand_in/build/Callboard.TestVendor.dll",
)


class SetUpFailed(Exception):
    """A step could not be done; the text is one line that says what to do."""


@dataclass(frozen=True)
class Step:
    """One piece of the set-up. `run` gets the file that takes the output of what it starts."""

    title: str
    is_done: Callable[[], bool]
    run: Callable[[Path], None]
    detail: Callable[[], str] = str

    def __str__(self) -> str:
        detail = self.detail()
        return f"{self.title} ({detail})" if detail else self.title


def venv_program(root: Path, name: str) -> Path:
    """Where the virtual environment keeps a program, with or without the file existing."""
    if os.name == "nt":
        return root / ".venv" / "Scripts" / f"{name}.exe"
    return root / ".venv" / "bin" / name


def all_steps(root: Path, with_system_packages: bool) -> tuple[Step, ...]:
    """Every step that applies to this system, in the order in which they depend on each other."""
    linux = sys.platform.startswith("linux")
    packages = (_packages_step(),) if linux and with_system_packages else ()
    of_python = (_venv_step(root), _lock_step(root), _project_step(root))
    return (*packages, *of_python, _assemblies_step(root), _translations_step(root))


def run_steps(steps: Sequence[Step], root: Path, only_check: bool) -> int:
    """Do what is not done. Returns the exit code: 0, or 1 when something is missing or failed."""
    if only_check:
        missing = [step for step in steps if not step.is_done()]
        for step in missing:
            print(f"missing: {step}")
        print("The set-up is incomplete." if missing else "The set-up is complete.")
        return 1 if missing else 0
    with _one_at_a_time(root):
        try:
            for number, step in enumerate(steps, start=1):
                if not step.is_done():
                    _run_step(step, root / "build" / "set_up" / f"step_{number}.log")
        except SetUpFailed as failure:
            print(f"set-up: {failure}", file=sys.stderr)
            return 1
    return 0


def _run_step(step: Step, log: Path) -> None:
    print(f"set-up: {step} ...", flush=True)
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_bytes(b"")
    started = time.monotonic()
    step.run(log)
    print(f"set-up: {step.title}: done in {time.monotonic() - started:.0f} s", flush=True)


def _call(command: Sequence[str | Path], log: Path, sentence: str | None) -> None:
    """Run a program with its output in `log`; when it fails, show the end of that and raise `sentence`, if any."""
    environment = debian_packages.quiet_environment(os.environ)
    with log.open("ab") as output:
        exit_code = subprocess.call(command, stdout=output, stderr=subprocess.STDOUT, env=environment)
    if exit_code and sentence:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        print("\n".join(f"    {line}" for line in lines[-LAST_LINES:]), file=sys.stderr)
        raise SetUpFailed(f"{sentence} (everything it said: {log})")


def _packages_step() -> Step:
    def run(log: Path) -> None:
        missing = missing_here()
        prefix = debian_packages.prefix_here()
        if prefix is None:
            raise SetUpFailed(debian_packages.advice(missing, debian_packages.debian_like_here()))
        install = debian_packages.apt_get(prefix, "install", "--no-install-recommends", *missing)
        refusal = f"apt-get could not install: {' '.join(missing)}. Mend what it says above, then try again"
        # The update may fail because of some unrelated source that is down; the installation may not.
        _call(debian_packages.apt_get(prefix, "update"), log, sentence=None)
        _call(install, log, refusal)

    return Step("Debian packages", lambda: not missing_here(), run, lambda: " ".join(missing_here()))


def _venv_step(root: Path) -> Step:
    stamp = _venv_stamp(root)

    def run(log: Path) -> None:
        stamp.remove()
        command = (sys.executable, "-m", "venv", "--clear", root / ".venv")
        _call(command, log, f"{sys.executable} could not make a virtual environment in .venv")
        stamp.write()

    return Step("virtual environment", lambda: stamp.is_fresh and venv_program(root, "python").exists(), run)


def _venv_facts(root: Path) -> str:
    # A virtual environment knows its own path and its Python: moved or with another one, it has to be made
    # again. An update of the same Python (Debian's security updates) does it no harm.
    return fingerprint((str(root), sys.base_prefix, f"{sys.version_info.major}.{sys.version_info.minor}"))


def _venv_stamp(root: Path) -> Stamp:
    return Stamp(root / ".venv" / "set_up" / "venv", _venv_facts(root))


def _lock_step(root: Path) -> Step:
    lock = root / "requirements.lock"
    stamp = Stamp(root / ".venv" / "set_up" / "lock", fingerprint((_venv_facts(root), lock)))

    def run(log: Path) -> None:
        stamp.remove()
        options = ("--no-deps", "--require-hashes", "--only-binary", ":all:")
        _call((*_pip(root), *options, "-r", lock), log, "pip could not install what requirements.lock names")
        stamp.write()

    return Step("locked dependencies", lambda: stamp.is_fresh, run)


def _project_step(root: Path) -> Step:
    version = root / "gui" / "callboard" / "__init__.py"
    inputs = fingerprint((_venv_facts(root), what_is_installed(root / "pyproject.toml"), version))
    stamp = Stamp(root / ".venv" / "set_up" / "project", inputs)

    def run(log: Path) -> None:
        stamp.remove()
        options = ("--no-deps", "--no-build-isolation", "--editable", root)
        _call((*_pip(root), *options), log, "pip could not install Callboard itself")
        stamp.write()

    return Step("Callboard itself", lambda: stamp.is_fresh and venv_program(root, "callboard").exists(), run)


def what_is_installed(pyproject: Path) -> str:
    """The part of pyproject.toml that decides how Callboard itself is installed, as one text."""
    settings = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    parts = (settings["build-system"], settings["project"], settings["tool"]["hatch"])
    return json.dumps(parts, sort_keys=True)


def _pip(root: Path) -> tuple[str | Path, ...]:
    return (venv_program(root, "python"), "-m", "pip", "--disable-pip-version-check", "--no-input", "install")


def _assemblies_step(root: Path) -> Step:
    builder = root / "vendor" / "build.py"
    sources = [file for folder in SOURCES for file in sorted((root / folder).rglob("*.cs"))]
    stamp = Stamp(root / ".venv" / "set_up" / "assemblies", fingerprint((builder, *sources)))

    def run(log: Path) -> None:
        stamp.remove()
        _call((venv_program(root, "python"), builder), log, "the C# sources did not compile")
        stamp.write()

    return Step("assemblies", lambda: stamp.is_fresh and all((root / name).exists() for name in ASSEMBLIES), run)


def _translations_step(root: Path) -> Step:
    maker = root / "packaging" / "translations.py"
    sources = sorted((root / "resources" / "translations").glob("*.ts"))
    stamp = Stamp(root / ".venv" / "set_up" / "translations", fingerprint((_venv_facts(root), maker, *sources)))

    def run(log: Path) -> None:
        stamp.remove()
        command = (venv_program(root, "python"), maker, "--release-only")
        _call(command, log, "Qt's lrelease could not read the translations")
        stamp.write()

    made = [source.with_suffix(".qm") for source in sources]
    return Step("translations", lambda: stamp.is_fresh and all(file.exists() for file in made), run)


@contextlib.contextmanager
def _one_at_a_time(root: Path) -> Generator[None]:
    """Two set-ups in one folder would overwrite each other; the second waits for the first."""
    if os.name == "nt":
        yield
        return
    import fcntl  # noqa: PLC0415 - does not exist on Windows

    (root / "build").mkdir(exist_ok=True)
    with (root / "build" / "set_up.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
