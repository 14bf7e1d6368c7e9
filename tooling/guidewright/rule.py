"""What a rule is, and what it judges.

A rule is a module `rules/<name>.py` that binds `RULE`, with its page `rules/<name>.md` beside it. The page is both the
documentation and the test: its example must give the findings it prints, and what it recommends must give none.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from guidewright.claims.code import Code
from guidewright.claims.model import ClaimKind, Verdict
from guidewright.claims.outside import Age, Asked
from guidewright.claims.ownership import Ownership
from guidewright.finding import Edit, Fix, Problem, Related, Safety, Severity
from guidewright.guide.conform import Gap, GapKind
from guidewright.guide.contract import Contract
from guidewright.guide.edits import reworded
from guidewright.guide.model import Guide
from guidewright.source import Place, Source, misspelt
from guidewright.spec.edits import retyped
from guidewright.spec.load import Loaded
from guidewright.spec.model import Spec
from guidewright.yaml_tree import Scalar

Nature = Literal["form", "missing", "untrue"]
FileState = Literal["absent", "current", "receipts-outdated", "outdated", "edited", "foreign", "orphaned"]


@dataclass(frozen=True)
class Subject:
    """One guide under judgement, with everything that is known of it.

    `loaded` is its spec, None for a hand-written guide. `text` is the guide's Markdown, None where there is none;
    `guide` is the parsed text, None where it need not be read: a generated guide that nobody edited is judged by its
    spec. `gaps` is what the contract misses, in the spec, and in the guide's text where that is read.
    `state` is how the file stands to its rendering (None without a spec); `changed_lines` are the lines of the guide
    that differ from it. `asked` are the links to other hosts with their answers, where a user wants them asked;
    `age` is what git says of the guide and its code, None where it says nothing. `in_code`: whether the code has files
    and variables of the service that a guide without a spec is about.
    """

    contract: Contract
    guide_path: str
    today: datetime.date
    loaded: Loaded | None = None
    guide: Guide | None = None
    text: str | None = None
    verdicts: tuple[Verdict, ...] = ()
    gaps: tuple[Gap, ...] = ()
    state: FileState | None = None
    changed_lines: tuple[int, ...] = ()
    asked: tuple[Asked, ...] = ()
    age: Age | None = None
    in_code: bool = False

    @property
    def spec(self) -> Spec | None:
        """The spec, if there is one without mistakes."""
        return self.loaded.spec if self.loaded else None

    def judges(self, line: int) -> bool:
        """Whether a line of the guide's text is judged: in a generated guide only what was edited."""
        return not self.changed_lines or line in self.changed_lines

    @property
    def is_integration_guide(self) -> bool:
        """Whether it surely is one, and not some other page: by its spec, its service or half of the sections."""
        absent = sum(gap.kind == "missing-section" and not gap.found for gap in self.gaps)
        return self.loaded is not None or self.in_code or absent * 2 <= len(self.contract.sections)

    @property
    def written(self) -> Source | None:
        """The text that a person keeps, and where fixes belong: the spec, else the guide."""
        if self.loaded is not None:
            return self.loaded.source
        return Source(self.guide_path, self.text) if self.text is not None else None

    @property
    def status(self) -> str:
        """The guide's status: the spec's, else the frontmatter's; a guide that states none is judged as active."""
        if self.spec is not None:
            return self.spec.status
        entry = self.guide.frontmatter.entry("status") if self.guide and self.guide.frontmatter else None
        return str(entry.value.value) if entry and isinstance(entry.value, Scalar) else "active"


@dataclass(frozen=True)
class Computed:
    """A page that is computed from all guides together: how it stands to what would be written now.

    `place` is the first line that differs, or the file where there is none; `torn`: whether a merge left its marks.
    """

    place: Place
    state: FileState | None
    torn: bool = False


@dataclass(frozen=True)
class Project:
    """The project as a whole, judged once: what no single guide is to blame for."""

    code: Code
    ownership: Ownership
    roots: tuple[str, ...]
    specs: str = "specs"
    pages: tuple[Computed, ...] = ()


@dataclass(frozen=True)
class Rule:
    """A judgement: its code (`GW301`), its severity, and how it is made.

    `nature` says what status softens: what is `missing` is only a warning in a draft; a deprecated guide is judged for
    what is `untrue` alone (and for the form of its spec). `check` judges each guide, `check_project` the project as a
    whole; a rule has one of them, or both. Problems that are found while loading have neither. `idle` says why the rule
    had nothing to judge in all of this, empty where it had; None: any guide is enough for it.
    `mends` says how safe the fixes are that its problems may carry; its page says so too. `guesses`: whether it takes
    names and lists of a text for the project's, which is less than certain in a page that may be no integration guide.
    """

    code: str
    severity: Severity
    nature: Nature
    check: Callable[[Subject], Iterable[Problem]] | None = None
    check_project: Callable[[Project], Iterable[Problem]] | None = None
    idle: Callable[[Sequence[Subject], Project], str] | None = None
    mends: tuple[Safety, ...] = ()
    guesses: bool = False


def failed(subject: Subject, *kinds: ClaimKind) -> Iterator[Verdict]:
    """The broken verdicts on claims of these kinds."""
    return (v for v in subject.verdicts if v.claim.kind in kinds and v.outcome == "broken")


def gaps(subject: Subject, *kinds: GapKind) -> Iterator[Gap]:
    """The gaps of these kinds."""
    return (gap for gap in subject.gaps if gap.kind in kinds)


def position(above: str) -> str:
    """Where something stands or belongs, by what is right above it: ``after `Testing` ``, or `first`."""
    return f"after `{above}`" if above else "first"


def code_says(verdict: Verdict, message: str = "") -> tuple[Related, ...]:
    """The code's side of a finding: the receipt and the witnesses of the verdict, each place once.

    `message` is what stands at the receipt, by default the verdict's reason.
    """
    places = [Related(w.place, w.says) for w in verdict.witnesses]
    if verdict.receipt is not None and all(r.place != verdict.receipt for r in places):
        places.insert(0, Related(verdict.receipt, message or verdict.reason))
    return tuple(places)


def fix_of(*edits: Edit | None, safe: bool) -> Fix | None:
    """The fix that makes these edits; None where one of them cannot be made."""
    made = tuple(edit for edit in edits if edit is not None)
    return Fix(made, safe) if made and len(made) == len(edits) else None


def respelt(subject: Subject, place: Place, old: str, new: str, *, safe: bool) -> Fix | None:
    """The fix that writes `new` for `old` at `place`; None where that does not stand there, or stands there twice."""
    source = subject.written
    if source is None or not new or place.path != source.path:
        return None
    if subject.loaded is not None:
        return fix_of(retyped(subject.loaded, place, old, new), safe=safe)
    return fix_of(reworded(source, place, old, new), safe=safe)


def respelt_name(subject: Subject, verdict: Verdict) -> Fix | None:
    """The fix that writes the name which the code has for the claim's subject; safe where the other was a misprint."""
    name, near = verdict.claim.subject, verdict.actual
    return respelt(subject, verdict.claim.place, name, near, safe=misspelt(name, near))
