"""Reports: findings, verdicts and facts in, text out. Each module is one report; the words they share stand here."""

from __future__ import annotations

from guidewright.finding import Checked, Hidden


def counted(number: int, what: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def summary(checked: Checked) -> str:
    """The one line that ends a report: what was found, in how many files, and how the claims stand."""
    if not checked.specs and not checked.guides and not checked.findings:
        return "Nothing to check: there are no specs and no guides"
    # A spec and its guide count as one thing; only further guides, written by hand, are named beside the specs.
    numbers = [(checked.specs, "spec"), (checked.guides if checked.guides > checked.specs else 0, "guide")]
    files = " and ".join(counted(number, what) for number, what in numbers if number)
    claims = claims_counted(checked.holds, checked.broken, checked.unproven)
    hidden = _hidden(checked.hidden)
    if not checked.findings:
        good = "Nothing new" if checked.hidden.baseline or checked.hidden.unchanged else "All good"
        return f"{good}: {files}; {claims}{hidden}"
    found = ", ".join(
        counted(number, severity)
        for severity in ("error", "warning", "note")
        if (number := sum(finding.severity == severity for finding in checked.findings))
    )
    claims = f"; {claims}" if checked.holds or checked.broken or checked.unproven else ""
    return f"{found} in {files}{claims}{hidden}" if files else f"{found}{claims}{hidden}"


def _hidden(hidden: Hidden) -> str:
    """What is not shown, as the end of a line: `; 2 suppressed, 198 in the baseline`."""
    numbers = ((hidden.suppressed, "suppressed"), (hidden.baseline, "in the baseline"), (hidden.unchanged, "unchanged"))
    parts = [f"{number} {what}" for number, what in numbers if number]
    return f"; {', '.join(parts)}" if parts else ""


def claims_counted(holds: int, broken: int, unproven: int) -> str:
    """`412 claims: 405 hold, 3 broken, 4 unproven`; what there is none of is left out."""
    parts = [f"{n} {word}" for n, word in ((holds, "hold"), (broken, "broken"), (unproven, "unproven")) if n]
    total = counted(holds + broken + unproven, "claim")
    return f"{total}: {', '.join(parts)}" if parts else "no claims"
