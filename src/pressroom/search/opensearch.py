"""The description by which a browser takes the search among its own: OpenSearch 1.1, draft 6."""

from lxml import etree

from pressroom.model.edition import Edition
from pressroom.text.interface import Interface

_SPACE = "http://a9.com/-/spec/opensearch/1.1/"
_SHORT = 16
"""Characters that `ShortName` may have."""
_LONG = 48
"""Characters that `LongName` may have."""


def path_of_description(edition: Edition) -> str:
    """Where it stands below the site's root: `en/search/opensearch.xml`."""
    return f"{edition.prefix}search/opensearch.xml"


def description(edition: Edition) -> bytes:
    """The document. Addresses in it are absolute: a browser keeps it apart from the site."""
    publisher = edition.room.settings.publisher.named(edition.language)
    page = edition.url(f"{edition.prefix}search/")
    words = Interface(edition.language)
    root = etree.Element("OpenSearchDescription", xmlns=_SPACE)
    said = {
        "ShortName": shortened(publisher, _SHORT, edition.language),
        "LongName": shortened(publisher, _LONG, edition.language),
        "Description": words.filled("opensearch", publisher=publisher),
        "Language": edition.language,
        "InputEncoding": "UTF-8",
        "OutputEncoding": "UTF-8",
    }
    for tag, text in said.items():
        etree.SubElement(root, tag).text = text
    etree.SubElement(root, "Url", type="text/html", template=f"{page}?q={{searchTerms}}")
    itself = edition.url(path_of_description(edition))
    kind = "application/opensearchdescription+xml"
    etree.SubElement(root, "Url", type=kind, rel="self", template=itself)
    icon = etree.SubElement(root, "Image", width="16", height="16", type="image/svg+xml")
    icon.text = edition.url("assets/press/mark.svg")
    document: bytes = etree.tostring(
        root, encoding="utf-8", xml_declaration=True, pretty_print=True
    )
    return document


def shortened(name: str, most: int, language: str) -> str:
    """As many words of a name as are at most so many characters together.

    What tells a body apart stands last in Vietnamese (`tỉnh Sông Lam`), first in English.
    """
    words = name.split()
    while len(words) > 1 and len(" ".join(words)) > most:
        words.pop(0 if language == "vi" else -1)
    return " ".join(words)[:most]
