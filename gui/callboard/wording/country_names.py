"""Names of countries in the language of the window, read when the first number from abroad is typed."""

from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import cast

_SAME_AS = "*"
_ENGLISH = "en"


def country_name(region: str, language: str) -> str:
    """The name of `region` ("DE") in `language` ("de"), in English where it has no other; "" when none is known."""
    return _names_in(language).get(region, "")


@lru_cache(maxsize=2)
def _names_in(language: str) -> Mapping[str, str]:
    return {region: _name_in(language, names) for region, names in _all_names().items()}


def _name_in(language: str, names: Mapping[str, str]) -> str:
    name = names.get(language) or names.get(_ENGLISH, "")
    return names.get(name.removeprefix(_SAME_AS), "") if name.startswith(_SAME_AS) else name


def _all_names() -> Mapping[str, Mapping[str, str]]:
    # One file of a package whose other files hold every town on earth. The ordinary import reads them all: a third of
    # a second and 60 MB for two hundred names.
    library = find_spec("phonenumbers")
    for folder in (library.submodule_search_locations or ()) if library is not None else ():
        file = Path(folder) / "geodata" / "locale.py"
        spec = spec_from_file_location("phonenumbers.geodata.locale", file) if file.is_file() else None
        if spec is not None and spec.loader is not None:
            module = module_from_spec(spec)
            spec.loader.exec_module(module)
            return cast("Mapping[str, Mapping[str, str]]", module.LOCALE_DATA)
    return {}
