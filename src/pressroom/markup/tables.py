"""Tables that a phone can show."""

import re

from pressroom.text.bilingual import Text

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_LABEL = Text(vi="Bảng", en="Table")


def wrap_tables(html: str, language: str) -> str:
    """Each table in a box that scrolls on a phone and that the keyboard can reach (WCAG 2.1.1).

    The box is a group: a region of one name more than once on a page would be one landmark twice.
    """
    box = f'<div class="pr-table" tabindex="0" role="group" aria-label="{_LABEL[language]}">'
    return _TABLE.sub(lambda table: f"{box}{table[0]}</div>", html)
