"""The forms that are written as one text: words, ids, choices, numbers, addresses."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pressroom.fields.form import Asked, Form, Reading, ScalarForm
from pressroom.model.localised import Localised
from pressroom.source.node import Node, Pairs, Scalar
from pressroom.text.bilingual import Text
from pressroom.text.nearest import nearest
from pressroom.text.slug import SLUG_LENGTH, is_slug, slugify


def _text(schema: dict[str, object], fits: Callable[[str], object]) -> dict[str, object]:
    """The schema of a text that an editor's YAML may take for a number where it looks like one."""
    kinds = {"integer": "123456", "number": "0.1"}
    numbers = [kind for kind, number in kinds.items() if fits(number)]
    return {"type": ["string", numbers[-1]] if numbers else "string", **schema}


@dataclass(frozen=True)
class Plain(ScalarForm):
    """Human text on one line or folded into one; its white space is made single."""

    least: int = 1
    most: int = 2000
    example: str = "Nội dung"
    prose = True

    @property
    def words(self) -> Text:  # type: ignore[override]
        """The length asked for."""
        if self.least > 1:
            return Text(
                vi=f"một đoạn chữ dài từ {self.least} đến {self.most} ký tự",
                en=f"a text of {self.least} to {self.most} characters",
            )
        return Text(
            vi=f"một đoạn chữ dài không quá {self.most} ký tự",
            en=f"a text of at most {self.most} characters",
        )

    def decode(self, node: Node, asked: Asked, reading: Reading) -> str | None:
        """Read the text; a wrong length is told with the length it has."""
        if isinstance(node, Scalar) and not node.empty and not node.cut:
            length = len(" ".join(node.text.split()))
            if length and not self.least <= length <= self.most:
                words = Text(
                    vi=f"{self.words.vi} (hiện có {length})",
                    en=f"{self.words.en} (it has {length})",
                )
                self.wrong(node, asked, reading, words)
                return None
        text: str | None = super().decode(node, asked, reading)
        return text

    def read(self, text: str, reading: Reading) -> str | None:  # noqa: ARG002 (one signature)
        """The text with single spaces."""
        joined = " ".join(text.split())
        return joined if self.least <= len(joined) <= self.most else None

    def schema(self) -> dict[str, object]:
        """A string with its length."""
        length: dict[str, object] = {"minLength": self.least, "maxLength": self.most}
        return _text(length, lambda text: self.least <= len(text))


@dataclass(frozen=True)
class Pattern(ScalarForm):
    """A text of one pattern: an id, a code, a number and symbol."""

    pattern: str
    words: Text
    example: str

    def read(self, text: str, reading: Reading) -> str | None:  # noqa: ARG002
        """The text itself."""
        return text if self._fits(text) else None

    @cached_property
    def _fits(self) -> Callable[[str], object]:
        return re.compile(self.pattern, re.ASCII).fullmatch

    def schema(self) -> dict[str, object]:
        """A string with the pattern."""
        return _text({"pattern": f"^(?:{self.pattern})$"}, self._fits)


@dataclass(frozen=True)
class Choice(ScalarForm):
    """One of a few words, each with its meaning; its value is the word, or the member of an enum.

    The example is the first word unless another is given.
    """

    names: Mapping[Any, Text]
    example: str = ""
    lists_all = True

    def __post_init__(self) -> None:
        """Take the first word for the example."""
        object.__setattr__(self, "example", self.example or str(next(iter(self.names))))

    @cached_property
    def _words(self) -> dict[str, Any]:
        return {str(word): word for word in self.names}

    @property
    def words(self) -> Text:  # type: ignore[override]
        """The words to choose from."""
        return Text(vi=f"một trong: {self._listed('vi')}", en=f"one of: {self._listed('en')}")

    def _listed(self, language: str) -> str:
        return ", ".join(f"`{word}` ({name[language]})" for word, name in self.names.items())

    def read(self, text: str, reading: Reading) -> Any:  # noqa: ANN401, ARG002
        """The word, or the member."""
        return self._words.get(text)

    def mend(self, text: str) -> str | None:
        """The word that `text` names, or alone names in part; else the one nearest to it."""
        part = slugify(text)
        slugs = {said: slugify(said) for said in self._said}
        named = {self._said[said] for said, slug in slugs.items() if slug == part}
        named = named or {self._said[said] for said in slugs if f"-{part}-" in f"-{slugs[said]}-"}
        if named:
            return named.pop() if len(named) == 1 else None
        near = nearest(text, self._said)
        return near and self._said[near]

    @cached_property
    def _said(self) -> dict[str, str]:
        """The words by all that people may write for them: the word and its names."""
        names = {
            said: str(word)
            for word, name in self.names.items()
            for said in (name.en, name.vi, *name.vi.split(", "))
        }
        return {**names, **{word: word for word in self._words}}

    def schema(self) -> dict[str, object]:
        """An enumeration; an editor's YAML takes the word `false` for a truth value."""
        taken = [truth for truth in (True, False) if str(truth).lower() in self._words]
        return {"enum": [*self._words, *taken]}


