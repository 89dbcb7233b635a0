"""Order and patience: threads, still no Qt."""
