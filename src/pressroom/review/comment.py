"""The review as a comment (GitHub-flavoured Markdown), which is kept up to date by its mark."""

from collections.abc import Iterator, Sequence
from textwrap import indent

from pressroom.diagnostics.finding import Finding, Severity
from pressroom.diagnostics.visible import place
from pressroom.review import words
from pressroom.review.markdown_text import block, code, escaped, sentence
from pressroom.review.preview import Preview
from pressroom.review.review import Review
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text, short_moment
from pressroom.text.languages import language_name

MARK = "<!-- pressroom-review -->"
"""By this line, the first of it, the comment is found again."""

MOST = 60_000
"""Characters of a comment; GitHub takes 65,536."""

MOST_FINDINGS = 50
_FIX = 2_000
_MAIL = 3_000
_RESERVE = 1_000


def comment(review: Review, language: str) -> str:
    """The comment in `language`; ends with a line end, and is never longer than `MOST`."""
    parts = [MARK, *_verdict(review, language)]
    parts += _findings(review.findings, language)
    parts += [_line(words.GONE.filled(path=code(path)), language) for path in review.deleted]
    parts += [
        _line(
            words.LEFT_OUT.filled(
                path=code(release.path),
                moment=moment_text(release.public_from),
            ),
            language,
        )
        for release in review.kept_back
    ]
    parts = _within(parts, MOST - 2 * _RESERVE)
    if not review.has_preview:
        parts.append(words.NO_PREVIEW[language])
    elif not review.previews and not review.kept_back:
        parts.append(words.NOTHING_CHANGED[language])
    parts += _previews(review, language, MOST - _RESERVE - _length(parts))
    if review.previews:
        parts.append(words.WHERE_PREVIEW[language])
    return "\n\n".join(parts) + "\n"


def _verdict(review: Review, language: str) -> Iterator[str]:
    errors, warnings = review.count(Severity.ERROR), review.count(Severity.WARNING)
    said = words.NOT_READY.filled(count=errors) if errors else words.READY
    yield f"### {said[language]}"
    if warnings:
        yield words.WARNINGS.filled(count=warnings)[language]


def _findings(findings: Sequence[Finding], language: str) -> Iterator[str]:
    if not findings:
        return
    yield f"#### {words.FINDINGS[language]}"
    ordered = sorted(findings, key=lambda finding: (finding.severity.value, finding.order))
    items = [_finding(finding, language) for finding in ordered[:MOST_FINDINGS]]
    if len(ordered) > MOST_FINDINGS:
        more = words.MORE_FINDINGS.filled(count=len(ordered) - MOST_FINDINGS)
        items.append(f"- {more[language]}")
    yield from items


def _finding(finding: Finding, language: str) -> str:
    severity = words.SEVERITY[finding.severity][language]
    said = sentence(finding.message[language])
    item = f"- **{severity}** ({finding.code}) {code(place(finding.span))}: {said}"
    fix = finding.fix[language]
    if "\n" in fix:
        return f"{item}<br>{words.FIX[language]}:\n\n{indent(block(fix, _FIX), '  ')}"
    return f"{item}<br>{words.FIX[language]}: {sentence(fix)}" if fix else item


def _previews(review: Review, language: str, most: int) -> Iterator[str]:
    left = most
    for number, preview in enumerate(review.previews):
        said = _preview(preview, review, language)
        left -= _length([said])
        if left < 0:
            more = words.MORE_RELEASES.filled(count=len(review.previews) - number)
            yield more[language]
            return
        yield said


def _preview(preview: Preview, review: Review, language: str) -> str:
    tongue = language_name(preview.language, language)
    since = f"{words.FROM[language].lower()} {_since(preview, review, language)}"
    lines = [
        f"#### {escaped(preview.title)} ({tongue})",
        f"{words.WILL_BE[language]}:",
        f"- **{words.PAGE[language]}:** {code(preview.url)}; {since}",
    ]
    if preview.item is None or preview.message is None:
        return "\n\n".join([lines[0], "\n".join(lines[1:]), words.NO_EDITION[language]])
    release, item, message = preview.release, preview.item, preview.message
    department = item.authors[0].name
    subject = f"{words.SUBJECT[language].lower()}: {escaped(message.subject)}"
    day = short_moment(release.public_from, language)
    card = " ".join(filter(None, [f"{escaped(department)}, {day}.", escaped(item.summary or "")]))
    lines += [
        f"- **{words.LISTING[language]}:** {card}",
        f"- **{words.FEED[language]}:** {escaped(item.title)}; {_feeds(preview, language)}",
        f"- **{words.MAIL[language]}:** {subject}",
    ]
    mail = block(message.text, _MAIL)
    cut = f"\n{words.CUT[language]}\n" if len(message.text) > _MAIL else ""
    folded = f"<details><summary>{words.MAIL[language]}</summary>\n\n{mail}\n{cut}\n</details>"
    return "\n\n".join([lines[0], lines[1], "\n".join(lines[2:]), folded])


def _since(preview: Preview, review: Review, language: str) -> str:
    """From when the page will be there: a moment to come, or as soon as it is published."""
    at = preview.release.public_from
    if at > review.as_of:
        return short_moment(at, language)
    return words.AT_ONCE.filled(moment=moment_text(at))[language]


def _feeds(preview: Preview, language: str) -> str:
    if not preview.feeds:
        return words.IN_NO_FEED[language]
    titles = ", ".join(escaped(title) for title in preview.feeds)
    return f"{words.IN_FEEDS[language].lower()}: {titles}"


def _line(text: Text, language: str) -> str:
    return f"- {text[language]}"


def _within(parts: Sequence[str], most: int) -> list[str]:
    """The first parts that together are not longer than `most`."""
    kept: list[str] = []
    left = most
    for part in parts:
        left -= _length([part])
        if left < 0:
            break
        kept.append(part)
    return kept


def _length(parts: Sequence[str]) -> int:
    return sum(len(part) + 2 for part in parts)
