"""A rule in full: what it says, why it is, and what is wrong and right."""

from pressroom.rules.examples import check_example, folder
from pressroom.rules.rule import Rule
def explain(rule, language): return ""
