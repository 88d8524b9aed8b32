"""The types of releases: what each of them is, and the releases of each."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from pressroom.feeds.subjects import of_type
from pressroom.model.edition import Edition
from pressroom.model.legal import Standing, standing
from pressroom.model.release import Type
from pressroom.pages.cards import Cards
from pressroom.pages.page import Kind, PlannedPages
from pressroom.pages.rubric import Rubric, Rubrics, rubric_pages
from pressroom.text.interface import Interface

DECREE = "244/2026/NĐ-CP"

LAWS: Mapping[Type, str] = MappingProxyType(
    {
        Type.PRESS_RELEASE: DECREE,
        Type.PERIODIC: DECREE,
        Type.URGENT: DECREE,
        Type.STATEMENT: DECREE,
        Type.ANSWER: DECREE,
        Type.INVITATION: DECREE,
        Type.CONSULTATION: "407/QĐ-TTg",
    }
)
"""The document that provides for releases of a type; the catalogue names the article."""


def types(edition: Edition, cards: Cards) -> Iterator[PlannedPages]:
    """The index of types, then the pages of each."""
    yield from rubric_pages(edition, all_types(edition), cards)


def all_types(edition: Edition) -> Rubrics:
    """The types in the order of the model."""
    words = Interface(edition.language)
    return Rubrics(
        kind=Kind.TYPE,
        below="types/",
        title=words["types"],
        text=words["types_summary"],
        every=tuple(
            Rubric(
                below=f"types/{type_}/",
                name=words[type_],
                summary=words[f"about_{type_}"],
                about=words[f"about_{type_}"],
                releases=edition.by_type.get(type_, ()),
                subject=of_type(edition, type_),
                law=_law(edition, type_),
            )
            for type_ in Type
        ),
    )


def _law(edition: Edition, type_: Type) -> tuple[str, str] | None:
    """The provision and its address, where its document stands in the register and holds."""
    register = edition.room.legal
    document = register.get(LAWS.get(type_, ""))
    if document is None:
        return None
    if standing(document, register, edition.today) not in {Standing.IN_FORCE, Standing.UNKNOWN}:
        return None
    name = Interface(edition.language)[f"law_{type_}"]
    return name, edition.legal_address(document.number)
