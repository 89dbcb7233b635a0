"""Which phone systems a journey is made on."""

import pytest

V11 = (("rehearsal", "v11"), pytest.param(("stand-in", "v11"), marks=pytest.mark.dotnet))
V12 = (("rehearsal", "v12"), pytest.param(("stand-in", "v12"), marks=pytest.mark.dotnet))

on_v11 = pytest.mark.parametrize("pbx", V11, indirect=True, ids="-".join)
on_v12 = pytest.mark.parametrize("pbx", V12, indirect=True, ids="-".join)
# A window rehearses both in the same way; that 3CX 12 is rehearsed truly is promised in tests/sessions.
on_both = pytest.mark.parametrize("pbx", [*V11, V12[1]], indirect=True, ids="-".join)
in_rehearsal = pytest.mark.parametrize("pbx", [V11[0]], indirect=True, ids="-".join)