class Truth(ScalarForm):
    """`true` or `false`."""

    words = Text(vi="`true` (có) hoặc `false` (không)", en="`true` or `false`")
    example = "true"
    lists_all = True

    def read(self, text: str, reading: Reading) -> bool | None:  # noqa: ARG002
        """The truth value."""
        return {"true": True, "false": False}.get(text)

    def mend(self, text: str) -> str | None:
        """Yes or no, as people say it."""
        said = {"co": "true", "yes": "true", "khong": "false", "no": "false"}
        word = slugify(text)
        return said.get(word, word if word in {"true", "false"} else None)

    def schema(self) -> dict[str, object]:
        """A boolean."""
        return {"type": "boolean"}


@dataclass(frozen=True)
class Whole(ScalarForm):
    """A whole number in a range."""

    least: int
    most: int
    example: str

    @property
    def words(self) -> Text:  # type: ignore[override]
        """The range."""
        if self.least == self.most:
            return Text(vi=f"số {self.least}", en=f"the number {self.least}")
        return Text(
            vi=f"số nguyên từ {self.least} đến {self.most}",
            en=f"a whole number from {self.least} to {self.most}",
        )

    def read(self, text: str, reading: Reading) -> int | None:  # noqa: ARG002
        """The number."""
        if not re.fullmatch(r"0|[1-9]\d{0,8}", text, re.ASCII):
            return None
        return int(text) if self.least <= int(text) <= self.most else None

    def schema(self) -> dict[str, object]:
        """An integer."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


_UNITS = {"kB": 1000, "KB": 1000, "MB": 1_000_000}


class Size(ScalarForm):
    """A size of a file; its value is in bytes."""

    words = Text(
        vi="dung lượng, ví dụ `1.5 MB` hoặc `300 kB`", en="a size such as `1.5 MB` or `300 kB`"
    )
    example = "1.5 MB"
    _pattern = r"(\d{1,4}(?:\.\d{1,3})?) (kB|KB|MB)"

    def read(self, text: str, reading: Reading) -> int | None:  # noqa: ARG002
        """The number of bytes."""
        match = re.fullmatch(self._pattern, text, re.ASCII)
        return round(float(match[1]) * _UNITS[match[2]]) or None if match else None

    def schema(self) -> dict[str, object]:
        """A string with the pattern."""
        return {"type": "string", "pattern": f"^{self._pattern}$"}


class Url(ScalarForm):
    """An address on the web."""

    words = Text(
        vi="địa chỉ trang web đầy đủ, bắt đầu bằng `https://`",
        en="a full web address that begins with `https://`",
    )
    example = "https://songlam.example/"
    _pattern = r"""https?://[^\s<>"'\\^`{|}@/?#]+(?:[/?#][^\s<>"'\\^`{|}]*)?"""

    def read(self, text: str, reading: Reading) -> str | None:  # noqa: ARG002
        """The address."""
        if not re.fullmatch(self._pattern, text):
            return None
        try:
            parts = urlsplit(text)
            host = parts.hostname if parts.port != 0 else None
        except ValueError:
            return None
        return text if host and "." in host else None

    def schema(self) -> dict[str, object]:
        """A string with the pattern."""
        return {"type": "string", "pattern": f"^{self._pattern}$"}


class Zone(ScalarForm):
    """A time zone by its name in the tz database."""

    words = Text(
        vi="múi giờ, ví dụ `Asia/Ho_Chi_Minh`", en="a time zone such as `Asia/Ho_Chi_Minh`"
    )
    example = "Asia/Ho_Chi_Minh"

    def read(self, text: str, reading: Reading) -> ZoneInfo | None:  # noqa: ARG002
        """The zone."""
        if not re.fullmatch(r"[A-Za-z_]+(?:/[A-Za-z_+-]+)*", text):
            return None
        try:
            return ZoneInfo(text)
        except (KeyError, ValueError, OSError):  # how zoneinfo says that it knows no such zone
            return None

    def schema(self) -> dict[str, object]:
        """A string."""
        return {"type": "string"}


