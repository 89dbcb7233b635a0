"""`callboard people`: the contacts that are kept on this computer."""
