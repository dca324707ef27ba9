"""One module for each verb of the command line; each has ``register(app)``."""
