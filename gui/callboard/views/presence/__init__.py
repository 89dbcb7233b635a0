"""Presence: the menu of profiles, my own in the header, and what became of a change."""
