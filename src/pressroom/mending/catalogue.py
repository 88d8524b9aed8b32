"""The mends of texts, in the order in which they are made."""

from pressroom.mending.characters import CHARACTERS
from pressroom.mending.order import ORDER
from pressroom.mending.quotes import QUOTES
from pressroom.mending.white_space import LAST_LINE, WHITE_SPACE

MENDS = (CHARACTERS, QUOTES, WHITE_SPACE, LAST_LINE)
"""Made in every file."""

TIDYING = (CHARACTERS, QUOTES, ORDER, WHITE_SPACE, LAST_LINE)
"""Made in files that somebody names: the order of keys is no mistake, but a habit."""
