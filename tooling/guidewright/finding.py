"""A judgement as data: what a rule yields, and what a user is shown of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from guidewright.source import Place

Severity = Literal["error", "warning", "note"]
Safety = Literal["safe", "unsafe"]


@dataclass(frozen=True, order=True)
class Related:
    """The other side of a finding: a place, and what stands there."""

    place: Place
    message: str


@dataclass(frozen=True, order=True)
class Edit:
    """Replaces `before`, which stands at `place`, by `after`; an empty `before` inserts. Line ends are written LF."""

    place: Place
    before: str
    after: str


@dataclass(frozen=True, order=True)
class Fix:
    """The edits that mend a problem, all or none of them. One that is not `safe` may change what the writer meant."""

    edits: tuple[Edit, ...]
    safe: bool = True

    @property
    def safety(self) -> Safety:
        """The same as a word."""
        return "safe" if self.safe else "unsafe"


@dataclass(frozen=True, order=True)
class Problem:
    """What is wrong at one place.

    `message` says what is wrong and what the code says, `help` the next step; `fix` takes it, where a machine can.
    `rule` names the rule that judges it; the rules themselves leave it empty, loaders fill it (`unknown-key`).
    `guess`: whether this one is less certain than what its rule finds otherwise, see `Rule.guesses`.
    """

    place: Place
    message: str
    help: str = ""
    related: tuple[Related, ...] = ()
    rule: str = ""
    fix: Fix | None = field(default=None, compare=False)
    guess: bool = False


@dataclass(frozen=True)
class Finding:
    """A problem together with the rule that found it (code `GW301`, name `undocumented-variable`)."""

    code: str
    name: str
    severity: Severity
    problem: Problem

    @property
    def place(self) -> Place:
        """Where the finding stands."""
        return self.problem.place


@dataclass(frozen=True)
class Tally:
    """How the claims of one guide stand; `spec` is what it is generated from, empty for a hand-written one."""

    guide: str
    spec: str = ""
    holds: int = 0
    broken: int = 0
    unproven: int = 0


@dataclass(frozen=True)
class Hidden:
    """How many findings are not shown: suppressed by a comment, known to the baseline, about what did not change."""

    suppressed: int = 0
    baseline: int = 0
    unchanged: int = 0


@dataclass(frozen=True)
class Checked:
    """What a check found: its findings in order, how many claims hold, and how many files it read.

    `tallies` has one entry for each guide that was judged, also for one that is still to be built.
    `hidden` counts the findings that are not among them; `gone` of the entries of `baseline` fit nothing any more.
    """

    findings: tuple[Finding, ...]
    holds: int = 0
    broken: int = 0
    unproven: int = 0
    specs: int = 0
    guides: int = 0
    sources: int = 0
    tallies: tuple[Tally, ...] = ()
    hidden: Hidden = Hidden()
    baseline: str = ""
    gone: int = 0
