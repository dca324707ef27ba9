"""Adapters for Windows. Nothing outside imports them where the platform is another one."""
