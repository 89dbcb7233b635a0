"""What the program costs, measured against what cannot be avoided: `python -m benchmarks [name ...] [--quick]`."""
