"""Which rules a press room has not adopted yet: those newer than its `checked_as`."""

from pressroom.model.settings import Settings
from pressroom.rules.catalogue import rules


def not_adopted(settings: Settings) -> frozenset[str]:
    """The codes of the rules that only warn; none where the settings name no version."""
    adopted = settings.checked_as
    if adopted is None:
        return frozenset()
    return frozenset(rule.code for rule in rules() if _version(rule.since) > _version(adopted))


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split(".") if number.isdecimal())
