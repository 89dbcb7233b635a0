"""Can this native library be loaded? Tried in a child process: a library that breaks takes its process with it.

Without this, a half-built vendor object ends the whole program from its finalizer (3cx-field-problems, 7 to 9).
"""

import ctypes
from pathlib import Path

from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.child_probe import Answers, ChildProbe

TIMEOUT_S = 15.0
_NATIVE_NAMES = ("*tcxpscom_native*.dll", "*tcxpscom_native*.so", "*tcxpscom_native*.dylib")
_LONGEST_REASON = 200


def native_libraries_in(folder: Path) -> tuple[Path, ...]:
    """The vendor's native libraries in `folder`; there may be none (v11 and v12 are mixed assemblies, inferred)."""
    return tuple(sorted(file for pattern in _NATIVE_NAMES for file in folder.glob(pattern)))


def why_not_loadable(library: Path, timeout_s: float = TIMEOUT_S) -> Problem | None:
    """None when a fresh process can load `library`, else NATIVE_LIBRARY_MISSING with what it said."""
    with ChildProbe(_loader) as probe:
        try:
            said = str(probe.ask(str(library), timeout_s))
        except SessionFailed as failure:
            facts = failure.problem.facts
            how = (
                f"ended with code {facts['exit_code']}"
                if "exit_code" in facts
                else f"did not end within {timeout_s:g} s"
            )
            said = f"the process that loaded it {how}. {facts['said']}".strip()
    if not said:
        return None
    return problem(ProblemCode.NATIVE_LIBRARY_MISSING, file=library.name, said=printable(said, _LONGEST_REASON))


def _loader() -> Answers:
    return _what_loading_says


def _what_loading_says(library: str) -> str:
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error) or type(error).__name__
    return ""
