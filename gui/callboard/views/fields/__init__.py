"""Fields and lists in which somebody types or picks a number or a person."""
