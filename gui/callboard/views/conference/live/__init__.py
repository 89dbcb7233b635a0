"""A conference that is in use."""
