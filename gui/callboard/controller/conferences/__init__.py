"""Conferences over time: followed, ended, started when they are due, and watched."""
