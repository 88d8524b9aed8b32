"""The command line: words only; what it does, the rooms below it do."""

from pressroom.cli.process import main

__all__ = ["main"]
