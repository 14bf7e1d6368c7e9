"""GitHub workflow commands: each finding becomes an annotation of the line it stands in."""

from __future__ import annotations

from guidewright.finding import Checked, Finding, Severity
from guidewright.secret import printable

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}


def report(checked: Checked) -> str:
    """One workflow command for each finding; the message holds the code's side and the next step as further lines."""
    return "".join(_command(finding) + "\n" for finding in checked.findings)


def _command(finding: Finding) -> str:
    place, problem = finding.place, finding.problem
    properties = {
        "file": place.path,
        "line": str(place.line) if place.line else "",
        "col": str(place.column) if place.column else "",
        "title": f"{finding.code} {finding.name}",
    }
    lines = [problem.message, *(f"{related.place}: {related.message}" for related in problem.related)]
    if problem.help:
        lines.append(f"help: {problem.help}")
    given = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    message = _data("\n".join(printable(line) for line in lines))
    return f"::{_COMMANDS[finding.severity]} {given}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
