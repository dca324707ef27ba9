"""The first pillar: rules of screen time, pure."""
