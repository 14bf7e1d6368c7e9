"""GitHub workflow commands: each finding annotates its line, and a notice the place in the code that it speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from guidewright.finding import Checked, Finding, Severity
from guidewright.report import Files, other_side, said
from guidewright.secret import printable
from guidewright.source import Place

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}


def report(checked: Checked, files: Files) -> str:
    """One workflow command for each finding; the message holds the code's side and the next step as further lines.

    The notices at the code follow all findings: of each kind GitHub shows the first ten of a step.
    """
    notices = dict.fromkeys(notice for finding in checked.findings for notice in _notice(finding, files))
    return "".join(f"{line}\n" for line in (*(_command(finding, files) for finding in checked.findings), *notices))


def _command(finding: Finding, files: Files) -> str:
    problem = finding.problem
    lines = [problem.message, *map(said, problem.related)]
    if problem.help:
        lines.append(f"help: {problem.help}")
    return _annotation(_COMMANDS[finding.severity], finding, problem.place, lines, files)


def _notice(finding: Finding, files: Files) -> Iterator[str]:
    """What the author of the code sees beside the line that a guide speaks of; a note is not worth a second one."""
    problem = finding.problem
    other = other_side(problem.place, problem.related)
    if other is not None and finding.severity != "note":
        yield _annotation("notice", finding, other.place, [problem.message, f"said at {problem.place}"], files)


def _annotation(command: str, finding: Finding, place: Place, lines: list[str], files: Files) -> str:
    end = files.end_column(place)
    properties = {
        "file": files.path(place),
        "line": str(place.line) if place.line else "",
        "endLine": str(place.line) if end else "",
        "col": str(place.column) if place.column else "",
        "endColumn": str(end) if end else "",
        "title": f"{finding.code} {finding.name}",
    }
    given = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    message = _data("\n".join(printable(line) for line in lines))
    return f"::{command} {given}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
