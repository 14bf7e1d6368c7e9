"""Variables: one is documented as required and is not, or the other way round."""

from collections.abc import Iterator

from guidewright.claims.model import Verdict
from guidewright.finding import Fix, Problem
from guidewright.rule import Rule, Subject, code_says, failed, fix_of
from guidewright.spec.edits import with_value

_HELP = {
    "required": "mark it as required, or make the code work without it",
    "optional": "mark it as optional, or make the code refuse to start without it",
}


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each variable whose requirement the code decides otherwise."""
    for verdict in failed(subject, "requirement"):
        claim = verdict.claim
        but = "cannot work without it" if verdict.actual == "required" else "works without it"
        yield Problem(
            claim.place,
            f"`{claim.subject}` is documented as {claim.expected}, but the code {but}",
            _HELP[verdict.actual],
            code_says(verdict),
            fix=_fix(subject, verdict),
        )


def _fix(subject: Subject, verdict: Verdict) -> Fix | None:
    """Sets `required` in the spec, unless a default beside it would deny that.

    In a guide the entry would have to move to another list.
    """
    if subject.loaded is None or subject.spec is None:
        return None
    for number, variable in enumerate(subject.spec.variables):
        if variable.name == verdict.claim.subject and (verdict.actual == "optional" or variable.default is None):
            value = "true" if verdict.actual == "required" else "false"
            edit = with_value(subject.loaded, ("env", number, "required"), value, ("description", "name"))
            return fix_of(edit, safe=True)
    return None


RULE = Rule(code="GW303", severity="error", nature="untrue", check=check, guesses=True, mends=("safe",))
