"""What `claims --format json` prints. The form is fixed: fields are added, never changed (`version` tells)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from guidewright.claims.model import Verdict
from guidewright.secret import starred

VERSION = 1


def report(verdicts: Sequence[Verdict]) -> str:
    """Every claim with its verdict and receipt as JSON. A receipt's line 0 speaks of the file as a whole.

    `why` is what made a text written by hand a claim; empty where a spec makes it, or the form leaves no doubt.
    """
    return json.dumps({"version": VERSION, "claims": [_claim(verdict) for verdict in verdicts]}, indent=2) + "\n"


def _claim(verdict: Verdict) -> dict[str, object]:
    claim, receipt = verdict.claim, verdict.receipt
    return {
        "kind": claim.kind,
        "subject": claim.subject,
        "service": claim.service,
        "path": claim.place.path,
        "line": claim.place.line,
        "verdict": verdict.outcome,
        "receipt": {"path": receipt.path, "line": receipt.line} if receipt else None,
        "reason": starred(verdict.reason),
        "why": claim.why,
    }
