"""The Qt tool-kit: theme, components, pictures."""
