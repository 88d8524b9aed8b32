"""In what a release that readers have differs from what they were given."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from difflib import SequenceMatcher

from pressroom.diagnostics.span import Span
from pressroom.fields.names import EVENT_STATUSES, TYPES, VERDICTS
from pressroom.fields.occasions import CONSULTATION, EVENT, RESPONDS_TO
from pressroom.fields.parts import ATTACHMENT, PICTURE, WITHDRAWAL
from pressroom.fields.record import Record
from pressroom.fields.release import RELEASE
from pressroom.model.release import Release, RespondsTo
from pressroom.model.room import Room
from pressroom.model.where import Where
from pressroom.rules.known import called
from pressroom.rules.since import Since
from pressroom.rules.written import labelled
from pressroom.text.bilingual import Text, same
from pressroom.text.dates import day_text, moment_text
from pressroom.text.typography import difference, same_but_for_setting

_BODY = Text(vi="Nội dung", en="The text")
_GONE = Text(vi="bỏ tệp `{name}`", en="without the file `{name}`")
_REPLACED = Text(vi="thay tệp `{name}` bằng tệp khác", en="another file in place of `{name}`")
_ADDED = Text(vi="thêm tệp `{name}`", en="with the file `{name}` added")
_NOTHING = same("")
_MOST_LINES = 1_000
"""Lines compared one by one; in a longer text all from the first to the last is one place."""

_MOVED = frozenset({"moved", "cancelled"})

Said = str | date | datetime | Text | None


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that readers were told otherwise: what it is called, what it was, what it is.

    Of a text `before` and `after` are the words that differ; both are empty where `what` says it
    all. `only_set`: the words are the same, only set differently.
    """

    what: Text
    span: Span
    before: Text = _NOTHING
    after: Text = _NOTHING
    only_set: bool = False


def edits(was: Release, here: Release, since: Since) -> tuple[Edit, ...]:
    """Every difference that a reader of the published release could see, in the page's order.

    Of a release whose text is removed only what its page still shows counts. What is merely added
    beside the text (a picture, a recording, a topic) is no edit of it.
    """
    return tuple(_edits(was, here, since))


def _edits(was: Release, here: Release, since: Since) -> Iterator[Edit]:
    where = here.where
    yield from _text(RELEASE, "title", was.title, here.title, where)
    yield from _other(RELEASE, "number", was.number, here.number, where)
    yield from _other(RELEASE, "type", TYPES[was.type], TYPES[here.type], where)
    if here.public_from <= since.as_of:
        yield from _other(RELEASE, "published", was.published, here.published, where)
    if here.imported and not was.imported:  # from then on it would be free to change
        yield from _other(RELEASE, "imported", None, here.imported.from_, where)
    bodies = (_bodies(was, since.now), _bodies(here, since.now))
    if was.departments != here.departments:
        yield from _other(RELEASE, "department", *bodies, where)
    if was.withdrawn and here.withdrawn:
        old, new = was.withdrawn, here.withdrawn
        yield from _other(WITHDRAWAL, "at", old.at, new.at, new.where)
        yield from _text(WITHDRAWAL, "reason", old.reason, new.reason, new.where)
    if not was.removed and not here.removed:
        yield from _of_text(was, here)
        yield from _files(was, here, since)


def _of_text(was: Release, here: Release) -> Iterator[Edit]:
    where = here.where
    yield from _text(RELEASE, "summary", was.summary, here.summary, where)
    speakers = (was.spokesperson, here.spokesperson)
    yield from _other(RELEASE, "spokesperson", *speakers, where)
    yield from _other(RELEASE, "legal_basis", _bases(was), _bases(here), where)
    if was.responds_to and here.responds_to:
        replied, replies = was.responds_to, here.responds_to
        for key in ("outlet", "title", "claim"):
            texts = (getattr(replied, key), getattr(replies, key))
            yield from _text(RESPONDS_TO, key, *texts, replies.where)
        verdicts = (_verdict(replied), _verdict(replies))
        yield from _other(RESPONDS_TO, "verdict", *verdicts, replies.where)
    yield from _event(was, here)
    if was.consultation and here.consultation:
        asked, asks = was.consultation, here.consultation
        for key in ("opens", "closes", "draft", "send_to"):
            days = (getattr(asked, key), getattr(asks, key))
            yield from _other(CONSULTATION, key, *days, asks.where)
    yield from _answers(was, here)
    yield from _body(was, here)


def _bases(release: Release) -> str:
    return ", ".join(basis.number for basis in release.legal_basis)


def _verdict(subject: RespondsTo) -> Text | None:
    return VERDICTS[subject.verdict] if subject.verdict else None


