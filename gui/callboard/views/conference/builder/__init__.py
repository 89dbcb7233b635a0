"""A conference that is being set up."""
