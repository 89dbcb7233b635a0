"""The server over real sockets on loopback."""

import selectors
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from callboard.sessions.simulator.demo_server import DemoServer, serve
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.scenario import Credentials, Scenario, load_scenario
from callboard.sessions.simulator.wire import decode_line, encode_line

DEADLINE_S = 15


class Client:
    """A stand-in's side of the wire."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=DEADLINE_S)
        self._reader = self.socket.makefile("rb")

    def send(self, *fields: str | None) -> None:
        self.socket.sendall(encode_line(fields))

    def receive(self) -> list[str | None]:
        """The next message; an empty list when the server has closed."""
        try:
            line = self._reader.readline()
        except ConnectionError:
            return []
        return decode_line(line) if line.endswith(b"\n") else []

    def receive_until(self, wanted: Callable[[list], bool]) -> list[list[str | None]]:
        """Messages up to and including the wanted one."""
        messages = []
        while True:
            message = self.receive()
            assert message, f"closed before the wanted message; the last were {messages[-3:]}"
            messages.append(message)
            if wanted(message):
                return messages

    def hello(self, role: str = "CONFIG", generation: str = "v11", application: str = "app", **login: str) -> list:
        self.send("HELLO", "1", role, generation, application, login.get("user", ""), login.get("password", ""))
        return self.receive()

    def go_live(self, **hello: str) -> list[list[str | None]]:
        """Say hello and read the picture; its rows, and the faults that are told with it."""
        assert self.hello(**hello)[0] == "WELCOME"
        messages = self.receive_until(lambda message: message == ["LIVE"])
        faults = [message for message in messages if message[0] == "FAULT"]
        assert messages[0] == ["SNAPSHOT", str(len(messages) - 2 - len(faults))]
        return messages[1:-1]

    def request(self, number: str, *fields: str | None) -> list[str | None]:
        self.send("REQ", number, *fields)
        return self.receive_until(lambda message: message[:2] == ["ANS", number])[-1]

    def is_cut(self) -> bool:
        """Whether the server closes the connection, reading away what it still sends."""
        while self.receive():
            continue
        return True

    def close(self) -> None:
        self._reader.close()
        self.socket.close()


class Pbx:
    """A running engine and server, with clients that are closed at the end."""

    def __init__(self, scenario: Scenario, generation: str, speed: float, most_backlog_bytes: int | None) -> None:
        self.paced = PacedEngine(PhoneEngine(scenario, generation), speed)
        limit = {} if most_backlog_bytes is None else {"most_backlog_bytes": most_backlog_bytes}
        self.server = DemoServer(self.paced, **limit)
        self.clients: list[Client] = []
        self.paced.start()
        self.server.start()

    def client(self) -> Client:
        client = Client(self.server.port)
        self.clients.append(client)
        return client

    def do(self, action: Callable[[PhoneEngine], object]) -> object:
        return self.paced.call(lambda: action(self.paced.engine)).result(DEADLINE_S)

    def stop(self) -> None:
        assert self.server.stop(DEADLINE_S)
        assert self.paced.stop(DEADLINE_S)
        for client in self.clients:
            client.close()
        assert self.paced.failures == []


@pytest.fixture
def start() -> Iterator[Callable[..., Pbx]]:
    running: list[Pbx] = []

    def start_one(
        scenario: Scenario | None = None,
        generation: str = "v11",
        speed: float = 50,
        most_backlog_bytes: int | None = None,
    ) -> Pbx:
        running.append(Pbx(scenario or Scenario(), generation, speed, most_backlog_bytes))
        return running[-1]

    yield start_one
    for pbx in running:
        pbx.stop()


def is_event_of(entity: str) -> Callable[[list], bool]:
    return lambda message: message[0] == "EVENT" and message[2] == entity


def test_a_client_is_welcomed_and_gets_the_picture(start):
    pbx = start()
    client = pbx.client()
    assert client.hello() == ["WELCOME", "v11", "11.0.28976", "28976", "1"]
    messages = client.receive_until(lambda message: message == ["LIVE"])
    rows = pbx.do(lambda engine: engine.snapshot())
    assert [message[3] for message in messages[1:-1]] == [str(row.id) for row in rows]


def test_requests_are_answered_and_their_effects_are_news(start):
    pbx = start()
    config, calls = pbx.client(), pbx.client()
    config.go_live()
    assert calls.hello(role="CALLMANAGER")[0] == "WELCOME"

    assert calls.request("1", "MAKECALL", "100", "101") == ["ANS", "1", "OK"]
    first = config.receive_until(is_event_of("CONNECTION"))[-1]
    assert first[:4] == ["EVENT", "I", "CONNECTION", "ActiveConnection"]
    assert first[5] == "object"
    fields = dict(zip(first[6::2], first[7::2], strict=True))
    assert (fields["DN"], fields["Status"], fields["ExternalParty"]) == ("100", "2", "101")

    refused = calls.request("2", "MAKECALL", "nobody", "101")
    assert refused[:4] == ["ANS", "2", "FAIL", "OperationFailed"]
    assert config.request("3", "REGISTRAR", "100")[:3] == ["ANS", "3", "OK"]


def test_v12_refuses_the_dictionary_on_the_wire_too(start):
    pbx = start(generation="v12")
    client = pbx.client()
    client.hello(role="CALLMANAGER", generation="v12")
    answer = client.request("1", "MAKECALLPARAMS", "700**101", "tojoin", "101", "PIN", "1")
    assert answer[2:4] == ["FAIL", "OperationFailed"]
    assert client.request("2", "MAKECALL", "700**101", "101") == ["ANS", "2", "OK"]
    log = pbx.do(lambda engine: [(entry.verb, entry.outcome) for entry in engine.request_log])
    assert log == [("MAKECALLPARAMS", "refused OperationFailed"), ("MAKECALL", "done")]


@pytest.mark.parametrize(
    ("hello", "code"),
    [
        (("HELLO", "1", "CONFIG", "v12", "app", "demo", "right"), "GENERATION"),
        (("HELLO", "1", "CONFIG", "v11", "app", "demo", "wrong"), "CREDENTIALS"),
        (("HELLO", "1", "CALLMANAGER", "v11", "app", "", ""), "CREDENTIALS"),
        (("HELLO", "2", "CONFIG", "v11", "app", "demo", "right"), "PROTOCOL"),
        (("HELLO", "1", "BOSS", "v11", "app", "demo", "right"), "PROTOCOL"),
        (("HELLO", "1"), "PROTOCOL"),
    ],
)
def test_who_may_not_come_in_is_told_why_and_put_out(start, hello, code):
    pbx = start(Scenario(credentials=Credentials("demo", "right")))
    client = pbx.client()
    client.send(*hello)
    assert client.receive()[:2] == ["REFUSED", code]
    assert client.is_cut()


def test_refused_credentials_on_demand(start):
    pbx = start()
    pbx.do(lambda engine: engine.faults.start(FaultOrder(FaultKind.REFUSE_CREDENTIALS)))
    assert pbx.client().hello()[:2] == ["REFUSED", "CREDENTIALS"]
    pbx.do(lambda engine: engine.faults.heal())
    assert pbx.client().hello()[0] == "WELCOME"


def test_a_second_program_of_the_same_name_closes_the_first(start):
    pbx = start()
    first, second, other = pbx.client(), pbx.client(), pbx.client()
    first.go_live(application="board")
    other.go_live(application="other")
    second.go_live(application="board")
    assert first.is_cut()
    second.request("1", "REGISTRAR", "100")
    other.request("1", "REGISTRAR", "100")


def test_pings_are_answered(start):
    client = start().client()
    client.send("PING", "17")
    assert client.receive() == ["PONG", "17"]


@pytest.mark.parametrize(
    "garbage",
    [
        b"\n\n\n",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        bytes(range(256)) + b"\n",
        b"REQ\n",
        b"REQ\t\\0\t\\0\n",
        b"ANS\t1\tOK\nLIVE\nHELLO\n",
        b"\\x\t\\\n",
        b"HELLO" + b"\t" * 2000 + b"\n",
        b"REQ\t1\tMAKECALL" + b"\t" * 2000 + b"\n",
        b"x" * 10_000,
    ],
)
def test_garbage_hurts_nobody(start, garbage):
    pbx = start()
    good, bad, fresh_bad = pbx.client(), pbx.client(), pbx.client()
    good.go_live()
    bad.go_live(application="bad")
    bad.socket.sendall(garbage)
    fresh_bad.socket.sendall(garbage)
    bad.close()
    fresh_bad.close()
    assert good.request("1", "MAKECALL", "100", "101") == ["ANS", "1", "OK"]
    good.receive_until(is_event_of("CONNECTION"))


def test_a_request_of_a_stranger_is_refused(start):
    client = start().client()
    assert client.request("1", "MAKECALL", "100", "101")[2:4] == ["FAIL", "PhoneSystemException"]


def test_a_line_without_end_is_cut_off(start):
    client = start().client()
    with pytest.raises(ConnectionError):
        client.socket.sendall(b"x" * 100_000_000)


def test_picture_and_news_fit_together_while_everything_moves(start):
    pbx = start(load_scenario("flood"), speed=1)
    pbx.do(lambda engine: engine.traffic.set_rate(2000))
    for place in range(3):
        client = pbx.client()
        known = {row[3] for row in client.go_live(application=f"client {place}")}
        for message in (client.receive() for _ in range(1000)):
            operation, record_id = message[1], message[4]
            assert (operation == "I") == (record_id not in known)
            if operation == "D":
                known.remove(record_id)
            else:
                known.add(record_id)
        client.close()


@pytest.mark.alone
def test_five_thousand_events_a_second_reach_a_client_at_well_under_one_core(start):
    pbx = start(load_scenario("flood"), speed=1)
    pbx.do(lambda engine: engine.traffic.set_rate(5000))
    client = pbx.client()
    client.go_live()
    received = 0
    began_s, began_cpu_s = time.monotonic(), time.process_time()
    while received < 10_000:
        received += client.socket.recv(1_048_576).count(b"\n")
    took_s, spent_s = time.monotonic() - began_s, time.process_time() - began_cpu_s
    assert took_s < 6, f"{received / took_s:.0f} events a second"
    assert spent_s < 1.6, f"{spent_s:.2f} s of processor time for 2 s of news, the reading included"


def test_a_client_that_does_not_read_is_cut_off_and_hurts_nobody(start):
    pbx = start(most_backlog_bytes=4_000_000)
    slow, good = pbx.client(), pbx.client()
    slow.go_live(application="slow")
    good.go_live(application="good")
    bursts = 0
    while pbx.server.client_count == 2:
        bursts += 1
        assert bursts < 200, "the client that does not read is still served"
        pbx.do(lambda engine: engine.traffic.burst(1000))
        good.send("PING", "read so far")
        news = good.receive_until(lambda message: message == ["PONG", "read so far"])
        assert len(news) == 1001
    assert slow.is_cut()
    assert good.request("1", "REGISTRAR", "100")[2] == "OK"


def test_dropped_clients_may_come_back(start):
    pbx = start()
    client = pbx.client()
    client.go_live()
    pbx.server.drop_connections().result(DEADLINE_S)
    assert client.is_cut()
    pbx.client().go_live()


def test_while_paused_nobody_gets_in_and_afterwards_everybody(start):
    pbx = start()
    client = pbx.client()
    client.go_live()
    pbx.server.pause().result(DEADLINE_S)
    pbx.server.pause().result(DEADLINE_S)
    assert client.is_cut()
    with pytest.raises(ConnectionRefusedError):
        pbx.client()
    pbx.server.resume().result(DEADLINE_S)
    pbx.server.resume().result(DEADLINE_S)
    pbx.client().go_live()


def test_a_vanished_system_comes_back_as_another_one(start):
    pbx = start(speed=5)
    client = pbx.client()
    before = client.go_live()
    gone, back = threading.Event(), threading.Event()
    pbx.do(lambda engine: engine.faults.listen(lambda order, is_on: (gone if is_on else back).set()))
    pbx.do(lambda engine: engine.faults.start(FaultOrder(FaultKind.VANISH, for_s=2)))
    assert client.is_cut()
    assert gone.is_set()
    assert back.wait(DEADLINE_S)
    pbx.server.resume().result(DEADLINE_S)  # behind the resumption that the return has posted
    again = pbx.client()
    assert again.hello()[4] == "2"
    assert again.receive_until(lambda message: message == ["LIVE"])[1:-1] != before


def test_member_faults_are_passed_on_at_once_and_to_those_who_come_later(start):
    pbx = start()
    client = pbx.client()
    client.go_live()
    pbx.do(lambda engine: engine.faults.start(FaultOrder(FaultKind.HANG_MEMBER, member="IsRegistered")))
    pbx.do(lambda e: e.faults.start(FaultOrder(FaultKind.SLOW_MEMBER, member="Root", delay_s=0.25)))
    assert client.receive() == ["FAULT", "hang", "IsRegistered", "0"]
    assert client.receive() == ["FAULT", "slow", "Root", "250"]
    later = pbx.client()
    told = later.go_live(application="later")
    assert told[-2:] == [["FAULT", "hang", "IsRegistered", "0"], ["FAULT", "slow", "Root", "250"]]
    pbx.do(lambda engine: engine.faults.heal())
    assert client.receive() == ["FAULT", "ok", "IsRegistered", "0"]


def test_hanging_and_slow_requests(start):
    pbx = start(speed=10)
    client = pbx.client()
    client.hello(role="CALLMANAGER")
    pbx.do(lambda engine: engine.faults.start(FaultOrder(FaultKind.HANG_CALL)))
    client.send("REQ", "1", "MAKECALL", "100", "101")
    client.send("PING", "1")
    assert client.receive() == ["PONG", "1"]
    pbx.do(lambda engine: engine.faults.heal())
    pbx.do(lambda engine: engine.faults.start(FaultOrder(FaultKind.SLOW_CALL, delay_s=2)))
    client.send("REQ", "2", "MAKECALL", "100", "101")
    client.send("PING", "2")
    assert client.receive() == ["PONG", "2"]
    assert client.receive() == ["ANS", "2", "OK"]


def test_statistics_go_only_to_those_who_asked_for_the_class(start):
    pbx = start(generation="v12")
    asked, other = pbx.client(), pbx.client()
    asked.go_live(application="asked", generation="v12")
    other.go_live(application="other", generation="v12")
    saved = other.request("1", "STATS_SAVE", "S_SCHEDULEDCONF", "a", "pin", "1")
    asked.send("REQ", "2", "STATS_INIT", "S_SCHEDULEDCONF")
    event = asked.receive()
    assert event == [
        "EVENT", "U", "S_SCHEDULEDCONF", "Statistics", saved[3], "object", "Name", "a", "Data.pin", "1"
    ]  # fmt: skip
    assert asked.receive() == ["ANS", "2", "OK", "1"]
    other.request("3", "STATS_SAVE", "S_SCHEDULEDCONF", "b")
    assert asked.receive()[1:4] == ["I", "S_SCHEDULEDCONF", "Statistics"]
    other.send("PING", "9")
    assert other.receive() == ["PONG", "9"]


def test_too_many_clients_are_turned_away(start):
    pbx = start()
    clients = [pbx.client() for _ in range(70)]
    welcome = 0
    for client in clients:
        try:
            client.send("PING", "1")
            welcome += client.receive() == ["PONG", "1"]
        except ConnectionError:
            continue
    assert welcome == 64


def test_it_listens_on_loopback_only_unless_told_otherwise(start):
    pbx = start()
    assert pbx.server._listener.getsockname()[0] == "127.0.0.1"


def test_a_port_that_is_taken_cannot_be_had():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        paced = PacedEngine(PhoneEngine(Scenario(), "v11"))
        with pytest.raises(OSError, match="in use"):
            serve(paced, port=taken.getsockname()[1])


def test_stopping_closes_everything_and_twice_is_harmless(start):
    pbx = start()
    client = pbx.client()
    client.go_live()
    assert pbx.server.stop(DEADLINE_S)
    assert client.is_cut()
    assert pbx.server.drop_connections().cancelled()


def test_who_knocks_or_speaks_while_the_door_is_being_closed_hurts_nobody(start):
    pbx = start()
    pbx.client().go_live()
    server = pbx.server
    ready = [key for key in server._selector.get_map().values() if key.fileobj is not server._wake_reader]
    assert len(ready) == 2, "the door and the client"
    server.pause().result(DEADLINE_S)
    for key in ready:  # as when it was found ready in the same round
        server._attend(key, selectors.EVENT_READ)
    server.resume().result(DEADLINE_S)
    pbx.client().go_live()
