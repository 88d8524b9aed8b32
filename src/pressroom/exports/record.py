"""The public fields of a release, in the words of its own declaration.

What is not named here stays inside: who approved it, what excuses it from a rule, what a
translation was made from, the incident. Of a text that is removed there are its title, its
withdrawal and its address.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.model.release import Release
from pressroom.model.rendition import Rendition, Said
from pressroom.source.writing import Value

Record = dict[str, Value]


def record(edition: Edition, shown: Rendition) -> Record:
    """The fields of the release that `shown` is of, as texts, in the order in which they are read.

    Addresses are absolute; moments are those of ISO 8601, in the press room's time zone. What is
    not said is left out.
    """
    release = shown.release
    here = address.release(release.key, shown.language, edition.default)
    url = edition.url(here)
    if release.removed:
        return _filled(title=shown.title.text, withdrawn=_withdrawn(edition, shown), url=url)
    settings, language = edition.room.settings, edition.language
    spokesperson = edition.room.spokespersons.get(release.spokesperson or "")
    return _filled(
        title=shown.title.text,
        type=release.type.value,
        number=release.number,
        department=_department(edition, edition.room.departments[release.department]),
        co_departments=[
            _department(edition, body)
            for body in map(edition.room.departments.get, release.departments[1:])
            if body
        ],
        published=release.public_from.isoformat(),
        updated=release.updated.isoformat(),
        withdrawn=_withdrawn(edition, shown),
        corrections=[
            {"at": correction.at.isoformat(), "note": note.text}
            for correction, note in shown.corrections
        ],
        language=shown.language,
        body_language=_other(shown.body_language, shown.language),
        official_language=edition.default,
        translation=_translation(shown),
        url=url,
        official_url=_other(
            edition.url(address.release(release.key, edition.default, edition.default)), url
        ),
        summary=shown.summary.text,
        topics=[
            {"id": id_, "name": edition.room.topics[id_].named(language)}
            for id_ in dict.fromkeys(release.topics)
        ],
        places=list(release.places),
        spokesperson=spokesperson.name if spokesperson else None,
        responds_to=_responds_to(shown),
        event=_event(shown),
        consultation=_consultation(edition, release),
        legal_basis=list(_legal_basis(edition, release)),
        questions=[{"q": q.text, "a": a.text} for q, a in shown.questions],
        recordings=list(_recordings(edition, release)),
        images=list(_images(edition, shown)),
        attachments=[
            _filled(
                url=edition.file_url(file.file), title=file.title.text, role=file.attachment.role
            )
            for file in shown.attachments
        ],
        reuse=settings.reuse[language] if settings.reuse else None,
    )


def _filled(**values: Value | None) -> Record:
    """The values without those that say nothing."""
    return {key: value for key, value in values.items() if value}


def _other(text: str, known: str) -> str | None:
    return text if text != known else None


def _text(said: Said | None) -> str | None:
    return said.text if said else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _department(edition: Edition, body: Department) -> Record:
    return {"id": body.id, "name": body.name[edition.language]}


def _withdrawn(edition: Edition, shown: Rendition) -> Record | None:
    withdrawn = shown.release.withdrawn
    if withdrawn is None:
        return None
    other = edition.replacement(shown.release)
    return _filled(
        at=withdrawn.at.isoformat(),
        reason=_text(shown.withdrawal),
        replaced_by=edition.url(edition.address(other)) if other else None,
        text=withdrawn.text,
    )


def _translation(shown: Rendition) -> Record | None:
    if shown.translation is None:
        return None
    made = shown.translation.translation
    return _filled(by=made.by, reviewed_by=made.reviewed_by) | {"machine": made.machine}


def _responds_to(shown: Rendition) -> Record | None:
    subject = shown.release.responds_to
    if subject is None:
        return None
    values = {"from": subject.from_, "outlet": subject.outlet}
    return _filled(
        **values,
        title=_text(shown.response_text("title")),
        url=subject.url,
        published=_day(subject.published),
        claim=_text(shown.response_text("claim")),
        verdict=subject.verdict,
    )


def _event(shown: Rendition) -> Record | None:
    event = shown.release.event
    if event is None:
        return None
    return _filled(
        kind=event.kind,
        status=event.status,
        start=event.start.isoformat(),
        end=event.end.isoformat() if event.end else None,
        place=_text(shown.event_text("place")),
        online=event.online,
        chair=_text(shown.event_text("chair")),
        contact=_text(shown.event_text("contact")),
        register=_text(shown.event_text("register")),
        documents=[document.text for document in shown.event_documents],
    )


def _consultation(edition: Edition, release: Release) -> Record | None:
    consultation = release.consultation
    if consultation is None:
        return None
    return _filled(
        opens=_day(consultation.opens),
        closes=_day(consultation.closes),
        draft=release.draft_below(edition.site_url),
        send_to=consultation.send_to,
        outcome=consultation.outcome,
    )


def _legal_basis(edition: Edition, release: Release) -> Iterator[Mapping[str, Value]]:
    """The documents, with the title and the address that the register has where none is given."""
    for basis in release.legal_basis:
        document = edition.room.legal.get(basis.number)
        yield _filled(
            number=basis.number,
            title=basis.title or (document.title if document else None),
            url=basis.url or (document.url if document else None),
        )


def _recordings(edition: Edition, release: Release) -> Iterator[Mapping[str, Value]]:
    for recording in release.recordings:
        transcript = recording.transcript
        if transcript and "://" not in transcript:
            transcript = edition.file_url(f"{release.folder}/{transcript}")
        yield _filled(
            kind=recording.kind,
            url=recording.url,
            duration=recording.duration,
            transcript=transcript,
            credit=recording.credit,
        )


def _images(edition: Edition, shown: Rendition) -> Iterator[Mapping[str, Value]]:
    for picture in shown.pictures:
        yield _filled(
            url=edition.file_url(picture.file),
            alt=picture.alt.text,
            caption=_text(picture.caption),
            credit=_text(picture.credit),
            license=picture.picture.license,
        )
