"""What the words before some digits say about them: "Mobile", "Order no.", "Kundennummer", "n° de commande".

In the languages in which letters come to a reception desk: English, German, French, Spanish.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from callboard.domain.numbers.number_chip import ChipKind, LeftOutReason

Label = ChipKind | LeftOutReason

FARTHEST = 40
"""Characters before the digits in which their label stands."""
LONGEST_HEAD = 2000
MOST_COLUMNS = 60

_EXACT: dict[str, Label] = {
    **dict.fromkeys(
        ("tel", "tél", "t", "p", "d", "c", "ph", "tlf", "switchboard", "zentrale", "büro", "office"), ChipKind.PHONE
    ),
    **dict.fromkeys(("direct", "durchwahl", "standard", "centralita", "hotline", "call", "ring"), ChipKind.PHONE),
    **dict.fromkeys(("m", "mob", "port", "handy", "gsm", "natel", "cell", "portable", "privat"), ChipKind.MOBILE),
    **dict.fromkeys(("f", "fax", "telefax", "télécopie", "facsimile"), ChipKind.FAX),
    **dict.fromkeys(("po", "lieferschein", "delivery", "shipment", "tracking", "sendung"), LeftOutReason.ORDER),
    **dict.fromkeys(("suivi", "envío", "parcel", "awb", "booking", "buchung"), LeftOutReason.ORDER),
    **dict.fromkeys(("ref", "case", "az", "id", "pin", "puk", "pass", "passcode", "dossier"), LeftOutReason.REFERENCE),
    **dict.fromkeys(("iban", "bic", "kto", "konto", "blz", "compte", "cuenta", "sort"), LeftOutReason.ACCOUNT),
    **dict.fromkeys(("account", "acct", "routing", "depot"), LeftOutReason.ACCOUNT),
    **dict.fromkeys(("vat", "ust", "ustid", "mwst", "tva", "siret", "siren", "tax", "nif", "cif"), LeftOutReason.TAX),
    **dict.fromkeys(("ein", "hrb", "hra", "steuer", "handelsregister", "rcs"), LeftOutReason.TAX),
    **dict.fromkeys(("isbn", "issn", "ean", "gtin", "upc", "sku", "imei", "art", "pzn"), LeftOutReason.ARTICLE),
}
_STEMS: tuple[tuple[tuple[str, ...], Label], ...] = (
    (("faxnum", "faxnr", "telefax"), ChipKind.FAX),
    (("mobil", "móvil", "movil", "cellul", "handynum", "handynr"), ChipKind.MOBILE),
    (("phone", "telefon", "teléfono", "telefono", "telephon", "téléphon", "rufnum", "durchwahl"), ChipKind.PHONE),
    (
        ("order", "auftrag", "bestell", "commande", "pedido", "sendungs", "lieferschein", "buchungs"),
        LeftOutReason.ORDER,
    ),
    (("invoice", "rechnung", "facture", "factura"), LeftOutReason.INVOICE),
    (("customer", "kunde", "client", "member", "mitglied", "adhérent", "socio", "contract"), LeftOutReason.CUSTOMER),
    (("vertrag", "contrat", "patient", "subscri"), LeftOutReason.CUSTOMER),
    (("konto", "account", "bankleit"), LeftOutReason.ACCOUNT),
    (
        ("referen", "référen", "aktenzeich", "vorgang", "ticket", "passport", "ausweis", "licen"),
        LeftOutReason.REFERENCE,
    ),
    (("policy", "insurance", "versicherung", "personal", "employee"), LeftOutReason.REFERENCE),
    (("steuer", "umsatzsteuer", "siret"), LeftOutReason.TAX),
    (("article", "artikel", "artículo", "serial", "serien", "barcode", "zähler"), LeftOutReason.ARTICLE),
)
_NUMBERED: dict[str, Label] = {
    **dict.fromkeys(("company", "england", "wales", "scotland", "registered", "registration"), LeftOutReason.TAX),
    **dict.fromkeys(("part", "item", "batch", "lot", "material", "model"), LeftOutReason.ARTICLE),
    **dict.fromkeys(("file", "flight", "room", "meeting", "conference", "gate", "seat"), LeftOutReason.REFERENCE),
}
"""What counts only where "number" or "no." stands behind it."""
_NUMBER_WORDS = frozenset("no nr num number nummer numero número numéro n nº code idnr".split())
_NUMBER_ENDS = ("nummer", "number", "nr", "num", "no")
_PASSED_OVER = frozenset(
    "numbers de du des la le del el of the our your ihre unsere votre notre is lautet ist est es bitte please".split()
    + "at on unter under and und et y".split()
)
_SINGLE = frozenset("tmfpdc")
_WORD = re.compile(r"[^\W_]+")
_CELL_ENDS = "\n\r\t;|"
_TABLE_ENDS = ("\t", ";", "|", ",")


@lru_cache(maxsize=4096)
def label_of(word: str) -> Label | None:
    """What `word`, in small letters, says about the digits behind it."""
    exact = _EXACT.get(word)
    if exact is not None or len(word) < 4:
        return exact
    return next((label for stems, label in _STEMS if word.startswith(stems)), None)


class Labelled(NamedTuple):
    """What is said of some digits, and whether they are called a number in so many words: "order no."."""

    label: Label
    is_numbered: bool


def label_before(text: str, start: int) -> Labelled | None:
    """What stands before the digits at `start`, on the same line and in the same cell."""
    before = text[max(0, start - FARTHEST) : start]
    if not before or before[-1] in _CELL_ENDS:
        return None
    before = before[max(map(before.rfind, _CELL_ENDS)) + 1 :]
    is_numbered = False
    for word in reversed(_WORD.findall(before)[-5:]):
        small = word.casefold()
        if small in _NUMBER_WORDS:
            is_numbered = True
            continue
        label = _label_of(word, small, is_numbered)
        if label is not None:
            return Labelled(label, is_numbered or small.endswith(_NUMBER_ENDS))
        if small not in _PASSED_OVER and not (len(word) == 2 and word.isupper()):  # "VAT no. GB 123..."
            return None
    return None


def _label_of(word: str, small: str, is_numbered: bool) -> Label | None:
    if len(word) == 1:
        return _EXACT[small] if word.isupper() and small in _SINGLE else None
    return label_of(small) or (_NUMBERED.get(small) if is_numbered else None)


def heads_of(text: str) -> tuple[str, tuple[str, ...]] | None:
    """The columns of a table that was copied with its first line: what separates them, and their heads in small
    letters; None when it is no table or its heads say nothing about digits."""
    line = text[:LONGEST_HEAD].lstrip("\r\n").partition("\n")[0].rstrip("\r")
    for end in _TABLE_ENDS:
        cells = line.casefold().split(end)
        if 2 <= len(cells) <= MOST_COLUMNS and not any(map(str.isdigit, line)):
            heads = tuple(cell.strip(" \"'") for cell in cells)
            if any(head_label(head) is not None for head in heads):
                return end, heads
    return None


@lru_cache(maxsize=256)
def head_label(head: str) -> Label | None:
    """What the head of a column, in small letters, says about the digits below it."""
    labels = (label_of(word) for word in _WORD.findall(head) if len(word) > 1)
    return next((label for label in labels if label is not None), None)
