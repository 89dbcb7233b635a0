"""Phone numbers: cleaned, compared, found in text, and asked about first."""
