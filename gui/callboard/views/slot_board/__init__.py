"""The strip of conference rooms below the board."""
