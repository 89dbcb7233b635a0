"""Does anything answer at this address? Asked before the vendor's library, which has no time limit of its own."""

import socket

from callboard.domain.problems import Problem, ProblemCode, problem

TIMEOUT_S = 3.0
REFUSED, SILENT, UNKNOWN_NAME = "refused", "silent", "unknown-name"
"""Why nobody answered, as the fact `case`."""


def why_no_answer(host: str, port: int, timeout_s: float = TIMEOUT_S) -> Problem | None:
    """None when a TCP connection to `host`:`port` can be opened within `timeout_s`, else CANNOT_CONNECT."""
    try:
        with socket.create_connection((host, port), timeout_s):
            return None
    except TimeoutError:
        why = {"said": f"no answer within {timeout_s:g} s", "case": SILENT}
    except socket.gaierror:
        why = {"said": "name not known", "case": UNKNOWN_NAME}
    except ConnectionRefusedError:
        why = {"said": "refused", "case": REFUSED}
    except (OSError, UnicodeError, OverflowError) as error:
        why = {"said": getattr(error, "strerror", None) or str(error)}
    return problem(ProblemCode.CANNOT_CONNECT, host=host, port=str(port), **why)
