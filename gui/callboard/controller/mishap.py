"""A mistake in a program, told like a failure so that the window lives on; the log has the whole of it."""

from callboard.domain.numbers.phone_number import masked, printable
from callboard.domain.problems import Problem, ProblemCode, problem


def unexpected(error: Exception) -> Problem:
    """The Problem for an exception that nobody foresaw."""
    said = masked(printable(str(error), 200))
    return problem(ProblemCode.VENDOR_ERROR, type=type(error).__name__, said=said)
