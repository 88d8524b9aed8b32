"""The tables and the model say the same, and the tables speak to officers."""

import dataclasses
from collections.abc import Iterator

import pytest

from fields.written import FILES, decode
from pressroom.fields import editor, legal, network, notice, occasions, parts, settings, translation
from pressroom.fields.record import Field, Record
from pressroom.fields.reference import groups
from pressroom.fields.release import RELEASE
from pressroom.model.legal import LegalDocument
from pressroom.model.network import Channel, Decision, Department, PressContact, Spokesperson, Term
from pressroom.model.notice import Notice
from pressroom.model.release import (
    Approval,
    Attachment,
    Consultation,
    Correction,
    Event,
    Imported,
    LegalBasis,
    Picture,
    Question,
    Recording,
    Release,
    RespondsTo,
    TranslatedBy,
    TranslatedEvent,
    TranslatedResponse,
    TranslatedWithdrawal,
    Translation,
    Withdrawal,
)
from pressroom.model.settings import (
    Editor,
    Feeds,
    Help,
    Limits,
    Portal,
    Publisher,
    Repository,
    Settings,
    Topic,
    Visibility,
)

FROM_THE_FILE = {
    Release: {"path", "body", "translations", "digest"},
    Translation: {"path", "language", "body", "digest"},
    Notice: {"path", "language", "text"},
    Spokesperson: {"department"},
    Department: {"digest"},
}
"""Attributes that no key gives: what the loader and the department know."""

TABLES: list[tuple[Record, type]] = [
    (RELEASE, Release),
    (translation.TRANSLATION, Translation),
    (notice.NOTICE, Notice),
    (translation.TRANSLATED_WITHDRAWAL, TranslatedWithdrawal),
    (translation.TRANSLATED_EVENT, TranslatedEvent),
    (translation.TRANSLATED_RESPONSE, TranslatedResponse),
    (parts.APPROVAL, Approval),
    (parts.PICTURE, Picture),
    (parts.ATTACHMENT, Attachment),
    (parts.RECORDING, Recording),
    (parts.CORRECTION, Correction),
    (parts.WITHDRAWAL, Withdrawal),
    (parts.QUESTION, Question),
    (parts.IMPORTED, Imported),
    (parts.TRANSLATED_BY, TranslatedBy),
    (parts.LEGAL_BASIS, LegalBasis),
    (occasions.EVENT, Event),
    (occasions.CONSULTATION, Consultation),
    (occasions.RESPONDS_TO, RespondsTo),
    (network.DEPARTMENT, Department),
    (network.TERM, Term),
    (network.DECISION, Decision),
    (network.PRESS_CONTACT, PressContact),
    (network.CHANNEL, Channel),
    (legal.DOCUMENT, LegalDocument),
    (settings.SETTINGS, Settings),
    (settings.PUBLISHER, Publisher),
    (settings.TOPIC, Topic),
    (settings.REPOSITORY, Repository),
    (settings.PORTAL, Portal),
    (settings.PRESS_HELP, Help),
    (settings.FEEDBACK, Help),
    (settings.LIMITS, Limits),
    (settings.FEEDS, Feeds),
    (settings.VISIBILITY, Visibility),
    (editor.EDITOR, Editor),
]


def attributes(model: type) -> dict[str, bool]:
    """The attributes that keys give, and whether each is needed."""
    given = FROM_THE_FILE.get(model, set()) | {"where"}
    return {
        field.name: field.default is field.default_factory is dataclasses.MISSING
        for field in dataclasses.fields(model)
        if field.name not in given
    }


def every_field() -> Iterator[tuple[str, Field]]:
    for name, record in FILES.items():
        for path, group in [("", record), *((p[0], g) for g, p in groups(record).items())]:
            for field in group.fields:
                yield ".".join(filter(None, (name, path, field.key))), field


@pytest.mark.parametrize(
    ("record", "model"), TABLES, ids=[f"{record.title.en}-{m.__name__}" for record, m in TABLES]
)
def test_each_attribute_has_a_field_and_each_field_an_attribute(
    record: Record, model: type
) -> None:
    given = {field.name: field.needed for field in record.fields}
    assert given.keys() == attributes(model).keys()
    assert [name for name, needed in attributes(model).items() if needed and not given[name]] == []


def test_a_person_has_the_attributes_of_a_spokesperson_and_of_a_flat_term() -> None:
    keys = {field.name for field in network.SPOKESPERSON.fields}
    assert keys == attributes(Spokesperson).keys() | attributes(Term).keys()


@pytest.mark.parametrize(
    ("record", "original"),
    [
        (translation.TRANSLATED_PICTURE, parts.PICTURE),
        (translation.TRANSLATED_ATTACHMENT, parts.ATTACHMENT),
        (translation.TRANSLATED_CORRECTION, parts.CORRECTION),
        (translation.TRANSLATED_WITHDRAWAL, parts.WITHDRAWAL),
        (translation.TRANSLATED_EVENT, occasions.EVENT),
        (translation.TRANSLATED_RESPONSE, occasions.RESPONDS_TO),
        (translation.TRANSLATION, RELEASE),
    ],
)
def test_a_translation_knows_every_key_of_the_original(record: Record, original: Record) -> None:
    known = {field.key for field in record.fields} | {field.key for field in record.foreign}
    assert known >= {field.key for field in original.fields}


@pytest.mark.parametrize("field", [pytest.param(f, id=name) for name, f in every_field()])
def test_every_field_speaks_both_languages_and_its_example_is_right(field: Field) -> None:
    for text in (field.label, field.doc, field.form.words, *([field.when] if field.when else [])):
        assert text.vi.strip()
        assert text.en.strip()
    assert field.doc.vi.endswith(".")
    assert field.doc.en.endswith(".")
    value, flaws = decode(field.form, field.form.example)
    assert (flaws, value is None) == ([], False)
