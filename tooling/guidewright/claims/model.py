"""Claims and verdicts: what a guide says that code can decide, and what the code says to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

from guidewright.source import Place

SpecKind = Literal[
    "variable",  # subject: the name; the code reads it
    "requirement",  # subject: the name; expected: required | optional
    "default",  # subject: the name; expected: the literal
    "variables-complete",  # subject: the service; expected: nothing; the list of variables is complete
    "file",  # subject: the path; it exists
    "class",  # subject: the class; where: its file
    "function",  # subject: the function or method (Class.method); where: its file
    "route",  # subject: the URL path; expected: the method; where: the route's file, if the guide names it
    "event",  # subject: the event's type; where: the handler's file
    "handler",  # subject: the event's type; expected: the function; where: the handler's file
    "events-complete",  # subject: the handler's file; the list of events is complete
    "table",  # subject: the SQL name
    "script",  # subject: the script's name
    "security",  # subject: path#symbol; where: the file that it must be reached from ("" = any of the service's)
    "number",  # subject: path#symbol; expected: the number
    "tag",  # subject: the Sentry tag key:value
    "import",  # subject: the imported name; where: the module as written in the sample
    "call",  # subject: the method called in a sample; where: the module as written; expected: its class, or the
    # function that made the object
    "related",  # subject: the document's path, relative to the guide
]
# What only guides written by hand say.
WrittenKind = Literal[
    "path",  # subject: a path as people write it: of a file or a folder, perhaps only its last parts, perhaps a glob
    "location",  # subject: path:line or path:first-last; where: the path; expected: the symbol shown there ("" = any)
    "column",  # subject: the SQL name of the column; where: its table
    "container",  # subject: the name of a docker compose service
    "quote",  # subject: the path; expected: the code that is said to stand there
    "heading",  # subject: path#anchor, relative to the guide (#anchor: in the guide itself)
]
ClaimKind = SpecKind | WrittenKind
KINDS: tuple[ClaimKind, ...] = (*get_args(SpecKind), *get_args(WrittenKind))
Outcome = Literal["holds", "broken", "unproven"]


@dataclass(frozen=True)
class Claim:
    """One thing that a guide says. `subject`, `where` and `expected` mean what the comments of the kinds say.

    Paths in `subject` and `where` are as typed: relative to the code root (`related`: to the guide). `place` is where
    the claim is made; two claims that differ in `place` alone say the same. `why` says what made a hand-written text
    a claim ("a code span under `Environment Variables`"); empty where the form leaves no doubt.
    """

    kind: ClaimKind
    subject: str
    service: str
    place: Place
    where: str = ""
    expected: str = ""
    why: str = field(default="", compare=False)

    @property
    def in_text(self) -> bool:
        """Whether the text of a guide says it, where people write as they like, and not a spec."""
        return self.place.path.endswith((".md", ".mdx"))

    @property
    def said(self) -> tuple[str, str, str, str, str]:
        """What is claimed, wherever it stands."""
        return (self.kind, self.subject, self.service, self.where, self.expected)


@dataclass(frozen=True)
class Witness:
    """A place in the code that speaks for or against a claim; `subject` is what it is about, `says` what it says.

    `requirement` is what the code decides of a variable that a list lacks (`required`, `optional`), else empty.
    """

    place: Place
    says: str
    subject: str = ""
    requirement: str = ""


@dataclass(frozen=True)
class Verdict:
    """What the code says to a claim.

    `receipt` is the place that decided it, or None; for something absent, the file that was searched (line 0).
    `reason` says why in a sentence (always given for broken and unproven). `actual` is what the code says instead
    (the default it uses, `required`, the nearest existing name ...), empty where there is nothing to name.
    `witnesses`: further places; for a list that is not complete one for each thing missing from it. `cause` is the
    failed claim that this one hangs on, whose finding says it all.
    """

    claim: Claim
    outcome: Outcome
    receipt: Place | None = None
    reason: str = ""
    actual: str = ""
    witnesses: tuple[Witness, ...] = ()
    cause: Claim | None = None
