"""The vault's store."""
