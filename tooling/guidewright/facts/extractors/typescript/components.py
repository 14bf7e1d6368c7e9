"""Components of Vue, Svelte and Astro: their scripts, with everything around them blanked and all offsets kept."""

from __future__ import annotations

import re

from guidewright.source import Source

SUFFIXES = (".vue", ".svelte", ".astro")

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_SCRIPT = re.compile(r"<script\b[^>]*>(.*?)(?:</script\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_FRONT_MATTER = re.compile(r"\A\s*---[^\S\n]*\n(.*?)(?:^---|\Z)", re.DOTALL | re.MULTILINE)
# What a template reads, between braces; `env` is an environment only where the script says so.
_READ = re.compile(r"(?<![\w.$\"'`])(?:import\.meta\.|process\.)?env\.[A-Z][A-Z0-9_]*")
# So far from a read its opening brace may stand.
_NEAR = 400
_NOT_LINE_END = re.compile(r"[^\r\n]")


def script_of(source: Source) -> Source:
    """The source of a component with its scripts alone, and each read of its template as a statement of its own."""
    text = _COMMENT.sub(lambda m: _blank(m[0]), source.text)
    kept = [*_scripts(source.path, text)]
    pieces, at = [], 0
    for start, end in kept:
        pieces += [_template(text, at, start), text[start:end]]
        at = end
    return Source(source.path, "".join([*pieces, _template(text, at, len(text))]))


def _scripts(path: str, text: str) -> list[tuple[int, int]]:
    front = _FRONT_MATTER.match(text) if path.endswith(".astro") else None
    begin = 0 if front is None else front.end()
    return ([front.span(1)] if front is not None else []) + [m.span(1) for m in _SCRIPT.finditer(text, begin)]


def _template(text: str, start: int, end: int) -> str:
    """A part outside the scripts: blank, but for the reads between braces."""
    pieces, at = [], start
    for match in _READ.finditer(text, start, end):
        near, before = max(start, match.start() - _NEAR), match.start() - 1
        if text.rfind("{", near, match.start()) > text.rfind("}", near, match.start()):
            # What stands before it becomes the end of a statement.
            pieces += [_blank(text[at:before]), "\n" if text[before] == "\n" else ";", match[0]]
            at = match.end()
    return "".join([*pieces, _blank(text[at:end])])


def _blank(text: str) -> str:
    return _NOT_LINE_END.sub(" ", text)
