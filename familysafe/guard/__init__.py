"""The service that owns people, rules and usage, and enforces."""
