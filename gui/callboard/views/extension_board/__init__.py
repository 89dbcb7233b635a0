"""The board of tiles, one per extension."""
