"""Shell commands in a guide's code blocks, as words."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

from guidewright.guide.model import Fence


def commands(fence: Fence) -> Iterator[tuple[int, list[str]]]:
    """The commands of a code block as their words, each with the line that it begins in; comments are left out."""
    line = fence.line + 1
    for command in re.split(r"(?<!\\)\n", fence.text):
        try:
            words = shlex.split(command.replace("\\\n", " "), comments=True)
        except ValueError:
            words = []  # a quote that is never closed: nothing that could be read
        if words:
            yield line, words
        line += command.count("\n") + 1


def script(words: list[str]) -> tuple[str, str]:
    """The package script that a command runs, and its argument: `pnpm test lib/x`, `npm run test -- lib/x`."""
    rest = [word for word in words[1:] if word != "--"]
    name, argument, *_ = (*(rest[1:] if rest[:1] == ["run"] else rest), "", "")
    return name, argument
