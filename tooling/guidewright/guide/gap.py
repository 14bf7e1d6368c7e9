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
    "misplaced-label",  # `found` where it is given twice
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
    a missing section at the heading that follows its due position (or the last line). Of what is
    out of order `expected` is what belongs right above it, and of a section `found` what stands there ("": nothing).
    """

    kind: GapKind
    place: Place
    section: str
    subject: str
    expected: str = ""
    found: str = ""
