"""A body as a machine reads it in its page: schema.org's GovernmentOrganization, as JSON-LD."""

from collections.abc import Mapping

from pressroom.model.edition import Edition
from pressroom.model.network import Department, PressContact
from pressroom.text.interface import Interface

Data = Mapping[str, object]


def organization(edition: Edition, body: Department, above: Department | None) -> Data:
    """What the page says of the body itself, and of the body above it by name.

    People stay out: they change, and the page says who speaks today.
    """
    language = edition.language
    url = edition.url(edition.department_address(body))
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "GovernmentOrganization",
            "@id": url,
            "url": body.website or url,
            "name": body.name[language],
            "alternateName": body.abbreviation,
            "identifier": body.code,
            "telephone": body.phone,
            "email": body.email,
            "address": body.address and body.address[language],
            "foundingDate": body.from_ and body.from_.isoformat(),
            "dissolutionDate": body.until and body.until.isoformat(),
            "parentOrganization": above and _reference(edition, above),
            "contactPoint": body.press_contact and _contact(language, body.press_contact),
            "sameAs": [channel.url for channel in body.channels],
        }
    )


def _reference(edition: Edition, body: Department) -> Data:
    return {
        "@type": "GovernmentOrganization",
        "@id": edition.url(edition.department_address(body)),
        "name": body.name[edition.language],
    }


def _contact(language: str, contact: PressContact) -> Data:
    return _filled(
        {
            "@type": "ContactPoint",
            "contactType": Interface(language)["press_contact"],
            "name": contact.name[language],
            "telephone": contact.phone,
            "email": contact.email,
        }
    )


def _filled(values: Data) -> Data:
    return {key: value for key, value in values.items() if value}
