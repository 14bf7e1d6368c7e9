"""What `check --format json` prints. The form is fixed: fields are added, never changed (`version` tells)."""

from __future__ import annotations

import json

from guidewright.finding import Checked, Finding
from guidewright.secret import starred

VERSION = 1


def report(checked: Checked) -> str:
    """Findings and counts as JSON. Lines and columns count from 1; 0 speaks of a file as a whole."""
    document = {
        "version": VERSION,
        "findings": [_finding(finding) for finding in checked.findings],
        "claims": {"holds": checked.holds, "broken": checked.broken, "unproven": checked.unproven},
        "hidden": {
            "suppressed": checked.hidden.suppressed,
            "baseline": checked.hidden.baseline,
            "unchanged": checked.hidden.unchanged,
        },
        "files": {"specs": checked.specs, "guides": checked.guides, "sources": checked.sources},
    }
    return json.dumps(document, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, object]:
    place = finding.place
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": starred(finding.problem.message),
        "help": starred(finding.problem.help),
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "related": [
            {"path": related.place.path, "line": related.place.line, "message": starred(related.message)}
            for related in finding.problem.related
        ],
        "fixable": finding.problem.fix is not None,
    }
