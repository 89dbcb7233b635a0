"""The sentences people read, as English source text with named placeholders. No Qt, so that the command line has them too."""
