"""Samples of code: what they import from the code base and call on what they made, and quotations from a file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.claims import samples as code
from guidewright.claims.model import Claim
from guidewright.guide.reading.page import Sample
from guidewright.guide.reading.paths import as_file, as_location
from guidewright.guide.reading.reading import Reading, under
from guidewright.guide.reading.tense import is_elsewhen
from guidewright.guide.reading.text import CODE, Passage, Span

# `From `file`:` and `..., from `file`:`; a bare `In `file`:` may as well want something written there.
_FROM = re.compile(r"(?:^|[\s,(])(?:as seen\s+)?from\s+(?:the\s+)?(?:file\s+)?$", re.IGNORECASE)
_IN = re.compile(r"^\s*in\s+(?:the\s+)?(?:file\s+)?$", re.IGNORECASE)
_END = re.compile(r"^[\s)]*(?:\([^()]*\)\s*)?:\s*$")
_WANTS = re.compile(
    r"\b(?:add|create|change|replace|put|write|edit|open|update|append|insert|modify|define|set|configure|paste"
    r"|use|make|remove|delete|import|export|you|your|should|must)\b",
    re.IGNORECASE,
)
_TEXTS = frozenset({"", "text", "txt", "console", "bash", "sh", "shell", "diff", "output"})


def samples(reading: Reading) -> Iterator[Claim]:
    """The imports and calls of TypeScript and JavaScript samples."""
    for sample in reading.page.samples:
        if not code.is_code(sample.language) or _wants(sample):
            continue
        why = f"a sample {under(sample.setting)}"
        for said in code.read(sample.text, sample.language, (reading.profile.alias,)):
            # `@/acme` of a project that has no such folder is the reader's.
            if said.module.startswith(reading.profile.alias) and not _is_own(said.module, reading):
                continue
            if isinstance(said, code.SampleImport):
                at, name = sample.place(said.line - 1, said.name), said.name
                yield reading.claim("import", name, at, why, where=said.module)
            else:
                at = sample.place(said.line - 1, said.method)
                yield reading.claim("call", said.method, at, why, where=said.module, expected=said.maker)


def _is_own(module: str, reading: Reading) -> bool:
    known = reading.known
    return not known.files or module.removeprefix(reading.profile.alias).split("/")[0] in known.modules


def _wants(sample: Sample) -> bool:
    """Whether the block is what a reader shall write into a file: it may import what is yet to be made."""
    last = sample.setting.leads[-1].sentences[-1:] if sample.setting.leads else ()
    return any(is_elsewhen(sentence) for sentence in last)


def quotes(reading: Reading) -> Iterator[Claim]:
    """The blocks that a sentence right above says are taken from a file."""
    for sample in reading.page.samples:
        lead = sample.setting.leads[-1] if sample.setting.leads else None
        if lead is None or not sample.text.strip() or sample.language in _TEXTS:
            continue
        span = lead.spans[-1] if lead.spans else None
        location = as_location(span.text, reading.known) if span else None
        path = (location.path if location else as_file(span.text, reading.known)) if span else None
        if span is not None and path is not None and "/" in path and _is_quoted(lead, span):
            why = f"a block that is said to come from a file {under(sample.setting)}"
            yield reading.claim("quote", path, lead.place(span.inner), why, expected=sample.text)


def _is_quoted(lead: Passage, span: Span) -> bool:
    clause = lead.clause_of(span)
    before, after = clause.before(span), clause.after(span)
    if not _END.match(after) or is_elsewhen(lead.sentence_of(span)):
        return False
    if _FROM.search(before):
        return not _WANTS.search(before)
    # What stands before must describe, and nobody is told to do anything.
    return bool(_IN.match(before)) and len(lead.sentences) > 1 and not _WANTS.search(lead.plain.replace(CODE, ""))
