"""What of `pressroom.yml` MkDocs and the theme have to know."""

from typing import TYPE_CHECKING, Any

from pressroom.feeds.discovery import discovered
from pressroom.model.localised import Localised
from pressroom.text.interface import Interface
from pressroom.text.languages import own_name
from pressroom.text.slug import slugify

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from pressroom.model.edition import Edition


def fill_in(config: "MkDocsConfig", editions: "tuple[Edition, ...]") -> None:
    """Put the publisher, the languages and the feeds into MkDocs' configuration."""
    settings = editions[0].room.settings
    publisher = settings.publisher
    config.site_name = publisher.name
    config.theme["language"] = settings.language
    config.mdx_configs.setdefault("toc", {}).setdefault("slugify", _heading_id)
    config.extra["press"] = {
        "name": publisher.name,
        "name_en": publisher.name_en,
        **_in_both("address", publisher.address),
        **_in_both("notice", settings.notice),
        **_in_both("reuse_note", settings.reuse),
        "phone": publisher.phone,
        "email": publisher.email,
        "logo": publisher.logo,
        "portal": settings.portal,
        "feedback": settings.feedback,
        "words": {edition.language: Interface(edition.language) for edition in editions},
        "editions": [
            {
                "language": edition.language,
                "name": own_name(edition.language),
                "home": edition.prefix,
            }
            for edition in editions
        ],
        "feeds": {
            edition.language: [
                {"type": feed.media_type, "title": feed.title, "href": feed.path}
                for feed in discovered(edition)
            ]
            for edition in editions
        },
    }


def _heading_id(text: str, separator: str) -> str:
    """The id of a heading in a hand-written page; Python-Markdown's own drops every đ."""
    return slugify(text).replace("-", separator)


def _in_both(key: str, text: Localised | None) -> dict[str, Any]:
    """A text for the theme: `key` in the default language, `key_en` in English."""
    return {key: text[text.default], f"{key}_en": text["en"]} if text else {}
