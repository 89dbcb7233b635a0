"""A process beside the window that ends and starts again what cannot answer any more."""
