"""The second pillar: app guide, helplines, devices, pure."""
