"""People at random: any name, company, numbers and notes that a contact can have, the nasty ones more often."""

from hypothesis import strategies as st

from callboard.domain.people.contact import Contact, ContactNumber, NumberKind, tidy_contact

_NASTY = st.sampled_from(
    ["=cmd()", "+49", "-1", "@x", "'=1", '="1"', ";", ",", "\\", "\\n", '"', ":", "BEGIN:VCARD", "END:VCARD", "a;b,c"]
)
_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=90)
names = st.one_of(_TEXT, _NASTY, st.sampled_from(["Anna Berg", "Ánna Bérg", "Müller-Lüdenscheidt", "O'Neil", "陳大文"]))
notes = st.one_of(st.just(""), _TEXT, st.lists(st.one_of(_TEXT, _NASTY), max_size=4).map("\n".join))
number_texts = st.one_of(
    st.from_regex(r"\+?[1-9][0-9]{2,14}", fullmatch=True),
    st.from_regex(r"0[0-9]{5,11}", fullmatch=True),
    st.from_regex(r"[0-9*#]{1,8}", fullmatch=True),
)
numbers = st.lists(st.builds(ContactNumber, number_texts, st.sampled_from(NumberKind)), max_size=5)


def made(name: str, company: str, numbers: list[ContactNumber], notes: str) -> Contact:
    """A contact as anything from outside becomes one."""
    return tidy_contact(name, company, numbers, notes)


contacts = st.builds(made, names, st.one_of(st.just(""), names), numbers, notes)
