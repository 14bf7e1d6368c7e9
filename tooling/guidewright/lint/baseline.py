"""The baseline: findings that were there before, by their fingerprints."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from guidewright.config import ConfigError
from guidewright.finding import Finding
from guidewright.secret import printable
from guidewright.source import Source

VERSION = 1


@dataclass(frozen=True, order=True)
class Entry:
    """A finding as a baseline knows it."""

    path: str
    code: str
    message: str
    fingerprint: str


def entries(findings: Iterable[Finding], fingerprints: Iterable[str]) -> tuple[Entry, ...]:
    """The entries of findings, whose fingerprints come in the same order."""
    found = zip(findings, fingerprints, strict=True)
    return tuple(sorted(Entry(f.place.path, f.code, printable(f.problem.message), known_by) for f, known_by in found))


def written(entries: Iterable[Entry]) -> str:
    """The text of a baseline: one line for each entry, so that a diff shows which ones came and went."""
    rows = [
        json.dumps(
            {"fingerprint": e.fingerprint, "code": e.code, "path": e.path, "message": e.message}, ensure_ascii=False
        )
        for e in entries
    ]
    body = "[\n    " + ",\n    ".join(rows) + "\n  ]" if rows else "[]"
    return f'{{\n  "version": {VERSION},\n  "findings": {body}\n}}\n'


def read(source: Source) -> tuple[Entry, ...]:
    """The entries of a baseline; raises ConfigError where the text is none."""
    try:
        document = json.loads(source.text)
    except (ValueError, RecursionError) as error:
        raise unusable(source.path, "this is no baseline: it is not valid JSON") from error
    version = document.get("version") if isinstance(document, dict) else None
    if isinstance(version, int) and version != VERSION:
        raise unusable(source.path, f"the baseline has version {version}, and this Guidewright reads {VERSION}")
    rows = document.get("findings") if version == VERSION else None
    found = [_entry(row) for row in rows] if isinstance(rows, list) else [None]
    if None in found:
        raise unusable(source.path, "this is no baseline")
    return tuple(entry for entry in found if entry is not None)


def unusable(path: str, why: str) -> ConfigError:
    """What is said of a baseline that cannot be used, with the way out."""
    return ConfigError(f"{path}: {why}; write it with `guidewright check --write-baseline {path}`")


def _entry(row: object) -> Entry | None:
    if not isinstance(row, dict):
        return None
    path, code, message, known_by = (row.get(key) for key in ("path", "code", "message", "fingerprint"))
    if isinstance(path, str) and isinstance(code, str) and isinstance(message, str) and isinstance(known_by, str):
        return Entry(path, code, message, known_by)
    return None
