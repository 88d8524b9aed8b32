"""Which findings `pressroom fix` mends, for who counts them; the mends themselves import much."""

FIXABLE = frozenset({"PR002", "PR003", "PR004", "PR007", "PR013"})
"""The codes of the rules of which each finding is mended without a question."""
