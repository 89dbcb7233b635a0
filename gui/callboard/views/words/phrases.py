"""Sentences of the floor `wording`, translated and filled in."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.capability import Capability, Reason
from callboard.domain.problems import Problem
from callboard.wording.capability_sentences import source_text_of_reason
from callboard.wording.phrase import Phrase
from callboard.wording.problem_sentences import raw_words_of, source_text_of
from callboard.wording.sentence import Sentence, filled

translate = QCoreApplication.translate


def text_of(said: Phrase | Problem) -> str:
    """One sentence; of a problem what happened, without how to mend it."""
    if isinstance(said, Problem):
        return problem_text(said).what
    return filled(translate("Wording", said.source), said.facts)


def problem_text(problem: Problem) -> Sentence:
    """What happened, how to mend it, and what the phone system itself said."""
    source = source_text_of(problem)
    text = _translated(source).filled(problem.facts)
    return Sentence(text.what, text.mend, raw_words_of(problem))


def why_off(capability: Capability, generation: str) -> Sentence:
    """Why a feature is off or not known on `generation` ("v12"); empty when it is on."""
    if capability.on:
        return Sentence("")
    source = source_text_of_reason(capability.reason or Reason.NOT_ASKED_YET)
    return _translated(source).filled({"generation": generation.removeprefix("v")})


def _translated(source: Sentence) -> Sentence:
    return Sentence(
        translate("Wording", source.what),
        translate("Wording", source.mend) if source.mend else "",
    )
