"""How many were found."""

from PySide6.QtCore import QLocale

from callboard.views.extension_board.match_words import match_words


def test_the_count_is_told_while_something_is_searched_for(qapp: object) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    try:
        assert match_words(212, 10_482, " ha ") == "212 of 10,482 extensions match “ha”"
        assert match_words(3, 3, "  ") == ""
    finally:
        QLocale.setDefault(before)
