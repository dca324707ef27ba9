"""The guard's store."""
