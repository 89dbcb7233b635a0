"""Where numbers that came from outside wait for a person."""
