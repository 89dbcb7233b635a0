"""Waiting for somebody to be free: what is waited for, and the offer to call now."""
