"""Conferences that start later: who looks at the clock, and what the window makes of it."""
