"""Promises to call somebody back: their list, the dialog that makes one, and the line that reminds of them."""
