"""familysafe-agent, the window in a child's session."""
