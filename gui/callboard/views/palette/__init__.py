"""Every command by its name: type a few letters of it, Enter does it."""
