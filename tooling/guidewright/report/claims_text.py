"""What `claims` prints for people: the claims of each service, each with its place and its receipt or reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from guidewright.claims.model import Verdict
from guidewright.report import claims_counted
from guidewright.secret import printable


def report(verdicts: Sequence[Verdict]) -> str:
    """The claims by service, in the order given, under a line that counts them."""
    if not verdicts:
        return "No claims: there is no spec and no guide that says anything about the code\n"
    services = dict.fromkeys(verdict.claim.service for verdict in verdicts)
    return "\n".join(_service(name, [v for v in verdicts if v.claim.service == name]) for name in services)


def _service(name: str, verdicts: Sequence[Verdict]) -> str:
    outcomes = Counter(verdict.outcome for verdict in verdicts)
    head = f"{name}: {claims_counted(outcomes['holds'], outcomes['broken'], outcomes['unproven'])}\n"
    lines = [_cells(verdict) for verdict in verdicts]
    widths = [max(len(line[at]) for line in lines) for at in range(4)]
    return head + "".join(
        "  " + "  ".join([*(cell.ljust(w) for cell, w in zip(line, widths, strict=False)), line[4]]).rstrip() + "\n"
        for line in lines
    )


def _cells(verdict: Verdict) -> tuple[str, str, str, str, str]:
    claim = verdict.claim
    subject = f"{claim.subject} = {claim.expected}" if claim.expected else claim.subject
    place = f"{claim.place.path}:{claim.place.line}"
    receipt = str(verdict.receipt) if verdict.receipt else ""
    says = receipt if verdict.outcome == "holds" else ": ".join(part for part in (receipt, verdict.reason) if part)
    return verdict.outcome, claim.kind, printable(subject), place, printable(says)
