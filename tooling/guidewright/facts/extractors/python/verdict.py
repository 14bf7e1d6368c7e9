"""What the code says of one variable at one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from guidewright.facts.model import Requirement


@dataclass(frozen=True)
class Verdict:
    """Requirement and default at one place; `form` names what decided it.

    A `form` that ends in `-computed` says that `default` is an expression's source text, not a literal.
    """

    requirement: Requirement = "unknown"
    default: str | None = None
    form: str = ""

    def formed(self, form: str) -> str:
        """What the form of the fact is called: how the variable is read, and what decided the verdict."""
        return f"{form}-{self.form}" if self.form else form


UNKNOWN = Verdict()
REQUIRED = Verdict("required", None, "guard")
OPTIONAL = Verdict("optional", None, "gate")
FLAG = Verdict("optional", None, "flag")
IN_PRODUCTION = Verdict("unknown", None, "guard-in-production")


def together(verdicts: Sequence[Verdict]) -> Verdict:
    """One verdict out of those of all uses of a name.

    One required use makes it required; it is optional only if every use says so, and it has a default only if all
    defaults agree.
    """
    for verdict in verdicts:
        if verdict.requirement == "required":
            return verdict
    if not verdicts or any(verdict.requirement != "optional" for verdict in verdicts):
        return next((v for v in verdicts if v == IN_PRODUCTION), UNKNOWN)
    defaults = {verdict for verdict in verdicts if verdict.default is not None}
    return defaults.pop() if len(defaults) == 1 else OPTIONAL
