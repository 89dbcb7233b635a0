"""The people that are known here besides those of the board: who they are, how they are found, in and out as files."""
