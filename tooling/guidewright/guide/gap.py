"""A gap: where a guide and the contract part, in its text or in the spec that it is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from guidewright.source import Place

GapKind = Literal[
    # in the guide's text
    "missing-frontmatter",  # none at the top; `found` where it stands lower down
    "invalid-frontmatter",  # its YAML cannot be read, or holds a key twice
    "missing-frontmatter-key",
    "unknown-frontmatter-key",
    "misplaced-frontmatter-key",
    "invalid-frontmatter-value",
    "missing-title",
    "wrong-title",
    "duplicate-title",
    "missing-section",  # `found` where another heading stands in its place
    "misplaced-section",
    "duplicate-section",
    "unknown-section",
    "wrong-heading-level",
    "missing-subsection",  # `found` where another heading stands in its place
    "unknown-subsection",
    "empty-section",
    "missing-label",
    "misplaced-label",
    "invalid-label-value",
    "missing-prose",
    "missing-list",
    "missing-fence",
    "wrong-fence-language",
    "missing-table",
    "missing-table-column",  # `found` where another column stands in its place
    "misplaced-table-column",
    "empty-table-cell",
    "wrong-number",
    "not-documented",  # the contract's gap text stands there, or "Not applicable:" without a reason
    # in the spec
    "missing-field",
]


@dataclass(frozen=True)
class Gap:
    """One thing that the contract asks for and the guide does not hold, or holds wrongly.

    `section` is the heading of the section it belongs to ("" for frontmatter and title), `subject` what is missing or
    wrong (a label, a column, a key, a heading, for the spec a dotted field), `expected` what should stand there, and
    `found` what does. What is wrong stands at its own line; what is missing at the nearest heading or label above it,
    a missing section at the heading that follows its due position (or the last line).
    """

    kind: GapKind
    place: Place
    section: str
    subject: str
    expected: str = ""
    found: str = ""


def out_of_order(ranks: list[int]) -> frozenset[int]:
    """The fewest positions that must be taken out of `ranks` (all different) to leave the others rising."""
    tails: list[int] = []  # positions; tails[k] ends the rising run of length k + 1 that ends lowest
    before: dict[int, int | None] = {}
    for at, rank in enumerate(ranks):
        length = sum(ranks[tail] < rank for tail in tails)
        before[at] = tails[length - 1] if length else None
        tails[length : length + 1] = [at]
    kept, last = set[int](), tails[-1] if tails else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return frozenset(range(len(ranks))) - kept
