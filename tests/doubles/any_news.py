"""Hypothesis strategies for anything a phone system may tell, about few things so that they meet often."""

from hypothesis import strategies as st

from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.capability import Capabilities
from callboard.domain.changes import (
    BoardReplaced,
    Change,
    ConnectionChanged,
    ExtensionChanged,
    ExtensionGone,
    LegChanged,
    LegEnded,
    PbxNews,
)
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.extension import Extension

_numbers = st.sampled_from(("100", "101", "102"))
_legs = st.builds(Leg, st.integers(1, 3), st.integers(1, 2), _numbers, st.sampled_from(LegState))
_extensions = st.builds(Extension, _numbers, st.sampled_from(("Anna", "Tom")))
_boards = st.builds(
    lambda version, extensions, legs: BoardReplaced(
        PbxIdentity("v11", version), Capabilities(), tuple(extensions), legs=tuple(legs)
    ),
    st.sampled_from(("1", "2")),
    st.lists(_extensions, max_size=3),
    st.lists(_legs, max_size=3),
)
_common: st.SearchStrategy[PbxNews] = st.one_of(
    st.builds(LegChanged, _legs),
    st.builds(LegEnded, st.builds(LegKey, st.integers(1, 3), st.integers(1, 2))),
    st.builds(ExtensionChanged, _extensions),
    st.builds(ExtensionGone, _numbers),
    st.builds(ConnectionChanged, st.builds(Connection, st.sampled_from(LineState))),
)
any_news: st.SearchStrategy[PbxNews] = st.one_of(_common, _common, _common, _boards)
news_lists: st.SearchStrategy[list[PbxNews]] = st.lists(any_news, max_size=30)
batches: st.SearchStrategy[list[list[Change]]] = st.lists(st.lists(any_news, max_size=8), max_size=6)
