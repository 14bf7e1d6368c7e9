"""One line for each finding: `path:line:column: severity CODE name: message`. Nothing else, so that it can be piped."""

from __future__ import annotations

from guidewright.finding import Checked
from guidewright.secret import printable
from guidewright.source import legible


def report(checked: Checked) -> str:
    """The findings, one in a line; empty where there is none."""
    return "".join(
        f"{legible(str(f.place))}: {f.severity} {f.code} {f.name}: {printable(f.problem.message)}\n"
        for f in checked.findings
    )
