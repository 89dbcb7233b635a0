"""An event handler that throws, in a process of its own: `python throwing_handler.py RUNTIME GENERATION PORT`."""

import os
import sys
import threading
from typing import Any

from callboard.domain.problems import Problem
from callboard.paths import stand_in_folder
from callboard.sessions.threecx.runtime import RuntimeWants, available_runtimes, choose_runtime, start_runtime
from tests.vendor.stand_in_desk import StandIn

DEADLINE_S = 20.0


def handler_that_throws(stand_in: StandIn) -> None:
    """The first event ends the process, as an exception that leaves a handler on a vendor's thread does."""

    def fail(sender: Any, event: Any) -> None:
        raise ValueError("a handler without a catch-all")

    stand_in.root().add_Updated(stand_in.configuration.NotificationEventHandler(fail))
    print("subscribed", flush=True)
    threading.Event().wait(DEADLINE_S)
    print("still alive")


def main() -> None:
    runtime, generation, port = sys.argv[1:]
    wants = RuntimeWants(on_windows=(), elsewhere=())
    choice = choose_runtime(sys.platform, wants, available_runtimes(sys.platform, os.environ), runtime)
    if isinstance(choice, Problem):
        raise SystemExit(f"no runtime {runtime}")
    start_runtime(choice)
    stand_in = StandIn(stand_in_folder(generation))
    stand_in.point_at(int(port))
    handler_that_throws(stand_in)


if __name__ == "__main__":
    main()
