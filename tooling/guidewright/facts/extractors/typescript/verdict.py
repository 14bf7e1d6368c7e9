"""What the code says of one variable at one place."""

from __future__ import annotations

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


UNKNOWN = Verdict()
REQUIRED = Verdict("required", None, "guard")
OPTIONAL = Verdict("optional", None, "gate")


def together(verdicts: list[Verdict]) -> Verdict:
    """One verdict out of those of all uses of a constant.

    One required use makes it required; it is optional only if every use says so, and it has a default only if all
    defaults agree.
    """
    for verdict in verdicts:
        if verdict.requirement == "required":
            return verdict
    if not verdicts or any(verdict.requirement != "optional" for verdict in verdicts):
        return next((v for v in verdicts if v.form.endswith("in-production")), UNKNOWN)
    defaults = {(v.default, v.form) for v in verdicts if v.default is not None}
    if len(defaults) == 1:
        default, form = defaults.pop()
        return Verdict("optional", default, form)
    return OPTIONAL
