"""The moment that a command was asked to look at the room."""

import argparse
import os
from datetime import datetime, tzinfo

from pressroom.cli.speak import CannotRun
from pressroom.cli.words import common
from pressroom.model.moment import VARIABLE, as_of


def moment(options: argparse.Namespace, zone: tzinfo) -> datetime:
    """What `--as-of` says, in `zone`; now, where it says nothing.

    Raises:
        CannotRun: it is no moment.
    """
    try:
        return as_of(options.as_of, zone)
    except ValueError:
        given = options.as_of or os.environ.get(VARIABLE, "")
        raise CannotRun(common.BAD_MOMENT.filled(given=given)) from None
