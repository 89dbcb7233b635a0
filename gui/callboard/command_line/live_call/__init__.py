"""Live calls in a terminal: which there are, and what is done with one of them."""
