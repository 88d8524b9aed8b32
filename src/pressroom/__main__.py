"""`python -m pressroom` is `pressroom`."""

import sys

from pressroom.cli.main import main

sys.exit(main())
