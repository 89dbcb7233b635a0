"""Keys and selected text on Windows. Nobody there says what is selected: it is copied, as somebody would by Ctrl+C."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

from callboard.app.computer.held_keys import Held, HeldKeys
from callboard.app.computer.hotkey import HotkeyState, Taker, Teller

LET_GO_S, COPIED_S, A_MOMENT_S, END_S = 1.0, 0.6, 0.02, 2.0
LONGEST_TEXT = 4096
MASKS = {Held.ALT: 0x1, Held.CTRL: 0x2, Held.SHIFT: 0x4, Held.META: 0x8}
NO_REPEAT = 0x4000
_F1 = 0x70


def mask_of(keys: HeldKeys) -> int:
    """As RegisterHotKey wants it."""
    return sum(MASKS[each] for each in keys.held) | NO_REPEAT


def code_of(keys: HeldKeys) -> int:
    """The virtual key: letters and digits are called by their own code."""
    return ord(keys.key) if len(keys.key) == 1 else _F1 + int(keys.key[1:]) - 1


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _user, _kernel = ctypes.windll.user32, ctypes.windll.kernel32
    _user.GetClipboardData.restype = ctypes.c_void_p
    _kernel.GlobalLock.restype = ctypes.c_void_p
    _kernel.GlobalLock.argtypes = _kernel.GlobalUnlock.argtypes = (ctypes.c_void_p,)
    _WM_QUIT, _WM_HOTKEY, _OURS, _TEXT = 0x12, 0x312, 1, 13
    _HELD_CODES = (0x10, 0x11, 0x12, 0x5B, 0x5C)  # Shift, Ctrl, Alt, both Windows keys
    _CTRL, _C, _UP = 0x11, 0x43, 0x2

    class WindowsListener:
        """See `Listener`."""

        def __init__(self, keys: HeldKeys, take: Taker, tell: Teller) -> None:
            self._keys = keys
            self._take = take
            self._tell = tell
            self._is_over = threading.Event()
            self._has_begun = threading.Event()
            self._thread = threading.Thread(target=self._run, name="callboard-keys", daemon=True)

        def start(self) -> None:
            """See `Listener`."""
            self._thread.start()

        def end(self) -> None:
            """See `Listener`."""
            self._is_over.set()
            self._has_begun.wait(END_S)
            _user.PostThreadMessageW(self._thread.native_id, _WM_QUIT, 0, 0)
            self._thread.join(END_S)

        def _run(self) -> None:
            message = wintypes.MSG()
            # Looking once makes the queue into which the end is put.
            _user.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)
            is_ours = bool(_user.RegisterHotKey(None, _OURS, mask_of(self._keys), code_of(self._keys)))
            self._tell(HotkeyState.READY if is_ours else HotkeyState.TAKEN)
            self._has_begun.set()
            while is_ours and not self._is_over.is_set() and _user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                if message.message == _WM_HOTKEY:
                    self._take(_selected())
            _user.UnregisterHotKey(None, _OURS)

    def _selected() -> str:
        """What the program in front copies when it is told to, "" for nothing."""
        # With the keys still held it would be told something else.
        _wait(LET_GO_S, lambda: not any(_user.GetAsyncKeyState(code) & 0x8000 for code in _HELD_CODES))
        before = _user.GetClipboardSequenceNumber()
        for code, flags in ((_CTRL, 0), (_C, 0), (_C, _UP), (_CTRL, _UP)):
            _user.keybd_event(code, 0, flags, 0)
        if not _wait(COPIED_S, lambda: _user.GetClipboardSequenceNumber() != before):
            return ""
        return _copied()

    def _copied() -> str:
        if not _wait(COPIED_S, lambda: bool(_user.OpenClipboard(None))):
            return ""
        try:
            handle = _user.GetClipboardData(_TEXT)
            place = _kernel.GlobalLock(handle) if handle else None
            if not place:
                return ""
            try:
                return ctypes.wstring_at(place)[:LONGEST_TEXT]
            finally:
                _kernel.GlobalUnlock(handle)
        finally:
            _user.CloseClipboard()

    def _wait(limit_s: float, is_so: Callable[[], bool]) -> bool:
        until_s = time.monotonic() + limit_s
        while not is_so():
            if time.monotonic() > until_s:
                return False
            time.sleep(A_MOMENT_S)
        return True
