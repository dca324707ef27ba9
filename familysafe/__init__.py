"""FamilySafe: screen time, an app guide, an evidence vault and help for families, offline."""

__version__ = "0.1.0"
