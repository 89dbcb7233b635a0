"""Text as it is compared in a search: without case and accents."""

import re
import unicodedata

_UNDECOMPOSED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th"})
_NOT_A_WORD = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """`text` without case and accents, one space between words."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text.casefold())
        text = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_UNDECOMPOSED)
    return " ".join(text.lower().split())


def word_starts(text: str) -> str:
    """`text` folded, with a space before every word start, also after a hyphen or an apostrophe."""
    text = folded(text)
    if not text or text.replace(" ", "").isalnum():
        return f" {text}"
    return f" {text} {_NOT_A_WORD.sub(' ', text)}"
