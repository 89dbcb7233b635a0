"""What is dropped on what, and what comes of it."""
