"""The text in a file that some other program wrote, however it is encoded."""

import codecs
import unicodedata

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_IN_TEXTS = frozenset("\t\n\v\f\r\x1a\x1c\x1d\x1e\x1f\x85")
"""The control characters that a text of an old program may have."""
_LOOKED_AT = 4_096


def text_of(content: bytes) -> str | None:
    """The text, None when there is none: a picture, a program, a table in a form of its own."""
    text = _decoded(content)
    # NUL at the end is how some systems fill a file up.
    text = text.rstrip("\x00")
    if any(unicodedata.category(each) == "Cc" for each in set(text) - _IN_TEXTS):
        return None
    return text


def _decoded(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    if unmarked := _utf_16_without_mark(content[:_LOOKED_AT]):
        return content.decode(unmarked, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return codecs.decode(content, "cp1252", "replace")  # what Windows writes where it does not write UTF-8


def _utf_16_without_mark(start: bytes) -> str:
    """Its name, "" when it is something else: most characters of any list of people have a byte that is nought."""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    if half >= 2 and odd > half * 0.4 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if half >= 2 and even > half * 0.4 and odd == 0 else ""
