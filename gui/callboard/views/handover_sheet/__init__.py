"""The hand-over sheet: one page for whoever comes next, to look at, to print, and as a file."""
