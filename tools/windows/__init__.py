"""A Windows for tests, under wine."""
