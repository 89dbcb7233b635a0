"""`callboard links`: which program opens links for calls, and whether it is this one."""

from typing import Protocol

from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.links_wish import LinksDeed
from callboard.command_line.output import Output
from callboard.domain.link_owners import SCHEMES, WANTED, LinksProblem, LinkState, Owner

TAKE_IT_OVER = "“callboard links --take-over” has Callboard open them instead."
CHOOSE_IT = "Windows lets only you choose: choose Callboard there for {schemes}. The settings are opened."
CHOOSE_LATER = "Windows lets only you choose: “callboard links --take-over” opens its settings."
_WHAT = {
    LinksProblem.NOT_HERE: "This computer has no list of programs for links that Callboard knows.",
    LinksProblem.NOT_READ: "Which program opens links could not be read.",
    LinksProblem.NOT_WRITTEN: "The list of programs for links could not be changed.",
}


class LinkHandlers(Protocol):
    """What is done on this computer; see `app/computer/links.py`."""

    def state(self) -> LinkState: ...
    def register(self) -> LinkState: ...
    def take_over(self) -> LinkState: ...
    def remove(self) -> LinkState: ...


def links_verb(deed: LinksDeed, handlers: LinkHandlers, output: Output) -> ExitCode:
    """Do it, and tell how it is then."""
    acts = {
        LinksDeed.SHOW: handlers.state,
        LinksDeed.REGISTER: handlers.register,
        LinksDeed.TAKE_OVER: handlers.take_over,
        LinksDeed.REMOVE: handlers.remove,
    }
    state = acts[deed]()
    if state.problem is not None:
        return _give_up(state, output)
    for scheme in SCHEMES:
        output.go_on(_sentence(scheme, state))
    if state.needs_person:
        schemes = " and ".join(f"{scheme}:" for scheme in WANTED)
        output.go_on(CHOOSE_IT.format(schemes=schemes) if deed is LinksDeed.TAKE_OVER else CHOOSE_LATER)
    elif deed is LinksDeed.REGISTER and state.others:
        output.go_on(TAKE_IT_OVER)
    output.tell(
        "",
        "result",
        outcome="done",
        registered=state.is_registered,
        needs_person=state.needs_person,
        links={scheme: str(state.owner_of(scheme).owner) for scheme in SCHEMES},
        programs={scheme: state.owner_of(scheme).name for scheme in SCHEMES if state.owner_of(scheme).name},
    )
    return ExitCode.DONE


def _sentence(scheme: str, state: LinkState) -> str:
    found = state.owner_of(scheme)
    if found.owner is Owner.OURS:
        return f"{scheme}: links are opened by Callboard."
    if found.owner is Owner.OTHER:
        return f"{scheme}: links are opened by {found.name or 'another program'}."
    if found.owner is Owner.NOBODY:
        return f"{scheme}: links are opened by no program."
    return f"Which program opens {scheme}: links is not known."


def _give_up(state: LinkState, output: Output) -> ExitCode:
    problem = state.problem or LinksProblem.NOT_READ
    what = " ".join(filter(None, (_WHAT[problem], f"The system said: {state.said}" if state.said else "")))
    output.warn(what)
    output.tell("", "result", outcome="failed", problem=f"links-{problem}", message=what, mend=None)
    return ExitCode.SAID_NO
