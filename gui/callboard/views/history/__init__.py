"""The page of what was: calls and conferences that are over."""
