"""Numbers that come from outside this program: read strictly, counted, and offered; never called."""
