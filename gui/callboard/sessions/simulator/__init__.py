"""A phone system made of Python: its own clock, its own people, the same answers every time."""
