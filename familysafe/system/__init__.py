"""The operating system and file formats."""
