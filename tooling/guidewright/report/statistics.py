"""How many findings each rule has, instead of the findings: where to begin with many of them."""

from __future__ import annotations

from collections import Counter

from guidewright.finding import Checked


def report(checked: Checked) -> str:
    """One line for each rule, the most frequent first: how many, code, name, and how many of them can be fixed."""
    counts = Counter((finding.code, finding.name) for finding in checked.findings)
    fixable = Counter(finding.code for finding in checked.findings if finding.problem.fix is not None)
    width = len(str(max(counts.values(), default=0)))
    lines = []
    for (code, name), number in sorted(counts.items(), key=lambda found: (-found[1], found[0])):
        mended = f", {fixable[code]} fixable" if fixable[code] else ""
        lines.append(f"{number:>{width}} {code} {name}{mended}\n")
    return "".join(lines)
