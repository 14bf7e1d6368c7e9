"""What `facts --coverage --format json` prints: every file, who looked at it, or why nobody did."""

from __future__ import annotations

import json

from guidewright.facts.coverage import Scanned

VERSION = 1


def report(scanned: Scanned) -> str:
    """All files by path; `skipped` is null where `extractors` looked at the file."""
    listed = [{"path": c.path, "extractors": list(c.extractors), "skipped": c.skipped} for c in scanned.coverage]
    return json.dumps({"version": VERSION, "coverage": listed}, indent=2) + "\n"
