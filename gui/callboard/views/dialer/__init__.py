"""Make a call, and follow it."""
