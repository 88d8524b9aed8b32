"""A rule: a code, what it says in both languages, and the function that finds.

A rule looks at flaws of files, at texts, releases, notices, pages, departments, spokespersons, the
room, or excuses, by the decorator on its function. Each gets the thing and what is around it. A
rule on changes looks at what a thing was and is, where a check is asked to compare.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from pressroom.diagnostics.finding import Finding, Related, Severity
from pressroom.diagnostics.span import Span
from pressroom.model.hand_written import HandWritten
from pressroom.model.legal import LegalDocument
from pressroom.model.network import Department, Spokesperson
from pressroom.model.notice import Notice
from pressroom.model.release import Release, Translation
from pressroom.model.room import Room
from pressroom.model.settings import Settings
from pressroom.rules.since import Change, Since
from pressroom.rules.wording.passage import Wording
from pressroom.rules.wording.signs import Sign
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text
from pressroom.text.telephone import telephone

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Around:
    """What a rule may look at beside its thing: the room, and the moment of the check.

    `sought`: the unknown names for which each rule, by its code, has sought the nearest known one.
    """

    room: Room
    as_of: datetime
    sought: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


@dataclass(frozen=True)
class Reference:
    """What a rule on texts may look up: what the room knows beside its releases.

    No moment and no other release is in it: so what such a rule finds stays true for as long as
    the text and these stay as they are.
    """

    settings: Settings
    departments: Mapping[str, Department]
    legal: Mapping[str, LegalDocument]
    network_whole: bool
    legal_whole: bool

    @cached_property
    def telephones(self) -> frozenset[str]:
        """Every telephone number of the network and the settings, as it is dialled from abroad."""
        return frozenset(telephone(written).number for written in self._told("phone"))

    @cached_property
    def emails(self) -> frozenset[str]:
        """Every address for mail of the network and the settings, in lower case."""
        return frozenset(written.lower() for written in self._told("email"))

    def _told(self, key: str) -> Iterator[str]:
        settings = self.settings
        helps = (settings.publisher, settings.press_help, settings.feedback)
        for body in self.departments.values():
            for whose in (body, body.press_contact, *body.spokespersons):
                yield from filter(None, [getattr(whose, key, None)])
        for help_ in helps:
            yield from filter(None, [getattr(help_, key, None)])


@dataclass(frozen=True, slots=True)
class Excuse:
    """One entry of a file's `allow`. `known`, `excusable`: of the rule; `used`: it excused."""

    code: str
    reason: str
    span: Span
    known: bool
    excusable: bool
    used: bool


Check = Callable[[Thing, Around], Iterator[Finding]]
ChangeCheck = Callable[[Change[Thing], Since], Iterator[Finding]]
TextCheck = Callable[[Release | Translation, Release, Reference], Iterator[Finding]]
WordingCheck = Callable[[Wording, Release, Reference], Iterator[Finding]]


