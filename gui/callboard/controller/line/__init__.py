"""The line to the phone system: whether it lives, how it is asked, and when it is tried again."""
