"""A page for the summary of a CI job: how each guide stands, and below that what is found in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from guidewright.finding import Checked, Finding, Severity, Tally
from guidewright.report import by_guide, other_side, summary
from guidewright.secret import printable

# GitHub takes 1 MiB for a step and shows nothing of more.
MOST_FINDINGS = 500
_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
_HEAD = (
    "| Guide | Holding | Broken | Unproven | Errors | Warnings | Notes |",
    "|---|--:|--:|--:|--:|--:|--:|",
)


def report(checked: Checked) -> str:
    """A table with a line for each guide, then one for each guide that has findings."""
    guides = by_guide(checked)
    lines = ["## Integration guides", "", summary(checked)]
    if guides:
        lines += ["", *_HEAD, *(_row(tally, findings) for tally, findings in guides)]
    left = MOST_FINDINGS
    for tally, findings in guides:
        if findings[:left]:
            lines += ["", f"### {_code(tally.guide)}", "", "| | Finding | At |", "|---|---|---|"]
            lines += [_finding(finding) for finding in findings[:left]]
        left = max(left - len(findings), 0)
    if len(checked.findings) > MOST_FINDINGS:
        lines += ["", f"And {len(checked.findings) - MOST_FINDINGS} more."]
    return "\n".join(lines) + "\n"


def _row(tally: Tally, findings: Sequence[Finding]) -> str:
    found = (sum(finding.severity == severity for finding in findings) for severity in _SEVERITIES)
    return _cells(_code(tally.guide), *map(str, (tally.holds, tally.broken, tally.unproven, *found)))


def _finding(finding: Finding) -> str:
    problem = finding.problem
    what = [f"**{finding.code} {finding.name}**: {_inline(problem.message)}"]
    if problem.help:
        what.append(f"help: {_inline(problem.help)}")
    places = [_code(str(problem.place))]
    if other := other_side(problem.place, problem.related):
        places.append(_code(str(other.place)))
    return _cells(finding.severity, "<br>".join(what), "<br>".join(places))


def _cells(*cells: str) -> str:
    # A table cell ends at a bar even in a code span, unless it is escaped there too.
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _code(text: str) -> str:
    text = printable(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _inline(text: str) -> str:
    """A message, whose code spans stay and whose other text is taken literally."""
    return "".join(_parts(printable(text)))


def _parts(text: str) -> Iterator[str]:
    at = 0
    for span in re.finditer(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)", text):
        yield _literal(text[at : span.start()])
        yield span[0]
        at = span.end()
    yield _literal(text[at:])


def _literal(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#~!&@])", r"\\\1", text)
