"""Contacts and their numbers in words."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.people.contact import Contact, NumberKind
from callboard.models.people.offered_number import OfferedNumber
from callboard.views.words.number_words import counted, name_beside, shown
from callboard.views.words.one_line import one_line

translate = QCoreApplication.translate

BETWEEN = " · "


def kind_word(kind: NumberKind) -> str:
    """What kind of phone it is."""
    words = {
        NumberKind.WORK: translate("Contacts", "Work"),
        NumberKind.MOBILE: translate("Contacts", "Mobile"),
        NumberKind.HOME: translate("Contacts", "Home"),
        NumberKind.FAX: translate("Contacts", "Fax"),
        NumberKind.MAIN: translate("Contacts", "Main number"),
        NumberKind.OTHER: translate("Contacts", "Other"),
    }
    return words[kind]


def contacts_words(count: int) -> str:
    """ "1 contact", "10,482 contacts"."""
    return translate("Contacts", "%n contacts", "", count).replace(str(count), counted(count))


def name_words(contact: Contact) -> str:
    """What a contact is called in a list; a firm or a number stands in for a name that is not known."""
    if contact.caller_name:
        return one_line(contact.caller_name)
    return shown(contact.shown_name) if contact.numbers else translate("Contacts", "No name")


def company_words(contact: Contact) -> str:
    """The company, where it is not the name already."""
    return one_line(contact.company) if contact.name else ""


def number_line(contact: Contact) -> str:
    """The first number, and how many others there are."""
    if not contact.numbers:
        return translate("Contacts", "No number")
    number, more = shown(contact.numbers[0].number), len(contact.numbers) - 1
    return f"{number} +{counted(more)}" if more else number


def spoken_contact(contact: Contact) -> str:
    """As a screen reader says it: "Maya Finch, Finch Logistik, 020 7946 0311, 2 numbers"."""
    parts = [name_words(contact), company_words(contact)]
    if not contact.numbers:
        parts.append(translate("Contacts", "no number"))
    elif contact.caller_name:
        parts.append(shown(contact.numbers[0].number))
    if len(contact.numbers) > 1:
        parts.append(translate("Contacts", "%n numbers", "", len(contact.numbers)))
    return ", ".join(filter(None, parts))


def on_enter_contact(contact: Contact) -> str:
    """What the Enter key does."""
    if not contact.numbers:
        return translate("Contacts", "Enter changes the contact")
    if len(contact.numbers) > 1:
        return translate("Contacts", "Enter asks which number to call from your phone")
    return translate("Contacts", "Enter calls from your phone")


def offered_line(offered: OfferedNumber) -> str:
    """Beside the name of a contact that is offered: "Finch Logistik · Mobile"."""
    return BETWEEN.join(filter(None, (one_line(offered.company), kind_word(offered.kind))))


def offered_words(name: str, company: str) -> str:
    """Under a field: "Maya Finch, Finch Logistik"."""
    return ", ".join(filter(None, (name_beside(one_line(name)), one_line(company))))
