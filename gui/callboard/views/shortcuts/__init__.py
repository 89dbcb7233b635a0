"""Which keys do what: the list of all of them, and the table where they are changed."""
