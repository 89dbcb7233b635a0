"""`callboard conference`: conferences without a window."""
