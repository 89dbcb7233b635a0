"""How states, calls, numbers, times and problems are put in words that are shown."""
