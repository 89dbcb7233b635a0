"""Why digits in a text are no number to call, as far as they themselves and what touches them tell."""

import re
from collections.abc import Container

from callboard.domain.numbers.number_chip import LeftOutReason

SPACES = " \u00a0\u2009\u202f"
DATE_OR_TIME = re.compile(
    r"(?<![0-9.+/:-])(?:[0-9]{1,4}([./-])[0-9]{1,2}\1[0-9]{1,4}|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)(?![./:-]?[0-9])"
)
BREAKS = "\n\r\t\u00a0\u2028\u2029"
_FARTHEST = 200
"""Characters to each side that can belong to the same word: an address of the web, say."""
_PLAIN_BEFORE = frozenset(",\n\r\t([<\"'>;|\u201c\u201e\u2013\u2014" + SPACES)
_PLAIN_AFTER = frozenset(",\n\r\t)]>\"';|!?<\u201d\u2013\u2014/" + SPACES)
_WORD_ENDS = str.maketrans(dict.fromkeys(",;|\"'<>()[]{}", " "))
"""Cells of a table that stand side by side without a space are no one word."""
_LINKS = ("tel:", "callto:", "sip:", "sips:")
_MONEY_BEFORE = re.compile(r"(?:[$\u20ac\u00a3\u00a5]|\b(?:EUR|USD|GBP|CHF|JPY))[ \u00a0\u202f]?$")
_MONEY_AFTER = re.compile(
    r"(?:,(?:[0-9]{2}|-))?[ \u00a0\u202f]?(?:[$\u20ac\u00a3\u00a5]|(?:EUR|USD|GBP|CHF|JPY|Euro)\b)"
)
_CENTS = re.compile(r",(?:[0-9]{2}|-)(?![0-9])")
_SHORT_UNIT = re.compile(r"[ \u00a0]?(?:%|\u2030|\u00b0|(?:kg|g|mm|cm|m|km|ml|l|[kmgt]b|kwh|pcs|stk)\b)", re.IGNORECASE)
_LONG_UNIT = re.compile(r"[ \u00a0]?(?:%|(?:kg|km|[kmgt]b|kwh)\b)", re.IGNORECASE)
FEWEST_FOR_ANY_UNIT = 6
"""Digits; behind a longer run an "m" is the beginning of the next word, or says that it is a mobile."""
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9,])")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}(?:[ \u00a0]?[A-Z0-9]{1,4}){3,8}")
_BEFORE_COMMA = re.compile(r"[0-9]{1,5},\Z")
_COMPUTER = re.compile(r"(?!0[0-9])(?=[0-9.]*[0-9]{3})[0-9]{1,3}(?:\.[0-9]{1,3}){3}")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,1}(?:\.[0-9]{3})+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?=,)")
_DECIMAL = re.compile(r"(?:[1-9][0-9]{0,2}\.[0-9]{4,6}|[1-9]?[0-9]\.[0-9]{4,}|[0-9]{4,}\.[0-9]{2})")
_VERSION = re.compile(r"[1-9][0-9]?(?:\.[0-9]+){2,}")
_CARD = re.compile(r"[3-6][0-9]{3}([ -]?)[0-9]{4}\1[0-9]{4}\1[0-9]{4}|3[47][0-9]{2}([ -]?)[0-9]{6}\2[0-9]{5}")
_ISBN = re.compile(r"97[89][- ]?[0-9]{1,5}[- ]?[0-9]{1,7}[- ]?[0-9]{1,7}[- ]?[0-9]")

Span = tuple[int, int]


def shape_reason(written: str, follows: str) -> LeftOutReason | None:
    """Why `written`, digits with what stands between them, is no number by its shape alone; `follows` is behind it."""
    if "." in written:
        if _COMPUTER.fullmatch(written):
            return LeftOutReason.COMPUTER
        if _THOUSANDS.fullmatch(written) or (written[0] != "0" and _CENTS.match(follows)):
            return LeftOutReason.SUM
        if _DECIMAL.fullmatch(written):
            return LeftOutReason.MEASURE
        if _VERSION.fullmatch(written) and any(len(part) == 1 for part in written.split(".")):
            return LeftOutReason.COMPUTER
    if written[0] in "3456" and _CARD.fullmatch(written) and _is_luhn(written):
        return LeftOutReason.BANK_CARD
    if written.startswith(("978", "979")) and _ISBN.fullmatch(written) and _is_ean(written):
        return LeftOutReason.ARTICLE
    return None


def amount_reason(text: str, start: int, end: int) -> LeftOutReason | None:
    """Whether the digits are a sum or a measure, by what stands beside them."""
    follows = text[end : end + 8]
    if _MONEY_AFTER.match(follows) or _MONEY_BEFORE.search(text[max(0, start - 4) : start]):
        return LeftOutReason.SUM
    unit = _SHORT_UNIT if end - start < FEWEST_FOR_ANY_UNIT else _LONG_UNIT
    return LeftOutReason.MEASURE if unit.match(follows) else None


def grouped_sum(text: str, start: int, internal: Container[str]) -> int | None:
    """Where 1,250,000.00 ends that begins at `start`; None when it is nothing like that, or a list of numbers."""
    found = _GROUPED.match(text, start)
    if found is None or (found[0].partition(",")[0] in internal and not _MONEY_BEFORE.search(text[:start][-4:])):
        return None
    return found.end()


