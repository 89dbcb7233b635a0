"""What a phone system is: values and rules. No threads, no clock, no Qt, no .NET."""
