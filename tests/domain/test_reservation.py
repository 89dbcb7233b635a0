"""Reserved by reception: each number once."""

from callboard.domain.reservation import Reservation, with_reservation, without_reservation


def test_each_number_once() -> None:
    both = (Reservation("104", 5.0), Reservation("105"))
    assert with_reservation(both, Reservation("104")) == (Reservation("105"), Reservation("104"))
    assert without_reservation(both, "104") == (Reservation("105"),)
    assert without_reservation(both, "999") == both
