"""One body, from GitHub-flavoured Markdown to HTML that may be shown anywhere.

cmark in its safe mode drops raw HTML; what is `cleaned` then lets only some elements through, so
that two guards of different make stand before the reader. In between, headings get their ids and
links their addresses.
"""

import re
from html import unescape

from cmarkgfm import cmark

from pressroom.diagnostics.span import Span
from pressroom.markup.cleaning import cleaned
from pressroom.markup.headings import Headings
from pressroom.markup.links import ROOT, Linker
from pressroom.markup.raw_html import OMITTED, raw_html_places
from pressroom.markup.tables import wrap_tables
from pressroom.model.body import BASE, DEEPEST, Body
from pressroom.source.front_matter import Document
from pressroom.text.bilingual import Text

LARGEST = 4_000_000
"""The most characters of HTML that one body may become; tables can multiply what is written."""

_OPTIONS = (
    cmark.Options.CMARK_OPT_FOOTNOTES
    | cmark.Options.CMARK_OPT_SOURCEPOS
    | cmark.Options.CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
)
_EXTENSIONS = ["table", "strikethrough", "autolink", "tasklist"]
_ADDRESS = re.compile(r'<(a href|img src)="([^"]*)"(?! id=| class=)')
"""What an author wrote; cmark gives ids and classes to the links of its footnotes alone."""
_TAGS = re.compile(r"<(/?)([a-z][a-z0-9]*)")
_VOID = frozenset({"br", "hr", "img", "input"})
_MANY_TAGS = 2 * DEEPEST
_CHECKBOX = re.compile(r'<input type="checkbox"( checked="")? disabled="" />')
_ALIGN = re.compile(r' align="(left|right|center)"')
_ALT = re.compile(r' alt="([^"]*)"')
_ALT_INSIDE = re.compile(r'<img [^>]*alt="([^"]*)"[^>]*>')
_ANY_TAG = re.compile(r"<[^>]*>")
_BACK = re.compile(r'aria-label="Back to reference ([\d-]+)"')
_NOTES = Text(vi="Chú thích", en="Notes")
_BACK_WORDS = Text(vi="Quay lại chỗ dẫn chú thích", en="Back to reference")


def render(document: Document, language: str, default: str, *, shown: bool = True) -> Body:
    """The body of `document`, written in `language`.

    `default` is the language of addresses without a prefix. With `shown` false there is no HTML,
    only what the check asks about.
    """
    path, line = document.file.path, document.body_line
    markdown = document.body
    written = markdown.encode()
    html: str = cmark.markdown_to_html_with_extensions(
        markdown, options=_OPTIONS, extensions=_EXTENSIONS
    )
    html = html.replace(ROOT, "\ufffd")
    if too_deep(html):
        return Body(b"", written, too_deep=Span(path, line, 1, line, 1), line=line)
    raw = raw_html_places(markdown, html, path, line) if OMITTED in html else ()
    headings = Headings(path, line)
    html = headings.mark(html)
    linker = Linker(markdown, path, line, default)

    def address(match: re.Match[str]) -> str:
        picture = match[1] == "img src"
        found = linker.link(unescape(match[2]), _text_of(match, picture=picture), picture=picture)
        lazy = ' loading="lazy"' if picture else ""
        return f'<{match[1]}="{found}"{lazy}'

    html = _ADDRESS.sub(address, html)
    if not shown:
        return Body(b"", written, tuple(linker.links), tuple(headings.found), raw, line=line)
    html = _in_our_way(html, language)
    html = cleaned(html).replace("@@", "@&#64;").replace(ROOT, BASE)
    if "<table>" in html:
        html = wrap_tables(html, language)
    return Body(html.encode(), written, tuple(linker.links), tuple(headings.found), raw, line=line)


def _text_of(match: re.Match[str], *, picture: bool) -> str:
    """What stands between the tags of a link; the alternative text of a picture."""
    html, at = match.string, match.end()
    if picture:
        found = _ALT.match(html, at)
        return unescape(found[1]) if found else ""
    inner = html[at : html.find("</a>", at)].partition(">")[2]
    inner = _ALT_INSIDE.sub(r" \1 ", inner) if "<img" in inner else inner
    return " ".join(unescape(_ANY_TAG.sub("", inner)).split())


def too_deep(html: str) -> bool:
    """Whether `html` nests deeper than `DEEPEST`, or is larger than `LARGEST`."""
    if len(html) > LARGEST:
        return True
    if html.count("<") <= _MANY_TAGS:
        return False
    depth = 0
    for closing, tag in _TAGS.findall(html):
        if tag in _VOID:
            continue
        depth += -1 if closing else 1
        if depth > DEEPEST:
            return True
    return False


def _in_our_way(html: str, language: str) -> str:
    """What cmark writes in its own way or in English only."""
    if "<input" in html:
        html = _CHECKBOX.sub(lambda match: "☑" if match[1] else "☐", html)
    if " align=" in html:
        html = _ALIGN.sub(r' class="pr-\1"', html)
    if "data-footnotes" in html:
        html = _BACK.sub(rf'aria-label="{_BACK_WORDS[language]} \1"', html)
        html = html.replace(
            '<section class="footnotes" data-footnotes>',
            f'<section class="footnotes" aria-label="{_NOTES[language]}">',
        )
    return html
