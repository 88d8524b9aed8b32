"""`python -m pressroom` is `pressroom`."""

from pressroom.cli.process import main

main()
