"""Measurements in a process of their own: one process holds one .NET runtime, and nobody else's memory."""

import contextlib
import importlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LIMIT_S = 120.0
_STARTED_VARIABLE = "CALLBOARD_BENCH_STARTED_NS"


class ChildFailed(Exception):
    """The text is what the child said last."""


def measured_in_child(module: str, limit_s: float = LIMIT_S, **arguments: Any) -> dict[str, Any]:
    """What `measure(**arguments)` of `benchmarks.<module>` gives in a fresh process.

    Arguments and answer are JSON. ChildFailed when it raises, ends otherwise or takes longer than `limit_s`.
    """
    with tempfile.TemporaryDirectory(prefix="callboard-bench-") as folder:
        answer = Path(folder) / "answer.json"
        command = (sys.executable, "-m", "benchmarks.child_process", module, json.dumps(arguments), str(answer))
        started_ns = time.monotonic_ns()
        environment = {**child_environment(), _STARTED_VARIABLE: str(started_ns)}
        with started_process(command, environment) as child:
            try:
                said, _ = child.communicate(timeout=limit_s)
            except subprocess.TimeoutExpired:
                raise ChildFailed(f"{module}: no answer within {limit_s:g} s") from None
        if child.returncode != 0 or not answer.exists():
            raise ChildFailed(f"{module}: exit code {child.returncode}\n{said[-4000:]}")
        return json.loads(answer.read_text(encoding="utf-8"))


@contextlib.contextmanager
def started_process(command: tuple[str, ...], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Runs `command` in a process group of its own that does not outlive the block."""
    with subprocess.Popen(
        command,
        env=dict(environment),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                if os.name == "posix":
                    with contextlib.suppress(ProcessLookupError):
                        os.killpg(process.pid, signal.SIGKILL)
                else:
                    process.kill()
                process.wait()


def child_environment() -> dict[str, str]:
    """The environment of every child: no screen needed, the two source roots on the path, and modules that are
    compiled once and kept, as those of an installed program are, whatever the shell says."""
    roots = (str(ROOT), str(ROOT / "gui"))
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(roots)}


def process_started_ns() -> int:
    """`time.monotonic_ns()` at the moment at which the parent started this child."""
    return int(os.environ[_STARTED_VARIABLE])


def main() -> int:
    """The child's side."""
    module, arguments, answer = sys.argv[1:]
    measure = importlib.import_module(f"benchmarks.{module}").measure
    Path(answer).write_text(json.dumps(measure(**json.loads(arguments))), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
