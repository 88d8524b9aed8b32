"""The command line: words only; what it does, the rooms below it do."""

from pressroom.cli.main import main

__all__ = ["main"]
