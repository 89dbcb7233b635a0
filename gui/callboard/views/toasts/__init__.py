"""Pop-ups at the corner of the screen: they tell, and never take the keyboard."""
