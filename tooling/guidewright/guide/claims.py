"""The claims of a guide's text: what it says that code can decide, read back from the layout that is generated.

What stands elsewhere, or in another form, is not guessed at. The default of a secret is not printed, so it cannot be
read back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote, urlsplit

from guidewright.claims import samples
from guidewright.claims.model import Claim, ClaimKind
from guidewright.claims.of_spec import WEBHOOK_METHOD, route_url
from guidewright.config import Profile
from guidewright.guide.command_lines import commands, script
from guidewright.guide.conform_sections import Match, match_sections
from guidewright.guide.contract import Contract, SectionPart
from guidewright.guide.evidence import evidence_of
from guidewright.guide.inline import links, spans
from guidewright.guide.layout import Labelling, Layout, laid_out
from guidewright.guide.model import Block, Fence, Guide, Item, ItemList, Paragraph, Section, Table
from guidewright.guide.outline import outline
from guidewright.guide.wording import Wording
from guidewright.source import Place

_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*")
_TAG = re.compile(r"tags: .*$", re.DOTALL)


def claims_of_text(guide: Guide, contract: Contract, service: str, profile: Profile) -> tuple[Claim, ...]:
    """The claims of a guide in the order of its text; `service` is the slug that they belong to.

    Only sections that stand under their heading of the contract are read.
    """
    wording = Wording(contract, None)
    matched = match_sections(outline(guide, wording).sections, contract, guide.path, guide.lines)
    reader = _Reader(service, guide.path, profile, wording)
    return tuple(
        claim
        for match in matched.matches
        if match.rule.id in _READERS
        for claim in _READERS[match.rule.id](reader, match)
    )


class _Reader:
    def __init__(self, service: str, path: str, profile: Profile, wording: Wording) -> None:
        self.service, self.path, self.profile, self.wording = service, path, profile, wording

    def claim(self, kind: ClaimKind, subject: str, line: int, where: str = "", expected: str = "") -> Claim:
        return Claim(kind, subject, self.service, Place(self.path, line, 1), where, expected)

    def subs(self, match: Match, id: str) -> Iterator[tuple[Section, Layout]]:
        """The sub-sections of the contract's part `id`, with their layout."""
        for sub in match.section.sections:
            part = self.wording.part_of(sub.heading, match.rule.parts)
            if isinstance(part, SectionPart) and part.id == id:
                yield sub, laid_out(sub.blocks, part.parts, self.wording)

    def variables(self, match: Match) -> Iterator[Claim]:
        layout = laid_out(match.section.blocks, match.rule.parts, self.wording)
        known = False
        for words, requirement in (("Required Variables", "required"), ("Optional Variables", "optional")):
            for item in _items(_label(layout, words)):
                name = _leading_span(item.text)
                if name is None or not _VARIABLE.fullmatch(name):
                    continue
                known = True
                yield self.claim("variable", name, item.line)
                yield self.claim("requirement", name, item.line, expected=requirement)
                default = _default(item.text)
                if default is not None:
                    yield self.claim("default", name, item.line, expected=default)
        not_applicable = self.wording.contract.not_applicable
        said = (block for label in layout.labels for block in label.blocks if isinstance(block, Paragraph))
        if known or any(paragraph.text.startswith(not_applicable) for paragraph in said):
            yield self.claim("variables-complete", self.service, match.section.line)

    def setup(self, match: Match) -> Iterator[Claim]:
        for sub, _ in self.subs(match, "test-connection"):
            for line, words in _first_commands(sub):
                if words[0] == "curl" and words[1:2] == ["-X"] and len(words) > 3:
                    yield self.claim("route", self._url_path(words[3]), line, expected=words[2])
                elif words[0] == self.profile.package_manager:
                    yield self.claim("script", script(words)[0], line)

    def _url_path(self, url: str) -> str:
        own = self.profile.dev_url.rstrip("/")
        return url.removeprefix(own) if url.startswith(f"{own}/") else urlsplit(url).path

    def implementation(self, match: Match) -> Iterator[Claim]:
        for _, layout in self.subs(match, "client-library"):
            yield from self._client(layout)
        for _, layout in self.subs(match, "webhook-handler"):
            yield from self._webhook(layout)
        for sub, _ in self.subs(match, "database-tables"):
            for table in sub.blocks:
                for row in table.rows if isinstance(table, Table) else ():
                    name = _leading_span(row.cells[0])
                    if name is not None:
                        yield self.claim("table", name, row.line)

    def _client(self, layout: Layout) -> Iterator[Claim]:
        location = _label(layout, "Location")
        path = _leading_span(location.value) if location else None
        if location is None or path is None:
            return
        yield self.claim("file", path, location.line)
        class_name = _noted(location.value, "class")
        if class_name is not None:
            yield self.claim("class", class_name, location.line, where=path)
        for item in _items(_label(layout, "Key Functions")):
            function = _leading_span(item.text)
            if function is not None:
                yield self.claim("function", function.removesuffix("()"), item.line, where=path)
        example = _label(layout, "Example Usage")
        for block in example.blocks[:1] if example else ():
            yield from self._sample(block)

    def _webhook(self, layout: Layout) -> Iterator[Claim]:
        location = _label(layout, "Location")
        path = _leading_span(location.value) if location else None
        if location is None or path is None:
            return
        yield self.claim("file", path, location.line)
        method = _noted(location.value, "method") or WEBHOOK_METHOD
        url = _noted(location.value, "URL") or route_url(path)
        yield self.claim("route", url, location.line, where=path, expected=method)
        events = _label(layout, "Supported Events")
        table = next((block for block in events.blocks if isinstance(block, Table)), None) if events else None
        for row in table.rows if table else ():
            event, handler = (_leading_span(cell) for cell in (*row.cells, "", "")[:2])
            if event is None:
                continue
            yield self.claim("event", event, row.line, where=path)
            if handler is not None:
                yield self.claim("handler", event, row.line, where=path, expected=handler.removesuffix("()"))
        if table is not None and table.rows:
            yield self.claim("events-complete", path, table.line)
        for item in _items(_label(layout, "Security")):
            yield from self._security(item, path)

    def _security(self, item: Item, start: str) -> Iterator[Claim]:
        evidence = evidence_of(item.text)
        if evidence is None:
            return
        yield self.claim("security", evidence.symbol, item.line, where=evidence.reached_from or start)
        if evidence.number:
            yield self.claim("number", evidence.number_at, item.line, expected=evidence.number)

    def _sample(self, block: Block) -> Iterator[Claim]:
        if not isinstance(block, Fence) or not samples.is_code(block.language):
            return
        for said in samples.read(block.text, block.language, (self.profile.alias,)):
            line = block.line + said.line
            if isinstance(said, samples.SampleImport):
                yield self.claim("import", said.name, line, where=said.module)
            else:
                yield self.claim("call", said.method, line, where=said.module, expected=said.maker)

    def examples(self, match: Match) -> Iterator[Claim]:
        for sub, _ in self.subs(match, "example"):
            for block in sub.blocks[:1]:
                yield from self._sample(block)

    def testing(self, match: Match) -> Iterator[Claim]:
        for sub, _ in self.subs(match, "local-testing"):
            for line, words in _first_commands(sub):
                if words[0] == self.profile.package_manager:
                    name, path = script(words)
                    yield self.claim("script", name, line)
                    if path:
                        yield self.claim("file", path, line)

    def security(self, match: Match) -> Iterator[Claim]:
        for block in match.section.blocks[:1]:
            for item in block.items if isinstance(block, ItemList) else ():
                yield from self._security(item, "")

    def monitoring(self, match: Match) -> Iterator[Claim]:
        layout = laid_out(match.section.blocks, match.rule.parts, self.wording)
        for item in _items(_label(layout, "Sentry Integration"))[:1]:
            tags = _TAG.search(item.text)
            for span in spans(tags[0]) if tags else ():
                yield self.claim("tag", span.text, item.line)

    def related(self, match: Match) -> Iterator[Claim]:
        for block in match.section.blocks[:1]:
            for item in block.items if isinstance(block, ItemList) else ():
                for link in links(item.text)[:1]:
                    if "://" not in link.target:
                        yield self.claim("related", unquote(link.target), item.line)


