"""Can this native library be loaded? Tried in a child process: a library that breaks takes its process with it.

Without this, a half-built vendor object ends the whole program from its finalizer (3cx-field-problems, 7 to 9).
"""

import ctypes
import multiprocessing
from multiprocessing.connection import Connection
from pathlib import Path

from callboard.domain.phone_number import printable
from callboard.domain.problems import Problem, ProblemCode, problem

TIMEOUT_S = 15.0
_NATIVE_NAMES = ("*tcxpscom_native*.dll", "*tcxpscom_native*.so", "*tcxpscom_native*.dylib")


def native_libraries_in(folder: Path) -> tuple[Path, ...]:
    """The vendor's native libraries in `folder`; there may be none (v11 and v12 are mixed assemblies, inferred)."""
    return tuple(sorted(file for pattern in _NATIVE_NAMES for file in folder.glob(pattern)))


def why_not_loadable(library: Path, timeout_s: float = TIMEOUT_S) -> Problem | None:
    """None when a fresh process can load `library`, else NATIVE_LIBRARY_MISSING with what it said."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_try, args=(str(library), theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        said = ours.recv() if ours.poll(timeout_s) else f"not loaded within {timeout_s:g} s"
    except EOFError:
        process.join(timeout_s)
        said = f"the process that loaded it ended with code {process.exitcode}"
    finally:
        ours.close()
        process.kill()
        process.join()
    return problem(ProblemCode.NATIVE_LIBRARY_MISSING, file=library.name, said=printable(said, 200)) if said else None


def _try(library: str, answer: Connection) -> None:
    try:
        ctypes.CDLL(library)
    except OSError as error:
        answer.send(str(error))
    else:
        answer.send("")
