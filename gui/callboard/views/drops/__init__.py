"""What a drag carries over the window, what it would do, and what a drop does."""
