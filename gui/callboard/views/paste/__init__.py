"""The sheet that shows which numbers somebody pasted."""
