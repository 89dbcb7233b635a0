"""The board as Qt item models. No widgets."""
