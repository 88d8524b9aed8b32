"""Bytes of a file → text, with a flaw for whatever a text file must not hold."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import islice

from pressroom.diagnostics.span import Span
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.look_alikes import look_alikes
from pressroom.source.misread import may_be_misread, mojibake, old_fonts
from pressroom.text.bilingual import Text
from pressroom.text.sizes import size_words

MEGABYTE = 1_000_000
MOST_PER_KIND = 20
"""Flaws of one kind told of one file; a file of nothing but control characters has millions."""

_MARK = b"\xef\xbb\xbf"
_SAVED_AS = {
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
    b"PK\x03\x04": "word",
    b"\xd0\xcf\x11\xe0": "word",
    b"%PDF-": "pdf",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "picture",
    b"GIF8": "picture",
}
"""The first bytes of what is no text in UTF-8."""
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
ZERO_WIDTH = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff"
    "\ufff9-\ufffb"
)
"""Characters that take no room, as they stand between the brackets of a pattern."""
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff"
_PRIVATE_USE = "\ue000-\uf8ff"
_FORBIDDEN = re.compile(f"[{_CONTROL}{_BIDI}{ZERO_WIDTH}{_PRIVATE_USE}\U000e0000-\U000e007f]")
_IS_BIDI = re.compile(f"[{_BIDI}]")
_IS_PRIVATE_USE = re.compile(f"[{_PRIVATE_USE}]")
_IS_CONTROL = re.compile(f"[{_CONTROL}]")
_USUAL = (
    "\t\n -~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9\u2013\u2014\u2018\u2019“”…"
)
"""ASCII, the letters of Vietnamese, dashes and quotes, as they stand between brackets of a pattern.

