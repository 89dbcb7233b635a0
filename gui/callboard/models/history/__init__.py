"""The history as Qt item models."""
