"""The checks of the connection check that look at DLLs and .NET without running anything of them in this process."""

import os
import sys

from callboard.domain.problems import Problem, SessionFailed
from callboard.sessions.check_result import Seen
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.threecx.assemblies import (
    check_generation,
    check_present,
    check_width,
    native_files,
)
from callboard.sessions.threecx.dotnet_need import why_unsuitable
from callboard.sessions.threecx.generations import generation_named
from callboard.sessions.threecx.kept_copy import refuse_damaged
from callboard.sessions.threecx.native_probe import why_not_loadable
from callboard.sessions.threecx.runtime import RuntimeChoice, available_runtimes, choose_runtime
from callboard.sessions.threecx.session import ThreeCxSession
from callboard.sessions.threecx.vendor_files import MAIN_FILE, companions_of, detect_generation, folder_objection


class FileChecks:
    """About one choice."""

    def __init__(self, choice: ThreeCxChoice) -> None:
        self._folder = choice.assembly_folder
        self._runtime_name = choice.runtime
        self._generation = generation_named(choice.generation)

    @property
    def wanted_files(self) -> str:
        """The files that the folder has to hold."""
        return ", ".join((MAIN_FILE, *companions_of(None, self._generation.number)))

    def present(self) -> Seen:
        """The files are there, can be made out, and come from a folder that is good for that."""
        found = check_present(self._folder)
        refuse_damaged(self._folder)
        objection = folder_objection(self._folder, found.number)
        if objection is not None:
            raise SessionFailed(objection)
        return Seen({"files": ", ".join((MAIN_FILE, *companions_of(found.library, found.number)))})

    def generation(self) -> Seen:
        """They are of the generation that was chosen."""
        found = detect_generation(self._folder)
        check_generation(self._folder, found, self._generation)
        return Seen({"version": found.facts["version"], "number": found.number})

    def runtime(self) -> RuntimeChoice:
        """There is a .NET for them; not started yet."""
        found = detect_generation(self._folder)
        choice = choose_runtime(
            sys.platform, ThreeCxSession.runtime_wants, available_runtimes(sys.platform, os.environ), self._runtime_name
        )
        if isinstance(choice, Problem):
            raise SessionFailed(choice)
        check_width(self._folder)
        why_not = why_unsuitable(found.library, choice, MAIN_FILE) if found.library is not None else None
        if why_not is not None:
            raise SessionFailed(why_not)
        return choice

    def native_libraries(self) -> Seen:
        """What is native can be loaded, tried in a process of its own. Skipped when nothing is."""
        libraries = native_files(self._folder)
        for library in libraries:
            why_not = why_not_loadable(library)
            if why_not is not None:
                raise SessionFailed(why_not)
        return Seen({"files": ", ".join(library.name for library in libraries)}, is_skipped=not libraries)
