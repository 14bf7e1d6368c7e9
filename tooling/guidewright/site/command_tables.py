"""The commands as the reference shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Option:
    """An option as it is typed (`--format F[=FILE]`), and what it does."""

    typed: str
    does: str


@dataclass(frozen=True)
class Command:
    """A command: its name, its arguments as they are typed, the paragraphs that its help begins with, its options."""

    name: str
    arguments: tuple[str, ...]
    does: tuple[str, ...]
    options: tuple[Option, ...]


def command(shown: Command) -> str:
    """What stands below a command's heading: how it is typed, what it does, and its options."""
    words = [f"guidewright {shown.name}", *shown.arguments, *(f"[{option.typed}]" for option in shown.options)]
    parts = [f"```text\n{_wrapped(words)}\n```", *map(_markdown, shown.does)]
    if shown.options:
        rows = [f"| {_typed(option.typed)} | {_markdown(option.does)} |" for option in shown.options]
        parts.append("\n".join(["| Option | Does |", "|---|---|", *rows]))
    return "\n\n".join(parts)


def commands(shown: Sequence[Command]) -> str:
    """The list of all commands, each with a link to its heading."""
    rows = [f"| [`{one.name}`](#{one.name}) | {_markdown(one.does[0])} |" for one in shown]
    return "\n".join(["| Command | Does |", "|---|---|", *rows])


def exit_codes(meanings: Sequence[tuple[int, str]]) -> str:
    """What each exit code means."""
    rows = [f"| {number} | {_markdown(says)} |" for number, says in meanings]
    return "\n".join(["| Code | Meaning |", "|---|---|", *rows])


def _typed(option: str) -> str:
    """As code; words to choose from one by one, since a pipe within code tears a cell."""
    return " or ".join(f"`{words}`" for words in option.split("|"))


def _wrapped(words: Sequence[str]) -> str:
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + len(word) < 100:
            lines[-1] += f" {word}"
        else:
            lines.append(" " * (len(words[0]) + 1) + word)
    return "\n".join(lines)


def _markdown(text: str) -> str:
    """Help for a terminal as Markdown: options become code."""
    spans = re.split(r"(`[^`]*`)", text)
    marked = (s if s.startswith("`") else re.sub(r"(?<![\w-])--[a-z][a-z-]*", r"`\g<0>`", s) for s in spans)
    return "".join(marked).replace("|", "\\|")
