"""What only 3CX 11 does."""
