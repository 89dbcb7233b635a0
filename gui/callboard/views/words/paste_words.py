"""What was understood of pasted numbers, and why something is none, in words."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.numbers.number_chip import ChipKind, ChipNote, LeftOut, LeftOutReason, NumberChip, Pasted
from callboard.domain.numbers.risk import Risk
from callboard.models.pasted.chip_model import ChipFacts
from callboard.views.words.number_words import as_dialled, counted, country_and_time
from callboard.views.words.state_words import in_sentence, state_word

translate = QCoreApplication.translate

BETWEEN = " · "
FEW_WORDS, SHORT_LINE = 2, 24


def kind_word(kind: ChipKind) -> str:
    """The word for the kind of a number, "" where the text does not say."""
    words = {
        ChipKind.UNSAID: "",
        ChipKind.PHONE: translate("Paste", "Phone"),
        ChipKind.MOBILE: translate("Paste", "Mobile"),
        ChipKind.FAX: translate("Paste", "Fax"),
    }
    return words[kind]


def note_words(note: ChipNote) -> str:
    """What was done to the digits, or why somebody has to look at them."""
    words = {
        ChipNote.TRUNK_ZERO: translate("Paste", "the (0) is not dialled"),
        ChipNote.EXTENSION: translate("Paste", "the extension behind it is not dialled"),
        ChipNote.CHOICE: translate("Paste", "the other last digits are left out"),
        ChipNote.DECIMAL: translate("Paste", "without the .0 of the table"),
        ChipNote.JOINED: translate("Paste", "put together from two lines, please check it"),
        ChipNote.MAYBE_DATE: translate("Paste", "may be a date, please check it"),
        ChipNote.CODE: translate("Paste", "a code for the phone system, not a phone number"),
        ChipNote.LONG: translate("Paste", "longer than any phone number, please check it"),
        ChipNote.TAKEN: translate("Paste", "taken by hand"),
    }
    return words[note]


def reason_words(reason: LeftOutReason) -> str:
    """Why something is no number to call."""
    return _document_words(reason) or _digit_words(reason)


def _document_words(reason: LeftOutReason) -> str:
    words = {
        LeftOutReason.DATE: translate("Paste", "A date"),
        LeftOutReason.TIME: translate("Paste", "A time"),
        LeftOutReason.SUM: translate("Paste", "A sum of money"),
        LeftOutReason.MEASURE: translate("Paste", "A measure, or a number with decimals"),
        LeftOutReason.IBAN: translate("Paste", "A bank account (IBAN)"),
        LeftOutReason.BANK_CARD: translate("Paste", "A bank card"),
        LeftOutReason.ACCOUNT: translate("Paste", "A bank account"),
        LeftOutReason.ORDER: translate("Paste", "The number of an order or a parcel"),
        LeftOutReason.INVOICE: translate("Paste", "The number of an invoice"),
        LeftOutReason.CUSTOMER: translate("Paste", "The number of a customer or a contract"),
        LeftOutReason.REFERENCE: translate("Paste", "A reference, a ticket or a pass"),
        LeftOutReason.TAX: translate("Paste", "A tax or register number"),
        LeftOutReason.ARTICLE: translate("Paste", "The number of an article or a book"),
    }
    return words.get(reason, "")


def _digit_words(reason: LeftOutReason) -> str:
    words = {
        LeftOutReason.WEB: translate("Paste", "Part of a web address"),
        LeftOutReason.MAIL: translate("Paste", "Part of an e-mail address"),
        LeftOutReason.COMPUTER: translate("Paste", "The address or version of a computer program"),
        LeftOutReason.CODE: translate("Paste", "A code: codes can change settings of the phone system"),
        LeftOutReason.LETTERS: translate("Paste", "There are letters in it"),
        LeftOutReason.ROUNDED: translate("Paste", "Rounded by the table: make its column wider and copy it again"),
        LeftOutReason.HIDDEN: translate("Paste", "There is a character in it that cannot be seen"),
        LeftOutReason.TOO_LONG: translate("Paste", "Too many digits for a phone number"),
        LeftOutReason.TOO_SHORT: translate("Paste", "Too short, and nobody here has this number"),
        LeftOutReason.EMERGENCY: translate("Paste", "An emergency number"),
    }
    return words.get(reason, "")


def risk_words(risk: Risk) -> str:
    """What a call may come to, "" for nothing that has to be said."""
    words = {
        Risk.COSTLY: translate("Paste", "may cost a lot"),
        Risk.EMERGENCY: translate("Paste", "an emergency number"),
    }
    return words.get(risk, "")


def understood(facts: ChipFacts) -> str:
    """What was understood of a number, in one line."""
    chip = facts.chip
    parts = [risk_words(facts.risk), kind_word(chip.kind), *map(note_words, chip.notes)]
    if facts.state is not None:
        parts.insert(0, state_word(facts.state))
        if facts.is_no_help:
            parts.insert(0, translate("Paste", "the extension, not the emergency number"))
    else:
        parts.append(country_and_time(chip.number))
    return BETWEEN.join(part for part in parts if part)


def whence(chip: NumberChip) -> str:
    """The place in the text where a number stood: “Maya Lindqvist … Tel. 020 7946 0311”, "" where it was all."""
    return _quoted(chip.above, chip.line)


def beside(chip: NumberChip) -> str:
    """The words around a number, where there is little room: each number has its own."""
    if not chip.line:
        return ""
    before, written, behind = chip.line.partition(chip.written or chip.number)
    words = sum(any(map(str.isalpha, word)) for word in f"{before} {behind}".split())
    if not words or (words < FEW_WORDS and len(chip.above) <= SHORT_LINE):
        return whence(chip)  # "Tel." alone tells nothing
    if len(before) > SHORT_LINE:
        before = "…" + before[-SHORT_LINE:].partition(" ")[2]
    return _quoted(before + written + behind)


def _quoted(*texts: str) -> str:
    text = " … ".join(filter(None, texts))
    return translate("Paste", "“{text}”", "quoted from a text").format(text=text) if text else ""


def spoken_chip(facts: ChipFacts) -> str:
    """A number for a screen reader; whether it is ticked is said by the reader itself."""
    said = [in_sentence(facts.chip.number, facts.name), *understood(facts).split(BETWEEN)]
    return ", ".join(part for part in said if part)


def chip_tooltip(facts: ChipFacts) -> str:
    """What is dialled, what was understood, and where it stood."""
    dialled = translate("Paste", "Will dial {number}").format(number=as_dialled(facts.sent or facts.chip.number))
    return "\n".join(part for part in (dialled, understood(facts), whence(facts.chip)) if part)


def spoken_left_out(left_out: LeftOut) -> str:
    """Something that was left out, and why."""
    text = translate("Paste", "“{text}”: {why}", "something that is no number, and why it is none")
    return text.format(text=left_out.written, why=reason_words(left_out.reason))


def summary(pasted: Pasted) -> str:
    """What came of it all."""
    if not pasted.chips:
        said = translate("Paste", "No phone number found in what was pasted.")
    else:
        said = translate("Paste", "%n numbers found.", "", len(pasted.chips))
    if pasted.left_out:
        said += " " + left_out_heading(pasted)
    return said


def left_out_heading(pasted: Pasted) -> str:
    """How much was left out."""
    if pasted.has_more_left_out:
        text = translate("Paste", "More than {count} were left out.")
        return text.format(count=counted(len(pasted.left_out)))
    return translate("Paste", "%n left out.", "things in a text that are no phone numbers", len(pasted.left_out))


def cut_words(pasted: Pasted) -> str:
    """That not all of it was read, "" when it was."""
    return translate("Paste", "The text was too long: its end was not read.") if pasted.is_cut else ""
