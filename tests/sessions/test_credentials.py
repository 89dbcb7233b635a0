"""Secrets come from the environment, then from the keyring, and show nowhere."""

import pytest

from callboard.sessions.credentials import (
    CALL_MANAGER_PASSWORD,
    CALL_MANAGER_USER,
    CONFIG_PASSWORD,
    CONFIG_USER,
    Credentials,
    credentials_for,
)

NOTHING: dict[str, str] = {}


def empty_keyring(service: str, entry: str) -> str | None:
    return None


def test_the_environment_is_asked_first() -> None:
    environment = {CONFIG_USER: "cfg", CONFIG_PASSWORD: "one", CALL_MANAGER_USER: "cm", CALL_MANAGER_PASSWORD: "two"}
    found = credentials_for("pbx", environment, lambda service, entry: "from the keyring")
    assert found == Credentials("cfg", "one", "cm", "two")
    assert found.is_complete


def test_the_keyring_has_a_service_for_each_host() -> None:
    asked: list[tuple[str, str]] = []

    def keyring(service: str, entry: str) -> str | None:
        asked.append((service, entry))
        return {"config_user": "cfg", "config_password": "one"}.get(entry)

    assert credentials_for("pbx.example", NOTHING, keyring) == Credentials("cfg", "one", "cfg", "one")
    assert asked[0] == ("callboard:pbx.example", "config_user")
    assert {service for service, _ in asked} == {"callboard:pbx.example"}


def test_the_call_manager_falls_back_to_the_configuration_server() -> None:
    environment = {CONFIG_USER: "cfg", CONFIG_PASSWORD: "one"}
    assert credentials_for("pbx", environment, empty_keyring) == Credentials("cfg", "one", "cfg", "one")


def test_a_password_of_one_server_is_not_sent_to_the_other() -> None:
    environment = {CONFIG_USER: "cfg", CONFIG_PASSWORD: "one", CALL_MANAGER_USER: "cm"}
    assert credentials_for("pbx", environment, empty_keyring).call_manager_password == ""


def test_nothing_known_is_empty() -> None:
    found = credentials_for("pbx", NOTHING, empty_keyring)
    assert found == Credentials()
    assert not found.is_complete


def test_a_machine_without_a_keyring_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backends.fail import Keyring as NoKeyring

    monkeypatch.setattr(keyring.core, "_keyring_backend", NoKeyring())
    assert credentials_for("pbx", NOTHING) == Credentials()


@pytest.mark.parametrize("show", [repr, str, "{}".format])
def test_secrets_show_nowhere(show: object) -> None:
    text = show(Credentials("cfg", "one", "cm", "two"))  # type: ignore[operator]
    assert not any(secret in text for secret in ("cfg", "one", "cm", "two"))