def touching_reason(text: str, start: int, end: int, has_plus: bool) -> tuple[LeftOutReason, Span] | None:
    """Why the digits from `start` to `end` are part of something else, and from where to where that goes."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if _is_plain_before(before, text[start - 2 : start - 1]) and _is_plain_after(after, text[end + 1 : end + 2]):
        return None
    head, tail = _word_before(text, start), _word_after(text, end)
    small = head.casefold()
    whole = (start - len(head), end + len(tail))
    if small.endswith(_LINKS):
        return None
    if "://" in head or small.startswith("www.") or ("=" in head[:-1] and "?" in head):
        return LeftOutReason.WEB, whole
    if "@" in head or "@" in tail:
        return LeftOutReason.MAIL, whole
    if _hides_digit(text[max(0, start - 2) : start][::-1]) or _hides_digit(text[end : end + 2]):
        return LeftOutReason.HIDDEN, (start, end)
    return _glued_reason(text, start, end, has_plus, head, tail)


def _is_plain_before(before: str, one_more: str) -> bool:
    return not before or before in _PLAIN_BEFORE or (before == ":" and not one_more.isalnum())


def _is_plain_after(after: str, one_more: str) -> bool:
    return not after or after in _PLAIN_AFTER or (after in (".", ":") and not one_more.isalnum())


def _glued_reason(
    text: str, start: int, end: int, has_plus: bool, head: str, tail: str
) -> tuple[LeftOutReason, Span] | None:
    whole = (start - len(head), end + len(tail))
    before, after = head[-1:], tail[:1]
    if before in ("*", "#") or after in ("*", "#"):
        return _code_reason(head, tail, whole)
    if before == "\u2116":
        return LeftOutReason.REFERENCE, whole
    if (_is_letter(before) and not has_plus) or (before == "-" and _is_letter(head[-2:-1])):
        iban = _iban_at(text, start)
        return (LeftOutReason.IBAN, iban) if iban else (LeftOutReason.LETTERS, whole)
    if after in ("E", "e") and tail[1:2] in ("+", "-") and tail[2:3].isdigit():
        before_comma = _BEFORE_COMMA.search(text[max(0, start - 6) : start])
        return LeftOutReason.ROUNDED, (start - len(before_comma[0]) if before_comma else whole[0], whole[1])
    if _is_letter(after) and after not in ("x", "X"):
        return LeftOutReason.LETTERS, whole
    if after in (".", "-", "_") and tail[1:2].isalpha() and (after != "." or tail[1:2].islower()):
        return LeftOutReason.LETTERS, whole
    is_clock = (before == ":" and head[-2:-1].isdigit()) or (after == ":" and tail[1:2].isdigit())
    if is_clock and not any(map(str.isspace, text[start:end])):
        return LeftOutReason.TIME, whole
    return None


def _code_reason(head: str, tail: str, whole: Span) -> tuple[LeftOutReason, Span] | None:
    stars = len(head) - len(head.rstrip("*"))
    if stars and tail[:stars] == "*" * stars and not tail[stars : stars + 1].isalnum() and "#" not in tail[:3]:
        return None  # bold, as in mails and chats
    if head[-1:] == "#" and tail[:1] not in ("*", "#") and not any(map(str.isdigit, head)):
        return LeftOutReason.REFERENCE, whole
    begin = whole[0] + len(head.rstrip("*#+0123456789"))
    rest = tail.lstrip("*#0123456789")
    return LeftOutReason.CODE, (begin, whole[1] - len(rest))


def _iban_at(text: str, start: int) -> Span | None:
    begin = start - 2
    found = _IBAN.match(text, max(0, begin))
    if begin < 0 or found is None or text[max(0, begin - 1) : begin].isalnum():
        return None
    end = found.end()
    while end - begin >= 15:
        if _is_iban(text[begin:end]):
            return begin, end
        end = max(text.rfind(space, begin, end) for space in (" ", "\u00a0"))
    return None


def _is_iban(written: str) -> bool:
    compact = "".join(written.split())
    turned = compact[4:] + compact[:4]
    return 15 <= len(compact) <= 34 and int("".join(str(int(each, 36)) for each in turned)) % 97 == 1


def _digits(written: str) -> list[int]:
    return [int(each) for each in written if each.isdigit()]


def _is_luhn(written: str) -> bool:
    turned = _digits(written)[::-1]
    return (sum(turned[::2]) + sum(sum(divmod(2 * each, 10)) for each in turned[1::2])) % 10 == 0


def _is_ean(written: str) -> bool:
    digits = _digits(written)
    return len(digits) == 13 and (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0


def _is_letter(character: str) -> bool:
    return character.isalpha() or character == "_"


def _hides_digit(neighbours: str) -> bool:
    """Whether the number goes on behind a character that nobody sees."""
    return (
        len(neighbours) > 1
        and not neighbours[0].isprintable()
        and neighbours[1].isdigit()
        and neighbours[0] not in BREAKS
    )


def _word_before(text: str, start: int) -> str:
    chunk = text[max(0, start - _FARTHEST) : start].translate(_WORD_ENDS)
    return chunk.rsplit(None, 1)[-1] if chunk and not chunk[-1].isspace() else ""


def _word_after(text: str, end: int) -> str:
    chunk = text[end : end + _FARTHEST].translate(_WORD_ENDS)
    return chunk.split(None, 1)[0] if chunk and not chunk[0].isspace() else ""


def looks_like_date(digits: str) -> bool:
    """Whether eight digits may be a date written without anything between: 20240512 or 12052024."""
    if len(digits) != 8:
        return False
    orders = ((digits[:4], digits[4:6], digits[6:]), (digits[4:], digits[2:4], digits[:2]))
    return any(1930 <= int(y) <= 2069 and 1 <= int(m) <= 12 and 1 <= int(d) <= 31 for y, m, d in orders)
