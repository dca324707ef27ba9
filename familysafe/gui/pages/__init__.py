"""Pages of the console; they do not know each other."""
