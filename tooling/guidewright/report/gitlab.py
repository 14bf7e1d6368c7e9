"""GitLab's Code Quality report, which a merge request shows as what became better or worse, and beside its lines."""

from __future__ import annotations

import json

from guidewright.finding import Checked, Finding, Severity
from guidewright.fingerprint import fingerprints
from guidewright.report import Files, said
from guidewright.secret import printable
from guidewright.source import Place

# GitLab has five; `blocker` and `critical` are left to what endangers a running system.
_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "note": "info"}


def report(checked: Checked, files: Files) -> str:
    """The findings as issues in the form of Code Climate. GitLab needs a line: a file as a whole is its first one."""
    known_by = fingerprints(checked.findings, files.line)
    issues = [_issue(finding, key, files) for finding, key in zip(checked.findings, known_by, strict=True)]
    return json.dumps(issues, indent=2) + "\n"


def _issue(finding: Finding, fingerprint: str, files: Files) -> dict[str, object]:
    problem = finding.problem
    body = [said(related) for related in problem.related]
    if problem.help:
        body.append(f"help: {problem.help}")
    return {
        "type": "issue",
        "check_name": finding.name,
        "description": printable(f"{finding.code} {finding.name}: {problem.message}"),
        "content": {"body": "\n\n".join(printable(line) for line in body)},
        "categories": ["Bug Risk"],
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": fingerprint,
        "location": _location(problem.place, files),
        "other_locations": [_location(related.place, files) for related in problem.related],
    }


def _location(place: Place, files: Files) -> dict[str, object]:
    line = max(place.line, 1)
    return {"path": files.path(place), "lines": {"begin": line, "end": line}}
