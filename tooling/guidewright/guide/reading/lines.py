"""The command lines of a guide, in code blocks and in code spans, each word with its place."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from guidewright.guide.reading.page import Page, Said, Sample, Setting
from guidewright.guide.reading.text import Span
from guidewright.source import Place

_SHELLS = frozenset({"bash", "sh", "shell", "zsh", "fish", "powershell", "ps1", "cmd", "bat"})
_SESSIONS = frozenset({"console", "shell-session", "shellsession", "terminal", "sh-session"})
_PROMPT = re.compile(r"^\s*(?:[\w.@~:/()-]*\s*)?[$#>%]\s+(?=\S)")
_ASSIGNED = re.compile(r"^[A-Za-z_]\w*=")
# Words that a command begins with, where nothing else says that a block or a span is one.
STARTERS = frozenset(
    {
        "npm", "pnpm", "yarn", "bun", "npx", "bunx", "docker", "docker-compose", "curl", "make", "git", "cp", "cd",
        "sudo", "python", "python3", "pip", "uv", "poetry", "bundle", "rails", "rake", "go", "cargo", "php",
        "composer", "http",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Command:
    """One simple command: its words without leading assignments, and where each word stands."""

    words: tuple[str, ...]
    setting: Setting
    where: str
    _find: Callable[[str], Place]

    def place(self, word: str) -> Place:
        """The place of a word of the command."""
        return self._find(word)


def is_shell(sample: Sample) -> bool:
    """Whether a block holds commands."""
    if sample.language in _SHELLS | _SESSIONS:
        return True
    first = next((line.split() for line in sample.lines if line.strip()), [])
    return sample.language in ("", "text", "txt") and bool(first) and (first[0] == "$" or first[0] in STARTERS)


def commands(page: Page) -> Iterator[Command]:
    """All commands of the page, in blocks first."""
    for sample in page.samples:
        if is_shell(sample):
            yield from _of_block(sample)
    for said in page.everything:
        for span in said.passage.spans:
            yield from _of_span(said, span)


def _of_block(sample: Sample) -> Iterator[Command]:
    session = sample.language in _SESSIONS or any(re.match(r"\s*\$ ", line) for line in sample.lines)
    at = 0
    while at < len(sample.lines):
        start, text = at, sample.lines[at]
        at += 1
        prompt = _PROMPT.match(text) if session else None
        if session and prompt is None:
            continue  # what a command printed
        while text.endswith("\\") and at < len(sample.lines):
            text = f"{text[:-1]}\n{sample.lines[at]}"
            at += 1
        line = text[prompt.end() :] if prompt else text
        for words, begin in _simple(line):
            # The same word may stand in an earlier command of the line.
            rows, offset = line[:begin].count("\n"), begin - (line.rfind("\n", 0, begin) + 1)
            if rows == 0 and prompt:
                offset += prompt.end()
            yield Command(
                words, sample.setting, "a command in a code block", _in_block(sample, start + rows, at, offset)
            )


def _in_block(sample: Sample, first: int, end: int, offset: int) -> Callable[[str], Place]:
    def find(word: str) -> Place:
        for at in range(first, end):
            start = offset if at == first else 0
            if re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", sample.lines[at][start:]):
                return sample.place(at, word, start)
        return sample.place(first, word, offset)

    return find


def _of_span(said: Said, span: Span) -> Iterator[Command]:
    if " " not in span.text or not (set(span.text.split()) & STARTERS):
        return
    for words, begin in _simple(span.text):
        if words[0] in STARTERS:

            def find(word: str, begin: int = begin) -> Place:
                whole = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
                found = whole.search(said.passage.markdown, span.inner + begin, span.end)
                return said.passage.place(found.start() if found else span.inner)

            yield Command(words, said.setting, "a command in a code span", find)


def _simple(text: str) -> Iterator[tuple[tuple[str, ...], int]]:
    """The simple commands of a line, each with the offset that it begins at; comments are left out."""
    for part, begin in _parts(text):
        try:
            words = shlex.split(part.replace("\\\n", " "), comments=True)
        except ValueError:
            continue  # a quote that is never closed: nothing that could be read
        while words and (_ASSIGNED.match(words[0]) or words[0] in ("sudo", "$", "time", "exec")):
            words = words[1:]
        if words:
            yield tuple(words), begin


def _parts(text: str) -> Iterator[tuple[str, int]]:
    """The text between `&&`, `||`, `|` and `;` that stand outside of quotes."""
    quote, start = "", 0
    for at, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "|;&" and not (char == "&" and text[at - 1 : at] in (">", "<")):
            yield text[start:at], start
            start = at + 1
    yield text[start:], start
