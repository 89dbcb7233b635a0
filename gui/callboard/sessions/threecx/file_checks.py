"""The checks of the connection check that look at DLLs and .NET. Each gives what it found or raises SessionFailed."""

import os
import sys

from callboard.domain.problems import Problem, SessionFailed
from callboard.paths import pump_assembly
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.threecx.assemblies import (
    COMPANION_FILE,
    MAIN_FILE,
    check_files,
    check_label,
    load_vendor,
    program_bits,
)
from callboard.sessions.threecx.generations import generation_named
from callboard.sessions.threecx.native_probe import native_libraries_in, why_not_loadable
from callboard.sessions.threecx.pump import load_pump
from callboard.sessions.threecx.runtime import Runtime, available_runtimes, choose_runtime, start_runtime
from callboard.sessions.threecx.session import ThreeCxSession


class FileChecks:
    """About one choice."""

    def __init__(self, choice: ThreeCxChoice) -> None:
        self._folder = choice.assembly_folder
        self._runtime_name = choice.runtime
        self._generation = generation_named(choice.generation)

    def present(self) -> str:
        """The files are there, are .NET and suit this program's width."""
        check_files(self._folder)
        return f"{MAIN_FILE} and {COMPANION_FILE} in {self._folder}"

    def generation(self) -> str:
        """They are of the generation that was chosen."""
        self._start()
        label = check_label(self._folder, self._generation)
        return f"{MAIN_FILE} says version {label.version_text}: 3CX {self._generation.number}"

    def runtime(self) -> str:
        """There is a .NET that can run them."""
        runtime = self._start()
        load_pump(pump_assembly())
        return f"{runtime.name} {runtime.version}, {runtime.bits} bit, as this program"

    def native_libraries(self) -> str:
        """What is native can be loaded, tried in a process of its own."""
        libraries = native_libraries_in(self._folder)
        for library in libraries:
            why_not = why_not_loadable(library)
            if why_not is not None:
                raise SessionFailed(why_not)
        return ", ".join(library.name for library in libraries) or "none in the folder, none needed"

    def copy(self) -> str:
        """What .NET has loaded is the file in the folder and no other."""
        vendor = load_vendor(self._folder, self._generation)
        return f"{vendor.file}, {program_bits()} bit"

    def _start(self) -> Runtime:
        found = available_runtimes(sys.platform, os.environ)
        choice = choose_runtime(sys.platform, ThreeCxSession.runtime_wants, found, self._runtime_name)
        if isinstance(choice, Problem):
            raise SessionFailed(choice)
        return start_runtime(choice)
