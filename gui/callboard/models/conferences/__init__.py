"""Rooms, people in them and lists that are kept, as Qt models."""
