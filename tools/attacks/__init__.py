"""What a child's account can try against the guard, played on a throw-away computer."""
