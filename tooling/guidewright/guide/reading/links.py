"""Links to documents and headings, also those that references define and those of raw HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from guidewright.claims.model import Claim
from guidewright.guide.reading.page import Said
from guidewright.guide.reading.reading import Reading, under
from guidewright.source import Place, Source

_LINK = re.compile(
    r"(?<!\\)\]\(\s*(?:<(?P<angle>[^>\n]*)>|(?P<bare>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*))(?:\s+[\"'(][^)]*[\"')])?\s*\)"
)
_IMAGE = re.compile(r"!\[[^\]]*$")
_HREF = re.compile(r"<a\s[^>]*?href=\"(?P<bare>[^\"]*)\"", re.IGNORECASE)
_DEFINED = re.compile(r"^ {0,3}\[(?!\^)[^\]]+\]:\s+<?(?P<bare>[^\s>]+)>?")
_DOCUMENT = re.compile(r"\.(?:md|mdx|markdown)$", re.IGNORECASE)
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")


def links(reading: Reading, source: Source) -> Iterator[Claim]:
    """All links, those in sections about the future and the past among them: they can be followed too."""
    for said in (*reading.page.everything, *reading.page.elsewhen):
        yield from _of_passage(reading, said)
    code = {line for sample in reading.page.samples for line in range(sample.line, sample.line + len(sample.lines))}
    for number, line in enumerate(source.lines, 1):
        found = _DEFINED.match(line) if number not in code else None
        if found is not None:
            yield from _to(
                reading, found["bare"], Place(source.path, number, found.start("bare") + 1), "a link's target"
            )


def _of_passage(reading: Reading, said: Said) -> Iterator[Claim]:
    text = said.passage.markdown
    for span in said.passage.spans:
        text = text[: span.start] + "\0" * (span.end - span.start) + text[span.end :]
    for pattern in (_LINK, _HREF):
        for found in pattern.finditer(text):
            name = "angle" if found.groupdict().get("angle") else "bare"
            if found[name] and "\0" not in found[name] and not _IMAGE.search(text[: found.start()]):
                yield from _to(
                    reading, found[name], said.passage.place(found.start(name)), f"a link {under(said.setting)}"
                )


def _to(reading: Reading, target: str, place: Place, why: str) -> Iterator[Claim]:
    if _SCHEME.match(target) or target.startswith("/") or re.search(r"[{}<>$]", target):
        return
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    if path and not _DOCUMENT.search(path):
        return  # a page of a site, an image or a file to download: where it lies is not said
    if path:
        yield reading.claim("related", path, place, why)
    if anchor:
        yield reading.claim("heading", f"{path}#{unquote(anchor)}", place, why)
