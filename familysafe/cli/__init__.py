"""familysafectl, the command line."""
