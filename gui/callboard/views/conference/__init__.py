"""Rooms, the people for a new conference, and the running one."""
