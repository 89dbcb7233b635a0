"""All calls that are going on."""
