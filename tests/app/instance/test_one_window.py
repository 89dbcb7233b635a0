"""Real processes that are started more than once: one window, whoever comes, however the one before ended."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from callboard.app.instance.caller import call
from callboard.app.instance.errand import MOST_BYTES, Answer, errand_for
from callboard.app.instance.only_once import FIRST_RUN
from callboard.app.instance.place import place_of
from tests.app.instance.started_desk import DEADLINE_S, REHEARSAL, Desk, wait_until

LINK, NUMBER = "tel:+442079460018", "020 7946 0311"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc and uses signals")


def test_a_second_start_brings_the_first_window_forward(desk: Desk) -> None:
    first = desk.open(*REHEARSAL, "--no-guard", DRIVEN_HIDDEN="1")
    wait_until(lambda: desk.told(first.pid)["visible"] is False)
    assert "Callboard is open already. Its window has been brought forward." in desk.hand_over()
    wait_until(lambda: desk.told(first.pid)["visible"] is True)
    assert desk.windows() == {first.pid}


def test_a_link_and_a_number_arrive_at_the_window_and_call_nobody(desk: Desk) -> None:
    first = desk.open()
    assert "nobody is called" in desk.hand_over(NUMBER)
    wait_until(lambda: desk.told(first.pid)["tray"] == ["02079460311"])
    desk.hand_over("--link", LINK)
    wait_until(lambda: desk.told(first.pid)["link"])
    assert desk.windows() == {first.pid}


def test_a_later_start_says_what_the_window_made_of_its_number(desk: Desk) -> None:
    first = desk.open()

    def ask(text: str) -> Answer:
        return call(str(desk.pipe), errand_for(text), DEADLINE_S)

    assert "it finds no phone number in this. Nothing was offered." in desk.hand_over("--link", "tel:", code=2)
    wait_until(lambda: desk.told(first.pid)["link"], "the small window")
    assert "still asks about another link. This number was not taken." in desk.hand_over("--link", LINK, code=1)
    offered = [f"0207946030{number}" for number in range(4)]
    assert [ask(number) for number in offered] == [Answer.TAKEN] * 4
    assert ask(offered[-1]) is Answer.SAME
    assert ask("tel:" + "1" * 4000) is Answer.UNREADABLE
    assert "too many numbers came from other programs. This number was not taken." in desk.hand_over(NUMBER, code=1)
    assert ask("tel:204") is Answer.SHUT
    assert desk.told(first.pid)["tray"] == offered[::-1]
    assert "brought forward" in desk.hand_over()


def test_the_very_first_start_offers_what_it_brought(desk: Desk) -> None:
    first = desk.open(*REHEARSAL, "--no-guard", NUMBER)
    wait_until(lambda: desk.told(first.pid)["tray"] == ["02079460311"])


def test_another_phone_system_and_another_settings_folder_have_windows_of_their_own(desk: Desk, tmp_path: Path) -> None:
    first = desk.open()
    second = desk.start("--rehearsal", "v12", "--speed", "20", "--no-guard")
    third = desk.start(*REHEARSAL, "--no-guard", CALLBOARD_SETTINGS_FOLDER=str(tmp_path / "elsewhere"))
    fourth = desk.start(*REHEARSAL, "--no-guard", "--another-window")
    wait_until(lambda: desk.windows() == {each.pid for each in (first, second, third, fourth)})


def test_of_several_that_start_at_the_same_moment_one_is_the_window(desk: Desk) -> None:
    several = [desk.start(*REHEARSAL, "--no-guard") for _ in range(4)]
    wait_until(lambda: [each.poll() for each in several].count(0) == 3, "three hand over")
    (window,) = [each for each in several if each.poll() is None]
    wait_until(lambda: desk.told(window.pid).get("people"))
    assert desk.windows() == {window.pid}
    # Another one finds it as well.
    desk.hand_over()


def test_what_one_left_that_was_killed_is_cleared_away(desk: Desk) -> None:
    first = desk.open()
    first.kill()
    first.wait()
    assert desk.pipe.exists(), "it had no time to take it away"
    second = desk.open()
    desk.hand_over()
    assert desk.windows() == {first.pid, second.pid}
    second.terminate()
    assert second.wait(DEADLINE_S) == 0
    assert not desk.pipe.exists()


def test_one_that_hangs_is_told_of_in_time_and_does_nothing_late(desk: Desk) -> None:
    first = desk.open()
    first.send_signal(signal.SIGSTOP)
    began_s = time.monotonic()
    said = desk.hand_over(NUMBER, code=3)
    assert 10 < time.monotonic() - began_s < 20
    assert "it does not answer. Nothing was handed over." in said
    first.send_signal(signal.SIGCONT)
    desk.hand_over()
    assert desk.told(first.pid)["tray"] == []


def test_one_that_hangs_with_a_guard_is_replaced_and_the_number_arrives(desk: Desk) -> None:
    first = desk.open(*REHEARSAL)
    wait_until(lambda: "guarded by process" in desk.surroundings.log_text(), "its guard")
    (Path(desk.environment["CALLBOARD_SETTINGS_FOLDER"]) / "hang").touch()
    desk.start(*REHEARSAL, "--no-guard", NUMBER)
    # On a busy computer it may be sooner there than the one that the guard starts, and is the window itself.
    wait_until(lambda: desk.windows() - {first.pid}, "the next window")
    (heir,) = desk.windows() - {first.pid}
    wait_until(lambda: desk.told(heir)["tray"] == ["02079460311"], "the number")
    assert desk.windows() == {first.pid, heir}


def test_one_that_ends_makes_room_for_the_next(desk: Desk) -> None:
    first = desk.open()
    first.terminate()
    second = desk.start(*REHEARSAL, "--no-guard")
    wait_until(lambda: first.poll() == 0)
    wait_until(lambda: second.poll() == 0 or desk.told(second.pid).get("people"))
    # Whether it came before or after the goodbye: there was no window that nobody could see.
    assert second.poll() is None or "brought forward" in (second.stdout.read() if second.stdout else "")


def test_nobody_else_can_reach_the_pipe(desk: Desk) -> None:
    desk.open()
    assert desk.pipe.lstat().st_mode & 0o077 == 0
    assert desk.pipe.parent.stat().st_mode & 0o077 == 0
    assert desk.pipe.parent.stat().st_uid == os.getuid()


def line_to(desk: Desk) -> socket.socket:
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(DEADLINE_S)
    line.connect(str(desk.pipe))
    return line


def heard(line: socket.socket) -> bytes:
    """All it says until it hangs up."""
    said = b""
    try:
        while more := line.recv(4096):
            said += more
    except ConnectionResetError:
        return said  # it did not read to the end
    finally:
        line.close()
    return said


def test_ten_megabytes_are_not_read(desk: Desk) -> None:
    desk.open()
    line = line_to(desk)
    with pytest.raises(OSError):  # noqa: PT011 - a broken pipe or a reset, as the system likes
        line.sendall(b"x" * 10_000_000)
    assert heard(line) in (b"", b"refused\n")
    desk.hand_over()


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b'{"verb":"dial","text":"204"}\n',
        b'{"verb":"offer-number"}\n',
        b'{"verb":"show","text":"x"}\n',
        b'{"verb":"show","more":"x"}\n',
        b'{"verb":"show","token":"a b; rm"}\n',
        b'{"verb":["show"]}\n',
        b"[" * 20_000 + b"\n",
        bytes(range(255, -1, -1)),
        b'{"verb":"offer-number","text":"' + b"2" * (MOST_BYTES - 40) + b'"}\n',
    ],
)
def test_garbage_is_refused(garbage_desk: Desk, said: bytes) -> None:
    line = line_to(garbage_desk)
    line.sendall(said)
    assert heard(line) == b"refused\n"


@pytest.fixture
def short_desk() -> Iterator[Desk]:
    """With room for the pipe among its own temporary files."""
    with TemporaryDirectory(prefix="cb-", dir="/tmp") as name:
        desk = Desk(Path(name))
        yield desk
        desk.close()


@pytest.fixture(scope="module")
def garbage_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = Desk(tmp_path_factory.mktemp("garbage"))
    try:
        desk.open()
        yield desk
        desk.hand_over()
    finally:
        desk.close()


def test_who_says_nothing_or_half_of_it_is_left(garbage_desk: Desk) -> None:
    slow = [line_to(garbage_desk) for _ in range(3)]
    slow[1].sendall(b'{"verb":')
    slow[2].sendall(b'{"verb":"offer-number","text":"204"}\n')
    assert [heard(each) for each in slow] == [b"", b"", b"heard\n"]
    (window,) = garbage_desk.windows()
    assert garbage_desk.told(window)["tray"] == []


def test_a_flood_leaves_the_window_at_work_and_others_their_turn(garbage_desk: Desk) -> None:
    (window,) = garbage_desk.windows()
    over = threading.Event()

    def flood() -> None:
        while not over.is_set():
            try:
                with socket.socket(socket.AF_UNIX) as line:
                    line.settimeout(0.2)
                    line.connect(str(garbage_desk.pipe))
                    line.sendall(b'{"verb":"show"}\n')
            except OSError:
                over.wait(0.001)

    flooding = [threading.Thread(target=flood) for _ in range(2)]
    used_s = processor_s(window)
    for each in flooding:
        each.start()
    began_s = time.monotonic()
    try:
        threading.Event().wait(3)
        share = (processor_s(window) - used_s) / (time.monotonic() - began_s)
    finally:
        over.set()
        for each in flooding:
            each.join()
    assert share < 0.6
    assert "brought forward" in garbage_desk.hand_over()


def processor_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.xserver
def test_on_a_real_screen_the_window_comes_up_and_the_link_has_the_keyboard(desk: Desk) -> None:
    first = desk.open(*REHEARSAL, "--no-guard", QT_QPA_PLATFORM="xcb", DRIVEN_HIDDEN="1")
    wait_until(lambda: desk.told(first.pid)["visible"] is False)
    desk.hand_over("--link", LINK)
    wait_until(lambda: desk.told(first.pid)["visible"] and desk.told(first.pid)["link"], "both windows")
    wait_until(lambda: desk.told(first.pid)["active"], "the keyboard")


def test_while_the_first_phone_system_is_being_set_up_a_second_start_finds_that(desk: Desk) -> None:
    first = desk.start()
    place = place_of(Path(desk.environment["CALLBOARD_SETTINGS_FOLDER"]), FIRST_RUN)
    assert place is not None
    wait_until(lambda: desk.knows(place), "a pipe")
    later = desk.start()
    out, complained = later.communicate(timeout=DEADLINE_S)
    assert (later.returncode, complained) == (0, "")
    assert "brought forward" in out
    # There is no phone system yet that could have it called: nobody says that it is offered.
    assert "knows no phone system yet. The number was not taken." in desk.end(NUMBER, code=1)
    assert first.poll() is None
    first.terminate()
    assert first.wait(DEADLINE_S) == 0
    assert not desk.knows(place)


AS_NOBODY = """
import os, socket, sys
os.setgroups([]); os.setgid(65534); os.setuid(65534)
line = socket.socket(socket.AF_UNIX)
line.settimeout(20)
try:
    line.connect(sys.argv[1])
    line.sendall(b'{"verb":"offer-number","text":"204"}\\n')
    print(line.recv(100))
