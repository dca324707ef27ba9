"""A school's managed policy: pure rules."""
