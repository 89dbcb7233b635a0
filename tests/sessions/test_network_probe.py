"""Does anything answer at this address?"""

import socket
from collections.abc import Iterator

import pytest

from callboard.domain.problems import Problem, ProblemCode
from callboard.sessions.network_probe import REFUSED, SILENT, UNKNOWN_NAME, why_no_answer


@pytest.fixture
def listening() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def reason(problem: Problem | None) -> str:
    assert problem is not None
    assert problem.code is ProblemCode.CANNOT_CONNECT
    return problem.facts["said"]


def test_a_listening_port_answers(listening: int) -> None:
    assert why_no_answer("127.0.0.1", listening) is None


def test_a_closed_port_refuses() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    found = why_no_answer("127.0.0.1", port)
    assert reason(found) == "refused"
    assert found is not None
    assert (found.facts["host"], found.facts["port"]) == ("127.0.0.1", str(port))
    assert found.facts["case"] == REFUSED


def test_a_full_server_does_not_answer_in_time() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        waiting: list[socket.socket] = []
        try:
            for _ in range(4):  # the queue of the system takes one or two more than asked for
                client = socket.socket()
                client.setblocking(False)
                client.connect_ex(server.getsockname())
                waiting.append(client)
            found = why_no_answer("127.0.0.1", server.getsockname()[1], 0.2)
            assert reason(found) == "no answer within 0.2 s"
            assert found is not None
            assert found.facts["case"] == SILENT
        finally:
            for client in waiting:
                client.close()


def test_a_name_that_nobody_knows() -> None:
    found = why_no_answer("no-such-host.invalid", 5485)
    assert reason(found) == "name not known"
    assert found is not None
    assert found.facts["case"] == UNKNOWN_NAME


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70_000), ("127.0.0.1", -1), ("x" * 300, 80), ("", 0)])
def test_an_address_that_makes_no_sense_is_a_problem_too(host: str, port: int) -> None:
    assert reason(why_no_answer(host, port, 0.5))
