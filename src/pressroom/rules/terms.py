"""The terms of a person as they were and as they are, each with its like."""

from collections.abc import Iterator

from pressroom.model.network import Spokesperson, Term
from pressroom.rules.since import Change, Since


def begun_terms(change: Change[Spokesperson], since: Since) -> Iterator[tuple[Term, Term | None]]:
    """Every term that had begun by today, with what became of it: None where it is gone.

    A term is the same where its role and its first day are, or its decision; else what is left on
    both sides is taken in its order.
    """
    if change.before is None or change.after is None:
        return
    left = list(change.after.terms)
    lost = []
    for term in change.before.terms:
        like = next((other for other in left if same_term(term, other)), None)
        if like:
            left.remove(like)
            if term.from_ <= since.today:
                yield term, like
        else:
            lost.append(term)
    for term in lost:
        if term.from_ <= since.today:
            like = next((other for other in left if other.role == term.role), None)
            if like:
                left.remove(like)
            yield term, like


def same_term(one: Term, other: Term) -> bool:
    """Whether they are one: of one role, from one day or by one decision."""
    decided = one.decision is not None and one.decision == other.decision
    return one.role == other.role and (one.from_ == other.from_ or decided)
