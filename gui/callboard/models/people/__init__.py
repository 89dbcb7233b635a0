"""The directory as Qt item models: who matches, what is offered while somebody types."""
