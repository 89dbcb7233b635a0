"""Any number of contacts, made of arithmetic."""

from callboard.domain.people.contact import Contact, ContactNumber, NumberKind

FIRST = ("Anna", "Boris", "Chloé", "Dmitri", "Eleni", "Farid", "Grace", "Hugo", "Inês", "Jonas", "Kaya", "Léa")
LAST = ("Penrose", "Quist", "Richter", "Santos", "Thorne", "Ueda", "Vargas", "Whitlock", "Xenakis", "Young", "Zeller")
FIRMS = ("Freight", "Logistics", "Dental", "Bakery", "Printing", "Insurance", "Roofing")


def many_contacts(count: int) -> list[Contact]:
    """`count` of them, every third with two numbers."""
    return [_contact(place) for place in range(count)]


def _contact(place: int) -> Contact:
    last = LAST[place // len(FIRST) % len(LAST)]
    name = f"{FIRST[place % len(FIRST)]} {last}{place // 132 or ''}"
    numbers = [ContactNumber(f"+4420{70000000 + place * 7:08d}", NumberKind.WORK)]
    if place % 3 == 0:
        numbers.append(ContactNumber(f"+447{100000000 + place * 11:09d}", NumberKind.MOBILE))
    return Contact(f"many-{place}", name, f"{last} {FIRMS[place % len(FIRMS)]}", tuple(numbers))
