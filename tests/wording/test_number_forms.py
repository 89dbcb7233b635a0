"""Numbers as people read them."""

import subprocess
import sys

import pytest

from callboard.wording.number_forms import Abroad, abroad, form_of


@pytest.mark.parametrize(
    ("number", "country", "form"),
    [
        ("204", "GB", "204"),
        ("700**101", "GB", "700**101"),
        ("*97", "GB", "*97"),
        ("02079460958", "GB", "020 7946 0958"),
        ("+442079460958", "GB", "020 7946 0958"),
        ("00442079460958", "GB", "020 7946 0958"),
        ("01632960173", "GB", "01632 960173"),
        ("+493023125042", "GB", "+49 30 23125042"),
        ("00493023125042", "GB", "+49 30 23125042"),
        ("03023125042", "DE", "030 23125042"),
        ("+12125550123", "GB", "+1 212-555-0123"),
        ("+493023125042", "", "+49 30 23125042"),
        ("02079460958", "", "02079460958"),
        ("99999999999999999999", "GB", "99999999999999999999"),
        ("9" * 500, "GB", "9" * 500),
        ("+", "GB", "+"),
        ("+999999999", "GB", "+999999999"),
        ("١٢٣٤٥٦٧٨", "GB", "١٢٣٤٥٦٧٨"),
        ("anonymous", "GB", "anonymous"),
        ("", "GB", ""),
        ("02079460958", "XX", "02079460958"),
    ],
)
def test_the_form(number: str, country: str, form: str) -> None:
    assert form_of(number, country) == form


def test_a_number_from_abroad_tells_where_it_belongs() -> None:
    assert abroad("+493023125042", "GB") == Abroad("DE", ("Europe/Berlin",))
    assert abroad("+493023125042", "DE") is None
    assert abroad("02079460958", "GB") is None
    assert abroad("204", "GB") is None
    mobile = abroad("+61412345678", "GB")
    assert mobile is not None
    assert mobile.region == "AU"
    assert len(mobile.zones) > 1, "a mobile may be anywhere in the country"
    assert abroad("+80012345678", "GB") is None, "a freephone number of the whole world is nowhere"


def test_the_library_is_read_at_the_first_number_only() -> None:
    program = (
        "import sys; from callboard.wording.number_forms import form_of; form_of('204', 'GB')\n"
        "before = 'phonenumbers' in sys.modules; form_of('02079460958', 'GB')\n"
        "print(before, 'phonenumbers' in sys.modules, 'phonenumbers.geodata' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd="gui", timeout=60
    )
    assert done.stdout.split() == ["False", "True", "False"]
