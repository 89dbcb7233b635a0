"""Conferences: rooms, plans, people in them, lists that are kept, and starts at a time."""
