"""The sentences people read, as English source text with named placeholders. No Qt: the command line has them too."""
