"""The frame around the pages: header, rail, the right side, tray, and where all of it stands on the screens."""
