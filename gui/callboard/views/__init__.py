"""Widgets: they show, ask and announce; they decide nothing."""