There is nothing to be said against any of them, whatever stands beside it.
"""
_UNUSUAL = re.compile(f"[^{_USUAL}]")
_LONGEST_WORD = 40
_REPLACED = "\ufffd"
_NO_BREAK = "\u00a0"
_NO_BREAK_AFTER_A_SIGN = re.compile(
    rf"^(?P<sign>[ \t]*(?:[-*+>]|\d{{1,9}}[.)]|#{{1,6}}|[a-z_]+:)){_NO_BREAK}", re.MULTILINE
)
_CONFLICT = re.compile(r"^(?:<<<<<<<|>>>>>>>)(?: .*)?$", re.MULTILINE)
_COMMON = re.compile(r"\b(?:của|các|và|được|không|người|tỉnh|ngày|tháng|năm|từ|đến)\b")
_FEWEST_COMMON = 2


@dataclass(frozen=True, slots=True)
class TextFile:
    r"""A file as text: `\n` ends its lines, forbidden characters stand as U+FFFD."""

    path: str
    text: str

    def span(self, start: int, end: int) -> Span:
        """The place of the characters `start` to `end` of the text (offsets, from 0)."""
        line = self.text.count("\n", 0, start) + 1
        column = start - (self.text.rfind("\n", 0, start) + 1) + 1
        end_line = line + self.text.count("\n", start, end)
        end_column = end - (self.text.rfind("\n", 0, end) + 1) + 1
        return Span(self.path, line, column, end_line, end_column)


def read_text(
    path: str, data: bytes, limit: int, size: int | None = None
) -> tuple[TextFile | None, list[Flaw]]:
    """The text of the file at `path`, or None where it is no text, and its flaws.

    A file larger than `limit` bytes is not looked into; `size` is its whole size in bytes, where
    `data` is only its beginning.
    """
    if len(data) > limit:
        whole = size or len(data)
        words = size_words(whole) if size_words(whole) != size_words(limit) else _just_over(limit)
        values: dict[str, str | Text] = {"size": words, "limit": size_words(limit)}
        return None, [Flaw(FlawKind.TOO_LARGE, Span(path), values)]
    saved_as = next((name for mark, name in _SAVED_AS.items() if data.startswith(mark)), None)
    if saved_as:
        return None, [Flaw(FlawKind.NOT_UTF8, Span(path), {"saved_as": saved_as})]
    flaws: list[Flaw] = []
    if data.startswith(_MARK):
        flaws.append(Flaw(FlawKind.BYTE_ORDER_MARK, Span(path)))
        data = data[len(_MARK) :]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        span = TextFile(path, before).span(len(before), len(before))
        return None, [*flaws, Flaw(FlawKind.NOT_UTF8, span, _old_encoding(data, error.start))]
    if "\r" in text:
        first = re.split("\r\n?", text, maxsplit=1)[0]
        end = TextFile(path, first).span(len(first), len(first))
        flaws.append(Flaw(FlawKind.LINE_END, end))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    file = TextFile(path, text)
    if conflict := _CONFLICT.search(text) if "<<<<<<<" in text or ">>>>>>>" in text else None:
        return None, [*flaws, Flaw(FlawKind.CONFLICT, file.span(*conflict.span()))]
    found = unwanted(file)
    if found:
        file = TextFile(path, _FORBIDDEN.sub("\ufffd", text))
    return file, flaws + found


def _just_over(limit: int) -> Text:
    """The size of a file that, in round figures, is as large as it may be."""
    words = size_words(limit)
    return Text(vi=f"hơn {words.vi} một chút", en=f"a little more than {words.en}")


def is_usual(text: str) -> bool:
    """Whether `text` holds only characters against which nothing is ever said."""
    return not _UNUSUAL.search(text)


def unwanted(file: TextFile) -> list[Flaw]:
    """Flaws for what a text must not hold: decomposed, deceiving or hidden characters."""
    if is_usual(file.text):  # as most are: one look instead of six, in a twelfth of the time
        return []
    flaws = [*_not_composed(file), *_look_alikes(file), *_misread(file)]
    if _FORBIDDEN.search(file.text):
        flaws += _forbidden(file)
    return flaws


def _old_encoding(data: bytes, at: int) -> dict[str, str | Text]:
    """What a file that is not in UTF-8 is in, where its Vietnamese tells; else the first byte."""
    as_1258 = unicodedata.normalize("NFC", data.decode("cp1258", errors="replace"))
    if len(set(_COMMON.findall(as_1258))) >= _FEWEST_COMMON:
        return {"saved_as": "windows-1258"}
    font, _ = old_fonts(data.decode("cp1252", errors="replace"))
    return {"saved_as": "old-font", "font": font} if font else {"byte": f"0x{data[at]:02X}"}


def _misread(file: TextFile) -> list[Flaw]:
    """Letters of other encodings, of each kind the first, and what was lost on the way."""
    text = file.text
    flaws = [Flaw(FlawKind.REPLACED, file.span(at, at + 1)) for at in _places(text, _REPLACED)]
    if _NO_BREAK in text:
        flaws += (
            Flaw(
                FlawKind.NO_BREAK_SPACE,
                file.span(match.end() - 1, match.end()),
                {"sign": match["sign"].strip()},
            )
            for match in islice(_NO_BREAK_AFTER_A_SIGN.finditer(text), MOST_PER_KIND)
        )
    if not may_be_misread(text):
        return flaws
    font, words = old_fonts(text)
    for kind, found in ((FlawKind.OLD_FONT, words), (FlawKind.MOJIBAKE, list(mojibake(text)))):
        for first in found[:1]:
            span = file.span(first.start, first.start + len(first.written))
            values: dict[str, str | Text] = {
                "written": first.written,
                "meant": first.meant,
                "count": str(len(found)),
                "font": font,
            }
            flaws.append(Flaw(kind, span, values))
    return flaws


def _places(text: str, char: str) -> list[int]:
    """The first offsets of `char` in `text`."""
    if char not in text:
        return []
    return [match.start() for match in islice(re.finditer(re.escape(char), text), MOST_PER_KIND)]


def shown_lines(data: bytes) -> list[str]:
    """The lines of a file as `Span` counts them, U+FFFD for each byte that is no text."""
    text = data.removeprefix(_MARK).decode("utf-8", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _not_composed(file: TextFile) -> list[Flaw]:
    """The first word that is not in normal form; the others of the file are mostly its like."""
    composed = unicodedata.normalize("NFC", file.text)
    if composed == file.text:
        return []
    pairs = enumerate(zip(file.text, composed, strict=False))
    first = next((at for at, (is_, should) in pairs if is_ != should), len(composed))
    start = first
    while start > max(0, first - _LONGEST_WORD) and not file.text[start - 1].isspace():
        start -= 1
    end = first + 1
    while end < min(len(file.text), first + _LONGEST_WORD) and not file.text[end].isspace():
        end += 1
    found = file.text[start:end]
    values = {"found": found, "composed": unicodedata.normalize("NFC", found)}
    return [Flaw(FlawKind.NOT_NFC, file.span(start, end), values)]


def _forbidden(file: TextFile) -> list[Flaw]:
    flaws: list[Flaw] = []
    seen: dict[FlawKind, int] = {}
    for match in _FORBIDDEN.finditer(file.text):
        kind = _kind_of(match[0])
        seen[kind] = seen.get(kind, 0) + 1
        if seen[kind] <= MOST_PER_KIND:
            code = f"U+{ord(match[0]):04X}"
            flaws.append(Flaw(kind, file.span(*match.span()), {"code": code}))
        if sum(seen.values()) > MOST_PER_KIND * 3:
            break
    return flaws


def _kind_of(char: str) -> FlawKind:
    if _IS_BIDI.match(char):
        return FlawKind.BIDI
    if _IS_PRIVATE_USE.match(char):
        return FlawKind.PRIVATE_USE
    return FlawKind.CONTROL if _IS_CONTROL.match(char) else FlawKind.ZERO_WIDTH


def _look_alikes(file: TextFile) -> list[Flaw]:
    flaws: list[Flaw] = []
    for found in islice(look_alikes(file.text), MOST_PER_KIND):
        values: dict[str, str | Text] = {
            "letter": found.letter,
            "code": f"U+{ord(found.letter):04X}",
            "script": found.script,
            "word": found.word,
            "latin": found.latin,
        }
        flaws.append(Flaw(FlawKind.LOOK_ALIKE, file.span(found.start, found.start + 1), values))
    return flaws
