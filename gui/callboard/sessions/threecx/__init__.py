"""3CX through the vendor's .NET assembly: the only folder that knows the vendor's words."""
