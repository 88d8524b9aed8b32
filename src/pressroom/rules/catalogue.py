"""All rules, found by their folders."""

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import pressroom.rules
from pressroom.rules.rule import Rule

_FOLDER = re.compile(r"pr\d{3}_\w+")


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the codes."""
    names = [
        module.name
        for module in iter_modules(pressroom.rules.__path__)
        if module.ispkg and _FOLDER.fullmatch(module.name)
    ]
    return tuple(import_module(f"pressroom.rules.{name}").RULE for name in sorted(names))
