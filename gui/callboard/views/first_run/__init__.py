"""The first run: five steps from nothing to a phone system that works. Nothing is saved before the last of them."""
