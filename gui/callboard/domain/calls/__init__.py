"""Calls: how far one has come, who passes it on, and what may be done with it."""
