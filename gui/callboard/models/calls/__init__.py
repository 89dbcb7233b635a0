"""Calls as rows: which ones, in which order, and what may be done with them."""