class InLanguages(Form):
    """Human text: plain in the default language, or a map from language to text."""

    words = Text(
        vi="một đoạn chữ, hoặc chữ theo từng ngôn ngữ: `{vi: …, en: …}`",
        en="a text, or a text for each language: `{vi: …, en: …}`",
    )
    example = "{vi: Sở Y tế, en: Department of Health}"
    _plain = Plain()

    def decode(self, node: Node, asked: Asked, reading: Reading) -> Localised | None:
        """Read one text or several; the default language must be among them."""
        if isinstance(node, Scalar):
            text = self._plain.decode(node, asked, reading)
            return None if text is None else Localised(reading.language, {reading.language: text})
        if not isinstance(node, Pairs) or node.get(reading.language) is None:
            self.wrong(node, asked, reading)
            return None
        texts: dict[str, str] = {}
        for tag, value in node.entries:
            text = self._plain.decode(value, Asked(tag.text, asked.label), reading)
            if LANGUAGE.read(tag.text, reading) is None:
                LANGUAGE.wrong(tag, asked, reading)
            elif text is not None:
                texts[tag.text] = text
        return Localised(reading.language, texts) if len(texts) == len(node.entries) else None

    def schema(self) -> dict[str, object]:
        """A string or an object of strings."""
        text = self._plain.schema()
        several = {
            "type": "object",
            "propertyNames": LANGUAGE.schema(),
            "additionalProperties": text,
            "minProperties": 1,
        }
        return {"anyOf": [text, several]}


@dataclass(frozen=True)
class Id(Pattern):
    """A name for an address: not too long, and none that listings or Windows reserve."""

    def decode(self, node: Node, asked: Asked, reading: Reading) -> str | None:
        """Read the id; one that is reserved or too long is told as such."""
        text: str | None = super().decode(node, asked, reading)
        if text is None or is_slug(text):
            return text
        self.wrong(node, asked, reading, _FREE)
        return None

    def mend(self, text: str) -> str | None:
        """The words without accents, joined by hyphens."""
        slug = slugify(text)
        return slug if is_slug(slug) else None


_FREE = Text(
    vi=f"mã khác, dài không quá {SLUG_LENGTH} ký tự và không phải tên dành riêng",
    en=f"another id, of at most {SLUG_LENGTH} characters and not a reserved name",
)
ID = Id(
    r"[a-z0-9]+(?:-[a-z0-9]+)*",
    Text(
        vi="mã viết bằng chữ thường không dấu, chữ số và dấu gạch nối",
        en="an id of lower-case letters without accents, digits and hyphens",
    ),
    "so-y-te",
)
PHONE = Pattern(
    r"\+?[0-9][0-9 ().-]{5,22}(?: (?:ext|máy lẻ) [0-9]{1,6})?",
    Text(vi="số điện thoại", en="a telephone number"),
    '"0298 3 000 012"',
)
EMAIL = Pattern(
    r"[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}",
    Text(vi="địa chỉ thư điện tử", en="an e-mail address"),
    "baochi@songlam.example",
)
DEVICE = (
    "(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|(?:[Cc][Oo][Mm]|[Ll][Pp][Tt])[0-9])"
)
"""A name that Windows keeps for a device, whatever ending it has; schemas know no flags."""


@dataclass(frozen=True)
class FileName(Pattern):
    """The bare name of a file, as every system takes it."""

    def mend(self, text: str) -> str | None:
        """The last part of a path, its words without accents joined by hyphens."""
        stem, dot, ending = re.split(r"[/\\\\]", text)[-1].rpartition(".")
        name = f"{slugify(stem)}{dot}{ending.lower()}"
        return name if stem and self._fits(name) else None


FILE_NAME = FileName(
    rf"(?!{DEVICE}(?:\.|$))[A-Za-z0-9](?:[A-Za-z0-9._-]{{0,98}}[A-Za-z0-9_-])?",
    Text(
        vi="tên tệp nằm trong thư mục của thông cáo, viết không dấu, không có dấu cách",
        en="the bare name of a file in the release's folder, without accents or spaces",
    ),
    "anh-le-cong-bo.jpg",
)
LANGUAGE = Pattern(
    r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?",
    Text(vi="mã ngôn ngữ, ví dụ `en`", en="a language tag such as `en`"),
    "en",
)
