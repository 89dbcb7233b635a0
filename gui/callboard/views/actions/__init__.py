"""What every action is called, by area; `views/action_book.py` makes the actions of them."""