@dataclass(eq=False, slots=True, kw_only=True)
class Rule:
    """What one rule says; `why`: what goes wrong where it is not kept.

    `excusable`: whether a release may excuse it with `allow`.
    """

    code: str
    name: str
    severity: Severity
    since: str
    message: Text
    fix: Text
    why: Text
    excusable: bool = True
    flaws: dict[FlawKind, Callable[[Flaw], Iterator[Finding]]] = field(default_factory=dict)
    texts: list[TextCheck] = field(default_factory=list)
    wordings: list[tuple[frozenset[Sign], WordingCheck]] = field(default_factory=list)
    releases: list[Check[Release]] = field(default_factory=list)
    linking: list[Check[Release]] = field(default_factory=list)
    translations: list[Check[tuple[Release, Translation]]] = field(default_factory=list)
    notices: list[Check[Notice]] = field(default_factory=list)
    hand_written: list[Check[HandWritten]] = field(default_factory=list)
    departments: list[Check[Department]] = field(default_factory=list)
    spokespersons: list[Check[tuple[Department, Spokesperson]]] = field(default_factory=list)
    rooms: list[Callable[[Around], Iterator[Finding]]] = field(default_factory=list)
    changes: dict[type[Any], list[ChangeCheck[Any]]] = field(default_factory=dict)
    excuses: list[Callable[[Excuse], Iterator[Finding]]] = field(default_factory=list)

    def at(
        self, span: Span, *, also: Mapping[Span, Text] | None = None, **values: object
    ) -> Finding:
        """The finding of this rule at `span`, its texts filled with `values`."""
        return self._finding(span, also or {}, values)

    def of(self, flaw: Flaw, also: Text | None = None, **values: object) -> Finding:
        """The finding of this rule on `flaw`, its texts filled with the flaw's values and `values`.

        `also` is said of the flaw's other place.
        """
        other = {flaw.also: also} if flaw.also and also else {}
        filling: dict[str, object] = {**flaw.values, **values}
        return self._finding(flaw.span, other, filling)

    def takes(self, kind: FlawKind) -> None:
        """Every flaw of `kind` is a finding, with the flaw's own values."""

        def check(flaw: Flaw) -> Iterator[Finding]:
            yield self.of(flaw)

        self.flaws[kind] = check

    def _finding(
        self, span: Span, also: Mapping[Span, Text], values: Mapping[str, object]
    ) -> Finding:
        related = tuple(Related(place, said) for place, said in also.items())
        message, fix = self.message.filled(**values), self.fix.filled(**values)
        return Finding(span, self.code, self.name, self.severity, message, fix, related)

    def for_each_flaw(
        self, kind: FlawKind
    ) -> Callable[[Callable[[Flaw], Iterator[Finding]]], Callable[[Flaw], Iterator[Finding]]]:
        """The decorated function turns flaws of `kind` into findings."""

        def register(
            check: Callable[[Flaw], Iterator[Finding]],
        ) -> Callable[[Flaw], Iterator[Finding]]:
            self.flaws[kind] = check
            return check

        return register

    def for_each_text(self, check: TextCheck) -> TextCheck:
        """The decorated function looks at every release and translation, with its original."""
        self.texts.append(check)
        return check

    def for_each_wording(self, *signs: Sign) -> Callable[[WordingCheck], WordingCheck]:
        """The decorated function looks at the words of every text in which one of `signs` is."""

        def register(check: WordingCheck) -> WordingCheck:
            self.wordings.append((frozenset(signs), check))
            return check

        return register

    def for_each_release(self, check: Check[Release]) -> Check[Release]:
        """The decorated function looks at every original release."""
        self.releases.append(check)
        return check

    def for_each_linking_release(self, check: Check[Release]) -> Check[Release]:
        """The decorated function looks at every release from which a way leads somewhere.

        These are few: those with a link or a picture in a text, or with what replaces them.
        """
        self.linking.append(check)
        return check

    def for_each_translation(
        self, check: Check[tuple[Release, Translation]]
    ) -> Check[tuple[Release, Translation]]:
        """The decorated function looks at every translation, with its original."""
        self.translations.append(check)
        return check

    def for_each_notice(self, check: Check[Notice]) -> Check[Notice]:
        """The decorated function looks at every notice of the press room."""
        self.notices.append(check)
        return check

    def for_each_hand_written(self, check: Check[HandWritten]) -> Check[HandWritten]:
        """The decorated function looks at every page below `content/`, notices among them."""
        self.hand_written.append(check)
        return check

    def for_each_department(self, check: Check[Department]) -> Check[Department]:
        """The decorated function looks at every department."""
        self.departments.append(check)
        return check

    def for_each_spokesperson(
        self, check: Check[tuple[Department, Spokesperson]]
    ) -> Check[tuple[Department, Spokesperson]]:
        """The decorated function looks at every spokesperson, with the department."""
        self.spokespersons.append(check)
        return check

    def for_room(
        self, check: Callable[[Around], Iterator[Finding]]
    ) -> Callable[[Around], Iterator[Finding]]:
        """The decorated function looks at the whole room, once."""
        self.rooms.append(check)
        return check

    def for_each_change(
        self, kind: type[Thing]
    ) -> Callable[[ChangeCheck[Thing]], ChangeCheck[Thing]]:
        """The decorated function looks at every thing of `kind` that is not what it was.

        A kind is one of those of `Since.changes`.
        """

        def register(check: ChangeCheck[Thing]) -> ChangeCheck[Thing]:
            self.changes.setdefault(kind, []).append(check)
            return check

        return register

    def for_each_excuse(
        self, check: Callable[[Excuse], Iterator[Finding]]
    ) -> Callable[[Excuse], Iterator[Finding]]:
        """The decorated function looks at every entry of every `allow`, when all else is found."""
        self.excuses.append(check)
        return check
