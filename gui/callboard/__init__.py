"""Callboard: a receptionist's console for 3CX phone systems."""

__version__ = "0.1.0"
