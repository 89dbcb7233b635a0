"""What an exception says for a log."""

from callboard.sessions.error_text import error_text, place_of, without_values


def _raised(error: BaseException, cause: BaseException | None = None) -> BaseException:
    try:
        raise error from cause
    except type(error) as caught:
        return caught


def test_what_python_quotes_is_somebodys() -> None:
    text = error_text(_raised(ValueError("invalid literal for int() with base 10: 'Anna'")))
    assert text.endswith("ValueError: invalid literal for int() with base 10: '…'\n")
    assert "raise error from cause" in text


def test_causes_and_groups_are_gone_through() -> None:
    inner = ExceptionGroup("two", [KeyError("Anna"), OSError(2, "No such file", "Berg.vcf")])
    text = error_text(_raised(RuntimeError("no 'Chloe' and no \"O'Brien\", can't go on"), inner))
    assert not any(name in text for name in ("Anna", "Berg", "Chloe", "Brien"))
    assert "can't go on" in text


def test_what_is_quoted_of_the_program_stays() -> None:
    assert "'x'" in error_text(_raised(AttributeError("'Leg' object has no attribute 'x'")))


def test_an_exception_that_is_its_own_cause_ends() -> None:
    one, other = KeyError("Anna"), KeyError("Berg")
    one.__context__, other.__context__ = other, one
    assert without_values("KeyError: 'Berg'", one) == "KeyError: '…'"


def test_only_the_place_can_be_told() -> None:
    text = place_of(_raised(ValueError("Anna")))
    assert text.startswith("ValueError\n  File ")
    assert "Anna" not in text
