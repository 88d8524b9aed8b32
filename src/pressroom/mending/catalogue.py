"""The mends of texts, in the order in which they are made, and the rules that they are for."""

from pressroom.mending.characters import CHARACTERS, ENCODING
from pressroom.mending.order import ORDER
from pressroom.mending.quotes import QUOTES
from pressroom.mending.white_space import WHITE_SPACE

MENDS = (CHARACTERS, QUOTES, WHITE_SPACE)
"""Made in every file."""

TIDYING = (CHARACTERS, QUOTES, ORDER, WHITE_SPACE)
"""Made in files that somebody names: the order of keys is no mistake, but a habit."""

FIXABLE = frozenset(code for mend in (ENCODING, *MENDS) for code in mend.codes)
"""The codes of the rules whose findings `pressroom fix` mends without a question."""
