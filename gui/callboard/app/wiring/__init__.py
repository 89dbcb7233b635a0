"""One module per area of the window: who is told of what."""
