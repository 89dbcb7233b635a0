"""What only 3CX 12 does."""
