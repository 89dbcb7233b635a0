"""The demo PBX beside the window."""

import socket

import pytest

from callboard.app.demo_pbx_process import DemoPbxFailed, DemoPbxProcess


def test_it_listens_and_ends_when_told_twice() -> None:
    pbx = DemoPbxProcess.start("v11", "quiet_office")
    try:
        assert (pbx.listening.generation, pbx.listening.scenario) == ("v11", "quiet_office")
        assert pbx.listening.extensions > 10
        with socket.create_connection(("127.0.0.1", pbx.listening.port), 5):
            pass
    finally:
        pbx.stop()
    with pytest.raises(OSError, match=r"."):
        socket.create_connection(("127.0.0.1", pbx.listening.port), 5)
    pbx.stop()


def test_what_it_complains_about_is_told() -> None:
    with pytest.raises(DemoPbxFailed, match="no_such_day"):
        DemoPbxProcess.start("v11", "no_such_day")
