"""Lists that are held often: shown, saved, read from files and written to them."""
