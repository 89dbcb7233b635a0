"""The page Contacts: who is in the directory, and what is done with them."""
