"""Taking over rules and use from programs that a family had before."""
