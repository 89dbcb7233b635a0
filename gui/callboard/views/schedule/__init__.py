"""Conferences that start later: the list, the dialog to plan one, and what is said shortly before and afterwards."""
