"""Who is on this PBX."""

from callboard.domain.changes import ExtensionChanged, ExtensionGone
from callboard.domain.extension import Extension
from callboard.sessions.threecx.directory import Directory
from callboard.sessions.threecx.vendor_rows import VendorTables
from tests.doubles.vendor_rows_made import extension, group, line, place, queue, ring_group

TABLES = VendorTables(
    extensions=(extension(1, "100", "Anna"), extension(2, "101", "Ben")),
    places=(place(10, "700", is_gateway=True), place(11, "701")),
    lines=(line(20, "10000"),),
    call_groups=(queue(40, "800", "Support", "100"), ring_group(41, "801", "Sales", "101")),
    groups=(group(30, "Sales", "100", "101"), group(31, "__DEFAULT__", "100", "101")),
)


def person(number: str, name: str, *groups: str) -> Extension:
    return Extension(number, name, groups, registered=True, profile="Available")


def test_a_full_picture() -> None:
    directory = Directory(TABLES)
    assert directory.extensions == (person("100", "Anna", "Sales"), person("101", "Ben", "Sales"))
    assert directory.numbers == ("100", "101")
    assert directory.extension_count == 2
    assert directory.place_numbers == {"700", "701"}
    assert directory.line_numbers == {"10000"}
    assert [each.name for each in directory.call_groups] == ["Support", "Sales"]


def test_a_change_is_told_once() -> None:
    directory = Directory(TABLES)
    changed = extension(1, "100", "Anna", IsRegistered="0")
    (news,) = directory.extension_changed(changed)
    assert isinstance(news, ExtensionChanged)
    assert news.extension.registered is False
    assert news.extension.groups == ("Sales",)
    assert directory.extension_changed(changed) == []


def test_a_new_number_replaces_the_old_one() -> None:
    directory = Directory(TABLES)
    assert directory.extension_changed(extension(1, "200", "Anna")) == [
        ExtensionGone("100"),
        ExtensionChanged(person("200", "Anna")),
    ]
    assert directory.numbers == ("101", "200")


def test_who_goes_is_found_by_the_record() -> None:
    directory = Directory(TABLES)
    assert directory.extension_gone(2) == [ExtensionGone("101")]
    assert directory.extension_gone(2) == []
    assert directory.extension_gone(11) == []
    assert directory.numbers == ("100",)


def test_groups_change() -> None:
    directory = Directory(TABLES)
    assert directory.group_changed(30, group(30, "Sales", "101")) == [ExtensionChanged(person("100", "Anna"))]
    assert directory.group_changed(30, group(30, "Sales", "101")) == []
    assert directory.group_changed(32, group(32, "Front", "100", "999")) == [
        ExtensionChanged(person("100", "Anna", "Front"))
    ]
    assert directory.group_changed(32, None) == [ExtensionChanged(person("100", "Anna"))]
    assert directory.group_changed(32, None) == []


def test_a_renamed_group() -> None:
    directory = Directory(TABLES)
    assert directory.group_changed(30, group(30, "Shop", "100", "101")) == [
        ExtensionChanged(person("100", "Anna", "Shop")),
        ExtensionChanged(person("101", "Ben", "Shop")),
    ]


def test_what_slots_and_lines_are_made_of() -> None:
    directory = Directory(TABLES)
    assert directory.is_structure(11)
    assert directory.is_structure(20)
    assert not directory.is_structure(1)
    assert not directory.changes_structure(place(11, "701"))
    assert directory.changes_structure(place(11, "701", is_gateway=True))
    assert directory.changes_structure(place(12, "702"))
    assert not directory.changes_structure(line(20, "10000"))
    assert directory.changes_structure(line(20, "10000", "Other"))
    assert not directory.changes_structure(extension(1, "200"))
    assert directory.is_structure(40)
    assert not directory.changes_structure(queue(40, "800", "Support", "100"))
    assert directory.changes_structure(queue(40, "800", "Support", "100", "101"))
    assert directory.changes_structure(ring_group(41, "801", "Shop", "101"))
    assert directory.changes_structure(ring_group(42, "803", "New"))
