"""The searchable library, rebuilt from packs at will."""
