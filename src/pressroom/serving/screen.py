"""What the preview shows at the moment; browsers wait here for the next change."""

import os
from dataclasses import dataclass, replace
from threading import Condition


@dataclass(frozen=True, slots=True)
class Shown:
    """One state: `base`, the path of the site's root; `name`, which no other state has; and `note`.

    The note tells whoever looks at a page that it is not the newest state; empty where it is.
    """

    base: str
    name: str
    note: str = ""


class Screen:
    """The state that is shown, changed by one thread and awaited by many."""

    def __init__(self, base: str) -> None:
        self._changed = Condition()
        self._count = 0
        # The process makes the name differ from those of an earlier preview at the same address.
        self._shown = Shown(base, self._name())

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        with self._changed:
            return self._shown

    def show(self, base: str) -> None:
        """A new site is in place."""
        with self._changed:
            self._count += 1
            self._shown = Shown(base, self._name())
            self._changed.notify_all()

    def note(self, text: str) -> None:
        """The site stays as it is, and browsers say why."""
        with self._changed:
            self._shown = replace(self._shown, note=text)
            self._changed.notify_all()

    def after(self, seen: Shown, seconds: float) -> Shown:
        """What is shown as soon as it differs from `seen`; after `seconds`, what is shown then."""
        with self._changed:
            self._changed.wait_for(lambda: self._shown != seen, seconds)
            return self._shown

    def _name(self) -> str:
        return f"{os.getpid()}-{self._count}"