def _event(was: Release, here: Release) -> Iterator[Edit]:
    """An invitation that says itself that its event was moved or cancelled tells its readers so."""
    if not was.event or not here.event:
        return
    told = here.event.status != was.event.status and here.event.status in _MOVED
    for key in () if told else ("start", "end", "place", "online", "chair"):
        values = (getattr(was.event, key), getattr(here.event, key))
        yield from _other(EVENT, key, *values, here.event.where)
    back = was.event.status in _MOVED and here.event.status == "planned"
    if back:
        statuses = (EVENT_STATUSES[was.event.status], EVENT_STATUSES[here.event.status])
        yield from _other(EVENT, "status", *statuses, here.event.where)


def _answers(was: Release, here: Release) -> Iterator[Edit]:
    """Questions that were answered: one that is added is no edit."""
    answers = {question.q: question for question in here.questions}
    for asked in was.questions:
        now = answers.get(asked.q)
        label = Text(vi=f"Câu trả lời cho “{asked.q}”", en=f"The answer to “{asked.q}”")
        span = now.where["a"] if now else here.where["questions"]
        answer = now.a if now else None
        if answer != asked.a:
            yield _prose(label, asked.a, answer or "", span)


def _files(was: Release, here: Release, since: Since) -> Iterator[Edit]:
    """Pictures and attachments by their bytes, and what is said below and beside them."""
    spans = {file.name: file.span for file in here.files}
    old = dict.fromkeys(file.name for file in was.files)
    pictures = {picture.file for picture in here.images}
    for name in old:
        path = f"{was.folder}/{name}"
        if path not in since.erased:
            if name not in spans or f"{here.folder}/{name}" not in since.now.files:
                yield Edit(_GONE.filled(name=name), spans.get(name, _head(here)))
            elif since.past.old.get(path) != since.past.new.get(f"{here.folder}/{name}"):
                yield Edit(_REPLACED.filled(name=name), spans[name])
    for name, span in spans.items():
        if name not in old and name not in pictures:
            yield Edit(_ADDED.filled(name=name), span)
    for record, key, before, after in (
        (PICTURE, "caption", was.images, here.images),
        (ATTACHMENT, "title", was.attachments, here.attachments),
    ):
        kept = {one.file: one for one in after}
        for one in before:
            if one.file in kept:
                new = kept[one.file]
                texts = (getattr(one, key), getattr(new, key))
                yield from _text(record, key, *texts, new.where)


def _text(
    record: Record, key: str, before: str | None, after: str | None, where: Where
) -> Iterator[Edit]:
    if before != after:
        yield _prose(labelled(record, key), before or "", after or "", where[key])


def _prose(what: Text, before: str, after: str, span: Span) -> Edit:
    old, new = difference(before, after)
    return Edit(what, span, same(old), same(new), same_but_for_setting(before, after))


def _other(record: Record, key: str, before: Said, after: Said, where: Where) -> Iterator[Edit]:
    if before != after:
        yield Edit(labelled(record, key), where[key], _said(before), _said(after))


def _said(value: Said) -> Text:
    match value:
        case Text():
            return value
        case datetime():
            return moment_text(value)
        case date():
            return day_text(value)
        case str() if value:
            return same(value)
        case _:
            return _NOTHING


def _bodies(release: Release, room: Room) -> Text:
    """The bodies that issue a release, by their names of today."""
    found = [room.departments.get(id_) for id_ in release.departments]
    names = [
        called(body.name) if body else same(id_)
        for id_, body in zip(release.departments, found, strict=True)
    ]
    return Text(vi=", ".join(name.vi for name in names), en=", ".join(name.en for name in names))


def _head(here: Release) -> Span:
    """The release as a whole, where nothing in it speaks of what is gone."""
    return here.where["title"]


def _body(was: Release, here: Release) -> Iterator[Edit]:
    """Each place in which lines of the text are others; a renamed release's folder is another."""
    own_folders = f"]({was.slug}/", f"]({here.slug}/"
    old, new = _lines(was.body.markdown.replace(*own_folders)), _lines(here.body.markdown)
    lead = next((at for at, (o, n) in enumerate(zip(old, new, strict=False)) if o != n), None)
    lead = min(len(old), len(new)) if lead is None else lead
    if max(len(old), len(new)) - lead > _MOST_LINES:
        places = [(lead, len(old), lead, len(new))]
    else:
        matcher = SequenceMatcher(None, old[lead:], new[lead:], autojunk=False)
        places = [
            (a + lead, b + lead, c + lead, d + lead)
            for kind, a, b, c, d in matcher.get_opcodes()
            if kind != "equal"
        ]
    for old_from, old_to, new_from, new_to in places:
        before, after = "\n".join(old[old_from:old_to]), "\n".join(new[new_from:new_to])
        line = here.body.line + min(new_from, len(new) - 1)
        last = here.body.line + max(new_from, new_to - 1)
        end = len(new[new_to - 1]) + 1 if new_to > new_from else 1
        yield _prose(_BODY, before, after, Span(here.path, line, 1, max(line, last), end))


def _lines(text: str) -> list[str]:
    """The text's lines without the white space that ends them and it."""
    return [line.rstrip() for line in text.rstrip().split("\n")]
