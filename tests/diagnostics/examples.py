"""Findings and files that the tests of this folder share, and hypothesis' ways to make more."""

from collections.abc import Callable, Mapping, Sequence

from hypothesis import strategies as st

from pressroom.diagnostics.finding import ERROR, WARNING, Finding, Related, Severity
from pressroom.diagnostics.span import Span
from pressroom.text.bilingual import Text, same

RELEASE = "releases/2026/04/x.md"
OTHER = "releases/2026/03/y.md"
FILES = {
    RELEASE: (
        "---\n"
        "title: Kết quả quý I\n"
        "number: 12/TCBC-SYT\n"
        "published: 2026-04-13 09:00\n"
        "summary: >\n"
        "  Một\n"
        "  hai\n"
        "corrections:\n"
        "  - at: 2026-04-13 08:00\n"
    ),
    OTHER: "---\nnumber: 12/TCBC-SYT\n",
}
PUBLISHED_HERE = Text(vi="đăng lúc này", en="published then")


def lines_of(files: Mapping[str, str]) -> Callable[[str], Sequence[str]]:
    return lambda path: files[path].split("\n") if path in files else ()


def finding(
    span: Span, *also: tuple[Span, Text], severity: Severity = ERROR, code: str = "PR202"
) -> Finding:
    return Finding(
        span=span,
        code=code,
        name="correction-before-publication",
        severity=severity,
        message=Text(vi="đính chính ghi quá sớm", en="corrected too early"),
        fix=Text(vi="ghi giờ sau `2026-04-13 09:00`", en="give a time after `2026-04-13 09:00`"),
        also=tuple(Related(*related) for related in also),
    )


TOO_EARLY = finding(Span(RELEASE, 9, 9, 9, 25), (Span(RELEASE, 4, 12, 4, 28), PUBLISHED_HERE))
SAME_NUMBER = finding(
    Span(RELEASE, 3, 9, 3, 20),
    (Span(OTHER, 2, 9, 2, 20), Text(vi="số này đã dùng ở đây", en="already used here")),
    severity=WARNING,
    code="PR104",
)

any_text = st.text(st.characters(exclude_categories=()), max_size=300)
"""Every character there is, lone surrogates and controls too."""

_numbers = st.integers(-2, 12) | st.integers(0, 400)
_texts = any_text.map(same)


@st.composite
def any_findings(draw: st.DrawFn) -> tuple[list[Finding], dict[str, str]]:
    """Findings on any places, right or wrong, of any files."""
    paths = draw(st.lists(any_text, min_size=1, max_size=3, unique=True))
    spans = st.builds(Span, st.sampled_from(paths), _numbers, _numbers, _numbers, _numbers)
    findings = st.builds(
        Finding,
        span=spans,
        code=st.sampled_from(["PR101", "PR202"]),
        name=st.just("a-name"),
        severity=st.sampled_from(Severity),
        message=_texts,
        fix=_texts,
        also=st.lists(st.builds(Related, spans, _texts), max_size=3).map(tuple),
    )
    texts = st.fixed_dictionaries(dict.fromkeys(paths[1:], any_text))
    return draw(st.lists(findings, max_size=4)), draw(texts)
