"""Another program on the same screen. Arguments: what it does, and with what.

`select TEXT` has that text selected, `hang` has something selected and says nothing of it, `picture` has no text,
`grab KEYSYM` has a key with Ctrl and Shift. Prints "ready", and goes on until it is ended.
"""

import sys

from Xlib import XK, X
from Xlib.display import Display
from Xlib.protocol import event


def main(what: str, text: str = "") -> None:
    display = Display()
    root = display.screen().root
    window = root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
    primary, utf8 = display.intern_atom("PRIMARY"), display.intern_atom("UTF8_STRING")
    if what == "grab":
        code = display.keysym_to_keycode(XK.string_to_keysym(text))
        root.grab_key(code, X.ControlMask | X.ShiftMask, True, X.GrabModeAsync, X.GrabModeAsync)
    else:
        window.set_selection_owner(primary, X.CurrentTime)
    display.sync()
    print("ready", flush=True)
    while True:
        asked = display.next_event()
        if asked.type != X.SelectionRequest or what == "hang":
            continue
        where = asked.property if what == "select" and asked.target == utf8 else X.NONE
        if where:
            asked.requestor.change_property(where, utf8, 8, text.encode())
        answer = event.SelectionNotify(
            time=asked.time, requestor=asked.requestor, selection=asked.selection, target=asked.target, property=where
        )
        asked.requestor.send_event(answer)
        display.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
