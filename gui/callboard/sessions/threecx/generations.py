"""The generations that Callboard can speak to, each from its own folder."""

from callboard.sessions.threecx.generation import Generation
from callboard.sessions.threecx.v11.rules import V11
from callboard.sessions.threecx.v12.rules import V12


def known_generations() -> tuple[Generation, ...]:
    """Oldest first."""
    return (V11(), V12())


def generation_named(name: str) -> Generation:
    """The generation as the command line calls it: "v11". KeyError for any other."""
    return {generation.name: generation for generation in known_generations()}[name]
