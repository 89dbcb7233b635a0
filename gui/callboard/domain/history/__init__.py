"""Calls and conferences that are over, as they are kept."""
