"""What `claims --summary` prints: how many claims of each kind hold, are broken, or are unproven."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import get_args

from guidewright.claims.model import KINDS, Outcome, Verdict

_OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


def report(verdicts: Sequence[Verdict]) -> str:
    """A table with a line for each kind that is claimed, in the order of the kinds, and the sums."""
    counts = Counter((verdict.claim.kind, verdict.outcome) for verdict in verdicts)
    kinds = [kind for kind in KINDS if any(counts[kind, outcome] for outcome in _OUTCOMES)]
    rows = [(kind, *(str(counts[kind, outcome]) for outcome in _OUTCOMES)) for kind in kinds]
    sums = (str(sum(verdict.outcome == outcome for verdict in verdicts)) for outcome in _OUTCOMES)
    table = [("claims", *_OUTCOMES), *rows, ("all", *sums)]
    widths = [max(len(row[at]) for row in table) for at in range(len(table[0]))]
    lines = (
        [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        for row in table
    )
    return "".join("  ".join(line) + "\n" for line in lines)
