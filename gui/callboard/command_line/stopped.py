"""Ctrl+C, and what there is to say of it."""

NOTHING_DONE = "Stopped. Nothing was done."


class StoppedWith(KeyboardInterrupt):
    """`said` tells how far things had come."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said
