"""What was pasted, as rows."""
