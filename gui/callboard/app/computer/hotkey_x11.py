"""Keys and selected text on X11, over a connection of its own: Qt would wait seconds for a program that hangs, and the
whole window with it."""

from __future__ import annotations

import logging
import os
import select
import threading
import time
from itertools import combinations
from typing import Any

from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError, ConnectionClosedError, DisplayError, XError
from Xlib.protocol import event as events

from callboard.app.computer.held_keys import Held, HeldKeys
from callboard.app.computer.hotkey import HotkeyState, Taker, Teller

log = logging.getLogger(__name__)

SELECTED_S = 1.0
"""So long the other program has to say what is selected."""
END_S = 2.0
MOST_UNITS = 4096
"""Of four bytes each. A longer text holds more than a number."""
_NAMES = {Held.ALT: "Alt_L", Held.META: "Super_L"}


class X11Listener:
    """See `Listener`."""

    def __init__(self, keys: HeldKeys, take: Taker, tell: Teller) -> None:
        self._keys = keys
        self._take = take
        self._tell = tell
        self._reading, self._writing = os.pipe()
        self._thread = threading.Thread(target=self._run, name="callboard-keys", daemon=True)

    def start(self) -> None:
        """See `Listener`."""
        self._thread.start()

    def end(self) -> None:
        """See `Listener`. The thread closes what it has opened."""
        os.close(self._writing)
        self._thread.join(END_S)

    def _run(self) -> None:
        try:
            display = Display()
            try:
                _Connection(display, self._keys, self._reading, self._take).listen(self._tell)
            finally:
                display.close()
        except (DisplayError, ConnectionClosedError, XError, OSError) as error:
            log.warning("keys for selected text: %s", type(error).__name__)
            self._tell(HotkeyState.NOT_HERE)
        finally:
            os.close(self._reading)


class _Connection:
    """All of it on the listener's thread. The end of `over` is the end."""

    def __init__(self, display: Any, keys: HeldKeys, over: int, take: Taker) -> None:
        self._display = display
        self._root = display.screen().root
        self._keys = keys
        self._over = over
        self._take = take
        self._window = self._root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        self._text = display.intern_atom("UTF8_STRING")
        self._property = display.intern_atom("CALLBOARD_SELECTED")

    def listen(self, tell: Teller) -> None:
        """Until the end."""
        if not self._grab():
            tell(HotkeyState.TAKEN)
            return
        tell(HotkeyState.READY)
        while (event := self._next(None)) is not None:
            if event.type == X.KeyPress:
                self._take(self._selected(event.time))
            elif event.type == X.MappingNotify and event.request != X.MappingPointer:
                # Another layout: the letter is on another key now.
                self._display.refresh_keyboard_mapping(event)
                self._root.ungrab_key(X.AnyKey, X.AnyModifier)
                tell(HotkeyState.READY if self._grab() else HotkeyState.TAKEN)

    def _grab(self) -> bool:
        """Whether nobody else has them. Locks that somebody has on make other keys of them, for X."""
        name = self._keys.key.lower() if len(self._keys.key) == 1 else self._keys.key
        code = self._display.keysym_to_keycode(XK.string_to_keysym(name))
        wanted = self._modifiers()
        caught = CatchError(BadAccess)
        locks = (X.LockMask, self._mask_of("Num_Lock"))
        for count in range(len(locks) + 1):
            for on in combinations(locks, count):
                mask = wanted | sum(set(on))
                self._root.grab_key(code, mask, True, X.GrabModeAsync, X.GrabModeAsync, onerror=caught)
        self._display.sync()
        if not code or caught.get_error() is not None:
            self._root.ungrab_key(X.AnyKey, X.AnyModifier)
            self._display.sync()
            return False
        return True

    def _modifiers(self) -> int:
        fixed = {Held.SHIFT: X.ShiftMask, Held.CTRL: X.ControlMask}
        masks = (fixed.get(each) or self._mask_of(_NAMES[each]) for each in self._keys.held)
        return sum(masks)

    def _mask_of(self, name: str) -> int:
        code = self._display.keysym_to_keycode(XK.string_to_keysym(name))
        rows = self._display.get_modifier_mapping()
        return next((1 << row for row, codes in enumerate(rows) if code and code in codes), 0)

    def _selected(self, at: int) -> str:
        """The text that is selected anywhere, "" for none, and where nobody says it in time."""
        self._window.delete_property(self._property)
        self._window.convert_selection(self._display.intern_atom("PRIMARY"), self._text, self._property, at)
        until_s = time.monotonic() + SELECTED_S
        while (event := self._next(until_s)) is not None:
            if isinstance(event, events.SelectionNotify):
                return self._text_in(event.property)
        return ""

    def _text_in(self, where: int) -> str:
        found = self._window.get_property(where, X.AnyPropertyType, 0, MOST_UNITS) if where else None
        if found is None or found.property_type != self._text or found.format != 8:
            return ""  # something else than text, or so much that it would come in parts
        return bytes(found.value).decode("utf-8", "replace")

    def _next(self, until_s: float | None) -> Any | None:
        """The next event; None at the end, and when nothing came until then."""
        while not self._display.pending_events():
            left_s = None if until_s is None else until_s - time.monotonic()
            if left_s is not None and left_s <= 0:
                return None
            ready, _, _ = select.select([self._display, self._over], [], [], left_s)
            if self._over in ready:
                return None
        return self._display.next_event()
