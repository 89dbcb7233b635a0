"""The page that finds out why there is no connection, and the editor of a phone system."""
