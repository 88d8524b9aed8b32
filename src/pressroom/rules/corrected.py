"""Whether a change of a published release is told to its readers, and the words that would."""

import re
from collections.abc import Sequence
from datetime import datetime

from pressroom.model.release import Release
from pressroom.rules.edits import Edit, edits
from pressroom.rules.since import Change, Since
from pressroom.rules.written import moment_written
from pressroom.source.writing import as_written
from pressroom.text.bilingual import Text

_SHORT = 80
_FROM_TO = Text(vi="{what} từ “{before}” thành “{after}”", en="{what} from “{before}” to “{after}”")
_ADDED = Text(vi="{what} thêm “{after}”", en="{what}, in which “{after}” is new")
_DROPPED = Text(vi="{what} bỏ “{before}”", en="{what}, without “{before}”")
_KEY = re.compile(r" \(`\w+`\)")


def edited_silently(change: Change[Release], since: Since) -> tuple[Edit, ...]:
    """The differences of a release that readers have, where nothing new tells them so."""
    both = since.kept(change)
    if both is None:
        return ()
    was, here = both
    if was.imported or was.path in since.erased or _told(was, here):
        return ()
    return edits(was, here, since)


def entry_to_paste(release: Release, found: Sequence[Edit], now: datetime) -> str:
    """The lines of `corrections` that tell of the edits; readers read Vietnamese."""
    note = as_written(" ".join(map(_note, found)))
    entry = f"  - at: {moment_written(now)}\n    note: {note}"
    return entry if release.corrections else f"corrections:\n{entry}"


def told(edits: Sequence[Edit], most: int) -> Text:
    """The first `most` edits in a sentence, and how many more there are."""
    parts = [_from_to(edit) for edit in edits[:most]]
    if len(edits) > most:
        rest = len(edits) - most
        parts.append(Text(vi=f"và {rest} chỗ khác", en=f"and {rest} more"))
    return Text(vi="; ".join(one.vi for one in parts), en="; ".join(one.en for one in parts))


def shortened(said: Text) -> Text:
    """A value that may be long, to stand in a message."""
    return Text(vi=_short(said.vi), en=_short(said.en))


def _from_to(edit: Edit) -> Text:
    """What was said and what is said."""
    values = {"before": shortened(edit.before), "after": shortened(edit.after)}
    if edit.before.vi and edit.after.vi:
        return _FROM_TO.filled(what=edit.what, **values)
    if edit.before.vi:
        return _DROPPED.filled(what=edit.what, **values)
    return _ADDED.filled(what=edit.what, **values) if edit.after.vi else edit.what


def _note(edit: Edit) -> str:
    """A sentence for readers, in Vietnamese; where the words are many, a gap to fill."""
    what = _KEY.sub("", edit.what.vi)
    before, after = edit.before.vi, edit.after.vi
    if max(len(before), len(after)) > _SHORT:
        return f"{what[:1].upper()}{what[1:]} được sửa: …"
    if before and after:
        said = f"{what} ghi “{after}”, không phải “{before}”"
    elif before:
        said = f"{what} bỏ “{before}”"
    else:
        said = f"{what} thêm “{after}”" if after else what.replace("`", "")
    return f"{said[:1].upper()}{said[1:]}."


def _short(text: str) -> str:
    joined = " ".join(text.split())
    return joined if len(joined) <= _SHORT else f"{joined[:_SHORT].rstrip()}…"


def _told(was: Release, here: Release) -> bool:
    """Whether an entry is new that tells readers of a change: a correction, or a removal.

    A withdrawal that keeps the text tells of no change in it.
    """
    known = {correction.at for correction in was.corrections}
    corrected = any(correction.at not in known for correction in here.corrections)
    return corrected or (here.removed and not was.removed)
