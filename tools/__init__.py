"""Tools with which the program is built."""
