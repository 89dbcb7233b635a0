"""The demo PBX in a process of its own: what every vendor connection of a measurement leads to."""

import contextlib
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.child_process import ChildFailed, child_environment, started_process

GENERATION = "v11"
FIRST_NUMBER = 20_000

_SCENARIO = """\
description = "Nobody calls anybody: every event comes from the measurement"

[population]
extensions = {extensions}
first_number = {first_number}
everybody_in = true
contacts = 0
"""


@contextlib.contextmanager
def demo_pbx(extensions: int) -> Iterator[int]:
    """A silent phone system with so many extensions; the value is its port."""
    with tempfile.TemporaryDirectory(prefix="callboard-bench-") as folder:
        scenario = Path(folder) / "silent.toml"
        scenario.write_text(_SCENARIO.format(extensions=extensions, first_number=FIRST_NUMBER), encoding="utf-8")
        arguments = ("demo-pbx", "--generation", GENERATION, "--scenario", str(scenario), "--port", "0")
        with started_process((sys.executable, "-m", "callboard", *arguments), child_environment()) as server:
            assert server.stdout is not None
            said = server.stdout.readline()
            try:
                port = int(json.loads(said)["port"])
            except (ValueError, KeyError) as error:
                raise ChildFailed(f"demo-pbx: {said}{server.stdout.read()}") from error
            yield port
