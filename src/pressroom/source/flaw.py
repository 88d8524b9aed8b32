"""A flaw: something in a file that cannot be taken as it stands.

Readers collect flaws as values and go on; for each kind one rule says in words what to do.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pressroom.diagnostics.span import Span
from pressroom.text.bilingual import Text


class FlawKind(StrEnum):
    """Every kind of flaw; in brackets, the values that it carries."""

    NOT_UTF8 = "not-utf-8"  # [byte], or [saved_as] as PR001 has it, perhaps with [font]
    BYTE_ORDER_MARK = "byte-order-mark"
    LINE_END = "line-end"
    NOT_NFC = "not-nfc"  # [found, composed]
    CONTROL = "control"  # [code]
    BIDI = "bidi"  # [code]
    ZERO_WIDTH = "zero-width"  # [code]
    PRIVATE_USE = "private-use"  # [code]
    REPLACED = "replaced"
    MOJIBAKE = "mojibake"  # [written, meant, count]
    OLD_FONT = "old-font"  # [font, written, meant, count]
    NO_BREAK_SPACE = "no-break-space"  # [sign]
    CONFLICT = "conflict"
    LOOK_ALIKE = "look-alike"  # [letter, code, script, word, latin]
    TOO_LARGE = "too-large"  # [size, limit]
    UNREADABLE = "unreadable"  # [reason]
    SYMBOLIC_LINK = "symbolic-link"
    NO_FRONT_MATTER = "no-front-matter"  # perhaps [lacks, sign], see `Lacks`
    UNCLOSED_FRONT_MATTER = "unclosed-front-matter"
    SECOND_DECLARATION = "second-declaration"
    YAML_SYNTAX = "yaml-syntax"  # [problem, remedy]
    UNQUOTED = "unquoted"  # [sign, line], and perhaps [open]: the quote that is not closed
    DUPLICATE_KEY = "duplicate-key"  # [key], also the first
    DUPLICATE_ID = "duplicate-id"  # [key], also the first
    NOT_PLAIN_YAML = "not-plain-yaml"  # [what]
    TOO_DEEP = "too-deep"  # [limit]
    UNKNOWN_KEY = "unknown-key"  # [key, record, known], perhaps [nearest, label] or [elsewhere]
    MISSING_KEY = "missing-key"  # [key, label, form, example, record, indent]
    WRONG_FORM = "wrong-form"  # [key, label, form, found], and perhaps [example, meant]
    KEY_OF_THE_ORIGINAL = "key-of-the-original"  # [key, label]
    SLUG = "slug"  # [found, better]
    MONTH_FOLDER = "month-folder"  # [folder]
    STRAY_FILE = "stray-file"
    RELEASE_ENDING = "release-ending"  # [better]
    ADDRESS_COLLISION = "address-collision"  # [other], also it
    NO_ORIGINAL = "no-original"  # [original]
    UNKNOWN_LANGUAGE = "unknown-language"  # [tag, known, default, original]
    NOT_A_PICTURE = "not-a-picture"  # [file]
    MISSING_FILE = "missing-file"  # [path]


class Lacks(StrEnum):
    """What alone is missing where a file does not begin with a declaration."""

    OPENING = "opening"
    """The first `---`."""
    TOP = "top"
    """The first place in the file: blank lines stand above."""
    FENCE = "fence"
    """The right sign in the line that opens it, and perhaps in the one that closes it."""
    KEYS = "keys"
    """A key between the two lines."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One flaw: its kind, its place, and the values that its rule puts into words."""

    kind: FlawKind
    span: Span
    values: Mapping[str, str | Text] = field(default_factory=dict)
    also: Span | None = None
