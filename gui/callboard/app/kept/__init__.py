"""What stays when the program ends: which file, read with suspicion, written whole."""
