"""Names looked up in the bytes of files: which files speak of them at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from guidewright.facts.files import Unread
from guidewright.workspace.reading import Reader


def naming(root: Path, paths: Iterable[str], names: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """For each of the names the files in which it stands as a word, sorted; none for a name that stands nowhere."""
    found: dict[str, list[str]] = {name: [] for name in sorted(names)}
    if not found:
        return {}
    words = re.compile(rb"(?<![\w$])(?:" + b"|".join(re.escape(name.encode()) for name in found) + rb")(?![\w$])")
    read = Reader(str(root))
    for path in sorted(paths):
        data = read(path)
        if not isinstance(data, Unread):
            for name in {match[0] for match in words.finditer(data)}:
                found[name.decode()].append(path)
    return {name: tuple(holding) for name, holding in found.items()}
