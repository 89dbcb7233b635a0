"""Floor 2: one live connection to one phone system."""
