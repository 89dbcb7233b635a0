"""What is asked of the computer around the program."""