_READERS: dict[str, Callable[[_Reader, Match], Iterator[Claim]]] = {
    "environment-variables": _Reader.variables,
    "setup-instructions": _Reader.setup,
    "implementation-details": _Reader.implementation,
    "usage-examples": _Reader.examples,
    "testing": _Reader.testing,
    "security-considerations": _Reader.security,
    "monitoring-alerts": _Reader.monitoring,
    "related-documentation": _Reader.related,
}


def _label(layout: Layout, words: str) -> Labelling | None:
    return next((label for label in layout.labels if label.part.words == words), None)


def _items(label: Labelling | None) -> tuple[Item, ...]:
    """The items of the list right below a label; further lists are notes."""
    first = label.blocks[0] if label and label.blocks else None
    return first.items if isinstance(first, ItemList) else ()


def _leading_span(markdown: str) -> str | None:
    """The code span that text begins with."""
    found = spans(markdown) if markdown.startswith(("`", "<code>")) else ()
    return found[0].text if found else None


def _noted(markdown: str, word: str) -> str | None:
    """The code span in `(word ...)` at the end of text."""
    _, opening, rest = markdown.rpartition(f"({word} ")
    return _leading_span(rest) if opening else None


def _default(markdown: str) -> str | None:
    _, opening, rest = markdown.rpartition("(default: ")
    return _leading_span(rest) if opening and rest.endswith(")") else None


def _first_commands(section: Section) -> tuple[tuple[int, list[str]], ...]:
    """The commands of the shell block that a section begins with; further blocks are notes."""
    first = section.blocks[0] if section.blocks else None
    return tuple(commands(first)) if isinstance(first, Fence) and first.language == "bash" else ()
