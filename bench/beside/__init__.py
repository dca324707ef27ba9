"""The guard beside the ``timekprd`` that Debian ships (timekpr-next 0.5.4), in one run."""
