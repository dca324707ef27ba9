"""familysafe, the console of the guardian."""
