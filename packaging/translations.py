"""Translations: bring the files for the translators up to date, and make of them what the window reads.

`python packaging/translations.py` does both; the set-up does the second only.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from set_up_steps import venv_program

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
PLURALS_ONLY = "en"
"""The source is English: its file holds nothing but "1 call" and "2 calls"."""


class TranslationFailed(Exception):
    """It cannot be done; the text says why."""


def translator_file(language: str) -> Path:
    """What a translator opens with Qt Linguist."""
    return FOLDER / f"callboard_{language}.ts"


def update() -> None:
    """Put every new text of the sources into the files for the translators, and take out what is gone."""
    from source_texts import NotTranslatable, all_source_texts, as_cpp  # noqa: PLC0415 - needs Callboard itself

    try:
        texts = sorted(all_source_texts(ROOT / "gui" / "callboard"))
    except NotTranslatable as fault:
        raise TranslationFailed(str(fault)) from fault
    list_for_qt = ROOT / "build" / "translations" / "source_texts.cpp"
    list_for_qt.parent.mkdir(parents=True, exist_ok=True)
    list_for_qt.write_text(as_cpp(texts), encoding="utf-8")
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
    for language in (*LANGUAGES, PLURALS_ONLY):
        only = ("-pluralonly",) if language == PLURALS_ONLY else ()
        _call(
            "pyside6-lupdate",
            *options,
            *only,
            "-target-language",
            language,
            list_for_qt,
            "-ts",
            translator_file(language),
        )


def release() -> None:
    """Make the compact files that the window reads."""
    for source in sorted(FOLDER.glob("*.ts")):
        # Qt maps them into memory: a file that were written anew in its place would end every window that is open.
        beside = source.with_suffix(".new")
        _call("pyside6-lrelease", "-silent", source, "-qm", beside)
        beside.replace(source.with_suffix(".qm"))


def _call(program: str, *arguments: str | Path) -> None:
    command = (venv_program(ROOT, program), *arguments)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise TranslationFailed(f"{program}: {done.stdout}{done.stderr}".strip())


def main(arguments: Sequence[str]) -> int:
    """Both steps, or with --release-only the second. Returns the exit code."""
    try:
        if "--release-only" not in arguments:
            update()
        release()
    except TranslationFailed as failure:
        print(f"translations: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
