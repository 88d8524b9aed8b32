"""The commands: one module each, read when it is asked for."""
