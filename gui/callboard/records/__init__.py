"""Floor 2 as well: what is written down in the database of this computer."""
