"""Logs, reports of a bad end, and the one file that is sent to whoever helps."""
