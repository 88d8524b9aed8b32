"""Values, keys and lines as they are written in a file, to be pasted."""

from datetime import datetime

from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import Choice, Plain
from pressroom.text.bilingual import Text


def moment_written(moment: datetime) -> str:
    """A moment as a declaration has it: `2026-04-13 09:00`."""
    return f"{moment:%Y-%m-%d %H:%M}"


def labelled(record: Record, key: str) -> Text:
    """A key as officers know it, by its label on the form: `Giờ đăng (`published`)`."""
    label = _field(record, key).label
    return Text(vi=f"{label.vi} (`{key}`)", en=f"{label.en} (`{key}`)")


def lines_to_fill(record: Record, keys: str) -> str:
    """The lines of `keys` (split at spaces) of a group, each with `…` and, behind ` # `, a hint."""
    return "\n".join(_line(_field(record, key)) for key in keys.split())


def _line(field: Field) -> str:
    line = f"  {field.key}: …"
    if isinstance(field.form, Choice):
        return f"{line}  # {' | '.join(map(str, field.form.names))}"
    return line if isinstance(field.form, Plain) else f"{line}  # {field.form.example}"


def _field(record: Record, key: str) -> Field:
    return next(field for field in record.fields if field.key == key)
