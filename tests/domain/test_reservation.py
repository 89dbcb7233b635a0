"""Reserved by reception: each number once, and until when."""

from callboard.domain.reservation import Reservation, with_reservation, without_reservation


def test_until_when_it_holds() -> None:
    assert Reservation("104").holds_at(9e9)
    assert Reservation("104", 100.0).holds_at(99.9)
    assert not Reservation("104", 100.0).holds_at(100.0)


def test_each_number_once() -> None:
    both = (Reservation("104", 5.0), Reservation("105"))
    assert with_reservation(both, Reservation("104")) == (Reservation("105"), Reservation("104"))
    assert without_reservation(both, "104") == (Reservation("105"),)
    assert without_reservation(both, "999") == both
