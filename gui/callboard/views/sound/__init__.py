"""What is heard: the tone of a call for my phone."""
