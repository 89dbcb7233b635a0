"""How the stand-in's two connections are made, refused, lost and found again, and what hangs when it should."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from os import environ, pathsep
from pathlib import Path
from typing import Any

import pytest

from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.vendor.stand_in_desk import Ear, Elsewhere, Heard, StandIn
from tests.vendor.wire_server import Caller, WireServer, extension, joined, leg

pytestmark = pytest.mark.dotnet

SCENE = Path(__file__).with_name("throwing_handler.py")
SCENE_DEADLINE_S = 40
PATIENCE_S = 5.0
OTHER = {"v11": "v12", "v12": "v11"}
NOT_CONNECTED = "Config server is not connected"


def connection_news(heard: list[Heard]) -> list[tuple[str, str]]:
    return [(each.operation, each.kind) for each in heard if each.entity == "CFGSERVER"]


def is_back(heard: Heard) -> bool:
    return (heard.operation, heard.entity) == ("Inserted", "CFGSERVER")


@pytest.fixture
def unreachable(stand_in: StandIn) -> Callable[[], str]:
    """Tries Root, which must fail: the message of its exception."""

    def attempt() -> str:
        with pytest.raises(stand_in.exceptions.PhoneSystemException) as failure:
            stand_in.root()
        return str(failure.value.Message)

    return attempt


# Made and refused


def test_root_is_one_object_and_one_connection(stand_in: StandIn, root: Any, server: WireServer) -> None:
    assert stand_in.system.Object.ReferenceEquals(stand_in.root(), root)
    assert len(server.hellos) == 1


def test_callers_of_root_wait_for_one_another(stand_in: StandIn, server: WireServer) -> None:
    stand_in.point_at(server.port)
    callers = [Elsewhere(stand_in.root) for _ in range(8)]
    assert all(stand_in.system.Object.ReferenceEquals(each.result(), stand_in.root()) for each in callers)
    assert len(server.hellos) == 1


def test_nobody_listens(stand_in: StandIn, server: WireServer, unreachable: Callable[[], str]) -> None:
    server.stop_listening()
    stand_in.point_at(server.port)
    assert unreachable() == NOT_CONNECTED
    with pytest.raises(stand_in.calls.PBXIsNotConnected) as failure:
        stand_in.call_manager(server.port)
    assert failure.value.Message == "Exception of type 'TCX.PBXAPI.PBXIsNotConnected' was thrown."


@pytest.mark.parametrize("refusal", [("CREDENTIALS", "wrong"), ("GENERATION", "other")])
def test_refused(
    stand_in: StandIn, server: WireServer, unreachable: Callable[[], str], refusal: tuple[str, str]
) -> None:
    server.refusal = refusal
    stand_in.point_at(server.port)
    assert unreachable() == NOT_CONNECTED
    with pytest.raises(stand_in.calls.PBXIsNotConnected):
        stand_in.call_manager(server.port)
    server.refusal = None
    assert stand_in.root().GetExtensions().Length == 2


def test_a_pbx_of_another_generation_is_no_connection(
    stand_in: StandIn, server: WireServer, unreachable: Callable[[], str]
) -> None:
    server.generation = OTHER[server.generation]
    stand_in.point_at(server.port)
    assert unreachable() == NOT_CONNECTED


def test_a_server_that_is_silent_costs_five_seconds(
    stand_in: StandIn, server: WireServer, unreachable: Callable[[], str]
) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    with listener:
        stand_in.point_at(listener.getsockname()[1])
        started = time.monotonic()
        assert unreachable() == NOT_CONNECTED
        assert PATIENCE_S - 0.5 < time.monotonic() - started < PATIENCE_S + 2


@pytest.mark.parametrize("port", [0, -1, 70_000])
def test_impossible_settings_are_no_connection(stand_in: StandIn, unreachable: Callable[[], str], port: int) -> None:
    stand_in.point_at(port)
    assert unreachable() == NOT_CONNECTED


@pytest.mark.parametrize(
    "half_picture",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"SNAPSHOT\t2\nROW\tDN\tExtension\t1\tNumber\t100\n",
        b"SNAPSHOT\t1\nROW\tDN\tExtension\t1\tNumber\nLIVE\n",
        b"SNAPSHOT\t2\nROW\tDN\tExtension\t1\tNumber\t100\nLIVE\n",
        b"SNAPSHOT\t1\nROW\tDN\tExtension\tone\tNumber\t100\nLIVE\n",
    ],
)
def test_half_a_picture_is_no_connection(
    stand_in: StandIn, server: WireServer, unreachable: Callable[[], str], half_picture: bytes
) -> None:
    server.before_live = half_picture
    stand_in.point_at(server.port)
    assert unreachable() == NOT_CONNECTED
    server.before_live = None
    assert stand_in.root().GetExtensions().Length == 2


# Lost and found


def test_a_lost_connection_comes_back_by_itself(root: Any, caller: Caller, ear: Ear, server: WireServer) -> None:
    server.rows = [extension(50, "150")]
    caller.cut()
    assert connection_news(ear.until(is_back)) == [("Deleted", ""), ("Inserted", "PhoneSystem")]
    assert root.GetDN().Length == 1
    assert root.GetDNByNumber("150").GetHashCode() == 50


def test_while_it_is_lost_root_says_so_and_old_objects_still_tell_what_they_know(
    root: Any, caller: Caller, ear: Ear, server: WireServer, unreachable: Callable[[], str], stand_in: StandIn
) -> None:
    server.stop_listening()
    caller.cut()
    assert connection_news([ear.next()]) == [("Deleted", "")]
    assert unreachable() == NOT_CONNECTED
    assert root.GetDNByNumber("100").get_FirstName() == "Person 100"
    with pytest.raises(stand_in.exceptions.PhoneSystemException):
        root.GetDNByNumber("100").GetRegistrarContactsEx()
    server.listen_again()
    assert connection_news([ear.next()]) == [("Inserted", "PhoneSystem")]
    assert stand_in.root().GetExtensions().Length == 2


def test_root_itself_brings_the_connection_back(
    stand_in: StandIn, caller: Caller, ear: Ear, server: WireServer
) -> None:
    caller.cut()
    ear.next()
    assert stand_in.root().GetExtensions().Length == 2
    assert connection_news([ear.next()]) == [("Inserted", "PhoneSystem")]


def test_a_line_cut_in_the_middle_of_a_message_leaves_no_half_row(
    root: Any, caller: Caller, ear: Ear, server: WireServer
) -> None:
    whole = joined(["EVENT", "U", "DN", "Extension", "1", "object", "Number", "100", "FirstName", "Changed and long"])
    caller.send_bytes(whole[:-6])
    caller.cut()
    heard = ear.until(is_back)
    assert [each.entity for each in heard] == ["CFGSERVER", "CFGSERVER"]
    assert root.GetDNByNumber("100").get_FirstName() == "Person 100"


def test_a_message_may_come_in_pieces(caller: Caller, ear: Ear) -> None:
    for byte in joined(["EVENT", "U", *leg(20, "100", 4)[:3], "object", *leg(20, "100", 4)[3:]]):
        caller.send_bytes(bytes([byte]))
    assert ear.next().record_id == 20


@pytest.mark.parametrize(
    "message",
    [
        ("EVENT", "U", "DN", "Extension", "one", "object"),
        ("EVENT", "X", "DN", "Extension", "1", "object"),
        ("EVENT", "U", "DN", "Extension", "1", "object", "Number"),
        ("EVENT", "U"),
        ("ANS", "1"),
    ],
)
def test_a_message_that_cannot_be_read_means_starting_afresh(
    caller: Caller, ear: Ear, message: tuple[str, ...]
) -> None:
    caller.send(*message)
    assert connection_news(ear.until(is_back)) == [("Deleted", ""), ("Inserted", "PhoneSystem")]


def test_an_unknown_escape_means_starting_afresh(caller: Caller, ear: Ear) -> None:
    caller.send_bytes(b"EVENT\tU\tDN\tExtension\t1\tobject\tNumber\t10\\x\n")
    assert connection_news(ear.until(is_back)) == [("Deleted", ""), ("Inserted", "PhoneSystem")]


def test_unknown_messages_and_unknown_keys_are_passed_over(root: Any, caller: Caller, ear: Ear) -> None:
    caller.send("SOMETHING", "new")
    caller.send("EVENT", "U", *extension(1, "100")[:3], "object", *extension(1, "100", Novelty="1")[3:])
    assert ear.next().record_id == 1


def test_changed_settings_replace_the_connection_and_clear_the_cache(
    stand_in: StandIn, root: Any, caller: Caller, ear: Ear
) -> None:
    other = WireServer(caller.hello[3] or "", [extension(60, "160")])
    try:
        stand_in.point_at(other.port)
        assert stand_in.system.Object.ReferenceEquals(stand_in.root(), root)
        heard = ear.until(is_back)
        assert connection_news(heard) == [("Updated", ""), ("Deleted", ""), ("Inserted", "PhoneSystem")]
        assert root.GetDN().Length == 1
        assert caller.ended.wait(10.0)
    finally:
        other.close()


def test_disconnecting_on_purpose_lasts_until_root_is_asked(
    stand_in: StandIn, root: Any, caller: Caller, ear: Ear, server: WireServer
) -> None:
    root.Disconnect()
    assert caller.ended.wait(10.0)
    assert connection_news([ear.next()]) == [("Deleted", "")]
    assert root.GetExtensions().Length == 0
    assert len(server.hellos) == 1
    assert stand_in.root().GetExtensions().Length == 2
    assert connection_news([ear.next()]) == [("Inserted", "PhoneSystem")]


def test_a_request_without_an_answer_ends_with_its_line(
    stand_in: StandIn, root: Any, caller: Caller, server: WireServer
) -> None:
    server.answer = lambda verb, arguments: None
    manager = stand_in.call_manager(server.port)
    managers_line = server.next_caller("CALLMANAGER")
    person = root.GetDNByNumber("100")
    asking, calling = Elsewhere(person.GetRegistrarContacts), Elsewhere(lambda: manager.MakeCall("100", "0155"))
    assert asking.is_stuck()
    assert calling.is_stuck()
    caller.cut()
    managers_line.cut()
    with pytest.raises(stand_in.exceptions.PhoneSystemException):
        asking.result()
    with pytest.raises(stand_in.calls.PBXIsNotConnected):
        calling.result()
    with pytest.raises(stand_in.calls.PBXIsNotConnected):
        manager.DropCall(7, "100")


# The end of a process


def test_an_exception_that_leaves_a_handler_ends_the_process(
    server: WireServer, runtime_choice: RuntimeChoice, built_assemblies: Path
) -> None:
    command = [sys.executable, str(SCENE), runtime_choice.name, server.generation, str(server.port)]
    surroundings = environ | {"PYTHONPATH": pathsep.join(map(str, (built_assemblies / "gui", built_assemblies)))}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=surroundings
    ) as scene:
        assert scene.stdout is not None
        deadline = threading.Timer(SCENE_DEADLINE_S, scene.kill)
        deadline.start()
        assert scene.stdout.readline() == "subscribed\n"
        caller = server.next_caller()
        caller.send("EVENT", "U", *leg(20, "100", 4)[:3], "object", *leg(20, "100", 4)[3:])
        output, errors = scene.communicate()
        deadline.cancel()
    assert "still alive" not in output
    assert "a handler without a catch-all" in errors
    assert scene.returncode < 0 or sys.platform == "win32"
