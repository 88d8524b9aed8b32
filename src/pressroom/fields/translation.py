"""The declaration of a translation: texts only; all else is the original's.

`TRANSLATION.values(node, reading)` gives what `Translation` takes but for `path`, `language` and
`body`.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pressroom.fields.form import ListOf
from pressroom.fields.occasions import EVENT, RESPONDS_TO
from pressroom.fields.parts import (
    ATTACHMENT,
    CORRECTION,
    PICTURE,
    QUESTION,
    TRANSLATED_BY,
    WITHDRAWAL,
)
from pressroom.fields.patterns import SOURCE_HASH
from pressroom.fields.record import Field, Record
from pressroom.fields.release import ALLOW, RELEASE, SUMMARY, TITLE
from pressroom.model.release import (
    Attachment,
    Correction,
    Picture,
    TranslatedEvent,
    TranslatedResponse,
    TranslatedWithdrawal,
)
from pressroom.text.bilingual import Text


def _texts_of(original: Record, make: Callable[..., Any], needed: str, others: str = "") -> Record:
    """The part of `original` that a translation repeats; its other keys are foreign there."""
    keys = {**dict.fromkeys(needed.split(), True), **dict.fromkeys(others.split(), False)}
    return Record(
        Text(vi=f"{original.title.vi} (bản dịch)", en=f"{original.title.en} (translated)"),
        make,
        tuple(
            replace(field, needed=keys[field.key], when=None)
            for field in original.fields
            if field.key in keys
        ),
        foreign=tuple(field for field in original.fields if field.key not in keys),
    )


TRANSLATED_PICTURE = _texts_of(PICTURE, Picture, "file alt", "caption credit")
TRANSLATED_ATTACHMENT = _texts_of(ATTACHMENT, Attachment, "file title")
TRANSLATED_CORRECTION = _texts_of(CORRECTION, Correction, "at note")
TRANSLATED_WITHDRAWAL = _texts_of(WITHDRAWAL, TranslatedWithdrawal, "reason")
TRANSLATED_EVENT = _texts_of(EVENT, TranslatedEvent, "", "place chair contact documents register")
TRANSLATED_RESPONSE = _texts_of(RESPONDS_TO, TranslatedResponse, "", "title claim")

_FIELDS = (
    TITLE,
    SUMMARY,
    Field(
        "translation",
        TRANSLATED_BY,
        Text(vi="Bản dịch", en="Translation"),
        Text(
            vi="Ai dịch, ai hiệu đính, có dùng máy dịch hay không.",
            en="Who translated, who reviewed, and whether a machine did it.",
        ),
        needed=True,
    ),
    Field(
        "translated_from",
        SOURCE_HASH,
        Text(vi="Mã đối chiếu bản gốc", en="Translated from"),
        Text(
            vi="Cho biết bản dịch theo nội dung nào của bản gốc, để thấy khi bản gốc đã thay đổi. "
            "Do lệnh ghi, không gõ tay.",
            en="Tells which text of the original was translated, so that a stale translation is "
            "seen. Written by a command, never by hand.",
        ),
        needed=True,
    ),
    Field(
        "images",
        ListOf(TRANSLATED_PICTURE, most=100),
        Text(vi="Ảnh", en="Images"),
        Text(
            vi="Mô tả và chú thích ảnh đã dịch; khớp với ảnh của bản gốc theo tên tệp.",
            en="Translated texts of pictures, matched to the original's by file name.",
        ),
    ),
    Field(
        "attachments",
        ListOf(TRANSLATED_ATTACHMENT, most=100),
        Text(vi="Tệp kèm theo", en="Attachments"),
        Text(
            vi="Tên gọi đã dịch của tệp; khớp với tệp của bản gốc theo tên tệp.",
            en="Translated titles of files, matched to the original's by file name.",
        ),
    ),
    Field(
        "corrections",
        ListOf(TRANSLATED_CORRECTION, most=100),
        Text(vi="Đính chính", en="Corrections"),
        Text(
            vi="Nội dung đính chính đã dịch; khớp với bản gốc theo giờ đính chính.",
            en="Translated notes, matched to the original's by their time.",
        ),
    ),
    Field(
        "withdrawn",
        TRANSLATED_WITHDRAWAL,
        Text(vi="Thu hồi", en="Withdrawn"),
        Text(vi="Lý do thu hồi đã dịch.", en="The translated reason of the withdrawal."),
    ),
    Field(
        "event",
        TRANSLATED_EVENT,
        Text(vi="Sự kiện", en="Event"),
        Text(
            vi="Các dòng chữ đã dịch của sự kiện; ngày, giờ theo bản gốc.",
            en="The translated texts of the event; its times are the original's.",
        ),
    ),
    Field(
        "responds_to",
        TRANSLATED_RESPONSE,
        Text(vi="Nội dung được trả lời", en="Responds to"),
        Text(
            vi="Tên bài và thông tin bị bác bỏ, đã dịch.",
            en="The translated title and claim of what is responded to.",
        ),
    ),
    Field(
        "questions",
        ListOf(QUESTION, most=50),
        Text(vi="Hỏi và đáp", en="Questions"),
        Text(
            vi="Câu hỏi và câu trả lời đã dịch, theo đúng thứ tự của bản gốc.",
            en="Translated questions and answers, in the original's order.",
        ),
    ),
    ALLOW,
)
_KEYS = {field.key for field in _FIELDS}

TRANSLATION = Record(
    Text(vi="Bản dịch", en="Translation"),
    dict,
    _FIELDS,
    foreign=tuple(field for field in RELEASE.fields if field.key not in _KEYS),
)
