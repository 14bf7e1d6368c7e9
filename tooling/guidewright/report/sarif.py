"""SARIF 2.1.0 for code scanning and editors: messages, both places, the rules' pages, fingerprints and fixes."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import quote

from guidewright import __version__
from guidewright.finding import Checked, Edit, Finding, Fix, Severity
from guidewright.fingerprint import fingerprints
from guidewright.report import Files
from guidewright.secret import printable, starred
from guidewright.source import Place

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
SITE = "https://guidewright.github.io/guidewright/"
_ROOT = "%SRCROOT%"
# GitHub knows three words of its own, and sorts and filters by them.
_PROBLEM: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "recommendation"}


@dataclass(frozen=True)
class RuleText:
    """What a log says of a rule: code, name and usual severity, what it finds in a phrase, and its page."""

    code: str
    name: str
    severity: Severity
    summary: str
    page: str


def report(checked: Checked, files: Files, rules: Sequence[RuleText]) -> str:
    """The findings as one run. Of `rules`, all there are, those stand in it that found something."""
    met = {finding.name for finding in checked.findings}
    met_rules = [rule for rule in rules if rule.name in met]
    index = {rule.name: at for at, rule in enumerate(met_rules)}
    known_by = fingerprints(checked.findings, files.line)
    run = {
        "tool": {
            "driver": {
                "name": "Guidewright",
                "version": __version__,
                "informationUri": SITE,
                "rules": [_rule(rule) for rule in met_rules],
            }
        },
        "invocations": [{"executionSuccessful": True}],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The top of the repository."}}},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, fingerprint, index[finding.name], files)
            for finding, fingerprint in zip(checked.findings, known_by, strict=True)
        ],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: RuleText) -> dict[str, object]:
    # Links among the pages follow the files beside the rules; whoever reads a log has only the site.
    page = re.sub(r"\]\((\w+)\.md(#[\w-]+)?\)", lambda m: f"]({_uri(m[1].replace('_', '-'))}{m[2] or ''})", rule.page)
    first = page.split("\n\n")[1].replace("\n", " ").strip()
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": first},
        "help": {"text": page, "markdown": page},
        "helpUri": _uri(rule.name),
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"tags": ["documentation"], "problem.severity": _PROBLEM[rule.severity]},
    }


def _uri(rule: str) -> str:
    return f"{SITE}rules/{rule}/"


def _result(finding: Finding, fingerprint: str, rule: int, files: Files) -> dict[str, object]:
    problem = finding.problem
    lines = [problem.message, f"help: {problem.help}" if problem.help else ""]
    result: dict[str, object] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": finding.severity,
        "message": _message("\n".join(printable(line) for line in lines if line)),
        "locations": [_location(problem.place, files)],
        "partialFingerprints": {"guidewright/v1": fingerprint},
    }
    if problem.related:
        result["relatedLocations"] = [
            {"id": number, **_location(related.place, files)}
            | ({"message": _message(printable(related.message))} if related.message else {})
            for number, related in enumerate(problem.related, 1)
        ]
    # A log is no place for a secret, and a fix with stars in it would break what it mends.
    if problem.fix is not None and all(starred(edit.after) == edit.after for edit in problem.fix.edits):
        result["fixes"] = [_fix(problem.fix, problem.help, files)]
    return result | {"properties": {"rule": finding.name}}


def _message(text: str) -> dict[str, object]:
    """A message, in which `{0}` is a placeholder and `[word](1)` a link unless they are escaped."""
    text = re.sub(r"\{(\d+)\}", r"{{\1}}", text)
    return {"text": re.sub(r"\[([^\[\]]*)\](?=\()", r"\\[\1\\]", text)}


def _location(place: Place, files: Files) -> dict[str, object]:
    physical: dict[str, object] = {"artifactLocation": _artifact(place, files)}
    if place.line:
        region = {"startLine": place.line}
        if place.column:
            region["startColumn"] = place.column
            if end := files.end_column(place):
                region["endColumn"] = end
        physical["region"] = region
    return {"physicalLocation": physical}


def _artifact(place: Place, files: Files) -> dict[str, str]:
    return {"uri": quote(files.path(place), errors="surrogatepass"), "uriBaseId": _ROOT}


def _fix(fix: Fix, description: str, files: Files) -> dict[str, object]:
    by_file = groupby(sorted(fix.edits, key=lambda edit: edit.place), key=lambda edit: edit.place.path)
    changes = [
        {
            "artifactLocation": _artifact(Place(path), files),
            "replacements": [
                {"deletedRegion": _deleted(edit), "insertedContent": {"text": edit.after}} for edit in edits
            ],
        }
        for path, edits in by_file
    ]
    caution = "" if fix.safe else " (may change what was meant)"
    return {"description": _message(f"{printable(description) or 'mend it'}{caution}"), "artifactChanges": changes}


def _deleted(edit: Edit) -> dict[str, int]:
    place, column = edit.place, edit.place.column or 1
    *above, last = edit.before.split("\n")
    return {
        "startLine": place.line,
        "startColumn": column,
        "endLine": place.line + len(above),
        "endColumn": len(last) + (1 if above else column),
    }
