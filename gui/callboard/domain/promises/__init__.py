"""What was promised to callers, and when a promise is kept. Pure: no clock, no threads, nothing stored."""
