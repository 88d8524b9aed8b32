"""The text of runs in Unicode (NFC), whatever their fonts and programs made of it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from pressroom.imports.document import Document, Loss, Run, paragraphs
from pressroom.text.legacy_encodings import (
    VNI_MARKS,
    Encoding,
    decoded,
    encoding_of_texts,
    is_unicode,
)

_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
    "\ue000-\uf8ff\U000e0000-\U000e007f]"
)
"""What nobody sees, and what each font shows otherwise; a release may hold none of it."""
_MARKS = re.compile("[\u0300-\u036f]+")
_KINDS = {
    Encoding.TCVN3: Loss.TCVN3,
    Encoding.TCVN3_CAPITALS: Loss.TCVN3,
    Encoding.VNI: Loss.VNI,
}


class Written(NamedTuple):
    """A run as its file has it, and the encoding that its font tells."""

    run: Run
    encoding: Encoding | None


def runs_of(
    written: Sequence[Written], lost: Encoding | None, met: Counter[Loss]
) -> tuple[Run, ...]:
    """One paragraph's runs in Unicode; `lost`: the encoding of those whose fonts tell none."""
    if lost and not any(each.encoding for each in written):
        written = [each._replace(encoding=lost) for each in written]
    if is_unicode("".join(each.run.text for each in written if each.encoding)):
        written = [each._replace(encoding=None) for each in written]
    runs: list[Run] = []
    for run, encoding in _with_marks_beside_their_letters(written):
        text = run.text
        if encoding:
            text = decoded(run.text, encoding)
            met[_KINDS[encoding]] += text != run.text
        composed = unicodedata.normalize("NFC", text)
        met[Loss.DECOMPOSED] += composed != text
        runs.append(run._replace(text=_UNSEEN.sub("", _SPACES.sub(" ", composed))))
    return tuple(joined(runs))


def encoding_lost(document: Document) -> Encoding | None:
    """The encoding of a document's texts where no font tells it, by the words that they make."""
    texts = (paragraph.text for paragraph in paragraphs(document.blocks))
    return encoding_of_texts(texts)


def _with_marks_beside_their_letters(written: Sequence[Written]) -> list[Written]:
    """Marks at the beginning of a run belong to the letter at the end of the one before."""
    moved: list[Written] = []
    for run, encoding in written:
        marks = _marks_of(run.text, encoding) if moved else ""
        if marks and moved[-1].run.text and moved[-1].encoding is encoding:
            before = moved[-1].run
            moved[-1] = Written(before._replace(text=before.text + marks), encoding)
        else:
            marks = ""
        rest = run._replace(text=run.text[len(marks) :])
        if rest.text or rest.note:
            moved.append(Written(rest, encoding))
    return moved


def _marks_of(text: str, encoding: Encoding | None) -> str:
    if encoding is Encoding.VNI:
        return text[:1] if text[:1] in VNI_MARKS else ""
    marks = _MARKS.match(text)
    return marks[0] if marks else ""


def joined(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs, neighbours of one look as one."""
    for look, group in groupby(runs, key=lambda run: run._replace(text="")):
        text = "".join(run.text for run in group)
        if text or look.note:
            yield look._replace(text=text)
