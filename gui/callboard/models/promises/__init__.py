"""The promises of this run, as Qt objects."""