except OSError as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_somebody_else_is_not_heard_even_where_the_folder_is_open(short_desk: Desk) -> None:
    desk, first = short_desk, short_desk.open()
    somebody = [sys.executable, "-c", AS_NOBODY, str(desk.pipe)]

    def said() -> str:
        return subprocess.run(somebody, capture_output=True, text=True, timeout=DEADLINE_S, check=False).stdout

    assert said() == "PermissionError\n"
    top, folder = desk.surroundings.top, desk.pipe.parent
    assert top in folder.parents
    for path in (desk.pipe, folder, top / "tmp", top):
        path.chmod(0o777)
    assert said() in ("b''\n", "ConnectionResetError\n", "BrokenPipeError\n")
    assert desk.told(first.pid)["tray"] == []
    assert "somebody else was at the pipe" in desk.surroundings.log_text()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_nothing_is_said_to_the_pipe_of_somebody_else(tmp_path: Path) -> None:
    """Who was there first may have put one in our way."""
    pipe = tmp_path / "pipe"
    program = (
        "import os, socket, sys; line = socket.socket(socket.AF_UNIX); line.bind(sys.argv[1]); os.setuid(65534); "
        "line.listen(); print('ready', flush=True); peer = line.accept()[0]; print(peer.recv(100), flush=True)"
    )
    other = subprocess.Popen([sys.executable, "-c", program, str(pipe)], stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        assert call(str(pipe), errand_for("204"), 5.0) is Answer.NOBODY
        assert other.stdout.readline() == "b''\n"
    finally:
        other.kill()
        other.communicate()
