"""A family's computer to try things on: real systemd, logind and X, thrown away afterwards.

Needs root, ``systemd-nspawn`` and ``mmdebstrap``, and nothing of the test tools.
"""
