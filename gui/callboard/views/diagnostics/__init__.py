"""What went wrong before, and what to send to whoever helps."""
