"""Variables: one is documented as required and is not, or the other way round."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed

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
        )


RULE = Rule(code="GW303", severity="error", nature="untrue", check=check)
