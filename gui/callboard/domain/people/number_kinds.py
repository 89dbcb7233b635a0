"""What other programs call the kinds of numbers, in the languages of those who use them."""

import re

from callboard.domain.people.contact import NumberKind

_WORDS = (
    (NumberKind.FAX, r"fax"),
    (NumberKind.MOBILE, r"mobil|cell|handy|portable|gsm|m[oó]vil|iphone"),
    (NumberKind.MAIN, r"main|zentrale|haupt|switchboard|standard"),
    (NumberKind.HOME, r"home|privat|domicile|casa|maison|zuhause"),
    (NumberKind.WORK, r"work|business|office|gesch[aä]ft|b[uü]ro|arbeit|travail|bureau|trabajo|durchwahl|direct|beruf"),
)
_KNOWN = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _WORDS)


def kind_named(text: str) -> NumberKind:
    """The kind that `text` means: a head of a column, or a cell beside a number."""
    return next((kind for kind, words in _KNOWN if words.search(text)), NumberKind.OTHER)
