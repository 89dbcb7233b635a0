"""Numbers in a text that is written down, in whatever way somebody wrote them: masked. Times and addresses stay."""

import re
import unicodedata

from callboard.domain.numbers.phone_number import masked

FEWEST_DIGITS = 7
"""Of a number in groups. Fewer are inside numbers beside each other, or no number at all."""

_DIGIT = r"(?:\d|%3[0-9]|%EF%BC%9[0-9]|\\uff1[0-9])"
"""As it is, as a link may write it, and as Python and JSON write those of other scripts."""
_BETWEEN = (
    "(?:[^\\S\n]|[.\\-/()\\[\\]*#\u00ad\u200b-\u200f\u2010-\u2015\u2212\u202a-\u202e\u2060-\u2069\ufeff\x00-\x09\x0b-\x1f\x7f]"
    r"|%(?:[01][0-9A-Fa-f]|2[0389ADEFadef]|5[BDbd]|7[Ff])"
    r"|(?!%EF%BC%9[0-9])%[C-Fc-f][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f]){1,2}"
    r"|\\(?!uff1[0-9])(?:[tr]|x[0-9a-f]{2}|u[0-9a-f]{4}))"
)
"""What stands between the digits of one number: what `clean_number` takes out, and the same as links, Python and JSON
write it."""
_FREE = r"(?<![\d+])"
_ENDS = r"(?![./()\- ]{0,2}\d)"
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?"
_DATE = r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_TIME = rf"{_FREE}(?:{_DATE}(?:[T ]{_CLOCK}|{_ENDS})|{_CLOCK})"
_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_ADDRESS = rf"(?<![\d+.])(?:{_OCTET}\.){{3}}{_OCTET}(?!\d){_ENDS}(?!\.)"
_VERSION = rf"(?<![\d+.])[1-9]\d?\.(?:\d\.\d+|\d\d\.\d)(?:\.\d+)?(?!\d){_ENDS}"
_SYSTEM = r"(?:(?<=Windows-)|(?<=Linux-)|(?<=macOS-))\d[\d.]*(?:-[\d.]+)*"
_KEPT = rf"{_TIME}|{_SYSTEM}|{_ADDRESS}|{_VERSION}"
_FOUND = re.compile(rf"(?P<kept>{_KEPT})|(?:\+|%2[Bb])?{_DIGIT}(?:{_BETWEEN}{{0,8}}{_DIGIT}){{5,}}")
_ONE = re.compile(r"(?:%3|%EF%BC%9|\\uff1)([0-9])|%..|\\x..|\\u....|(\d)")


def masked_text(text: str) -> str:
    """`text` with two characters at each end of every number left, whatever separates its digits."""
    return masked(_FOUND.sub(_mask, text))


def _mask(found: "re.Match[str]") -> str:
    if found["kept"] is not None:
        return found[0]
    digits = "".join(one[1] or one[2] or "" for one in _ONE.finditer(found[0]))
    if len(digits) < FEWEST_DIGITS:
        return found[0]  # a run of six is masked with the rest
    plus = "+" if found[0].startswith(("+", "%2B", "%2b")) else ""
    number = plus + unicodedata.normalize("NFKC", digits)
    return f"{number[:2]}{'*' * (len(number) - 4)}{number[-2:]}"
