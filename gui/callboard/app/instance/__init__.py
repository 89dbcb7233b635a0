"""One window per phone system: a second start hands over what it was started for, and goes."""
