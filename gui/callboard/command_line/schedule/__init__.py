"""`callboard schedule`: conferences for later."""
