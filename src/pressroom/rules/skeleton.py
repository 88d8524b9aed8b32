"""The least that a declaration holds, as lines to paste."""

from pressroom.fields.record import Record


def needed_lines(record: Record) -> str:
    """A line for each key that is always needed, with the example of its form as value."""
    return "\n".join(
        f"{field.key}: {field.form.example}" for field in record.fields if field.needed
    )
