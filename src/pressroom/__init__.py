"""A press room made of a Git repository: its model, checks, pages, feeds and command line."""

__version__ = "0.1.0"
