"""Variables: the documented default is not what the code uses."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, code_says, failed, respelt
from guidewright.secret import starred


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each default that the code does not have, or has otherwise."""
    for verdict in failed(subject, "default"):
        claim = verdict.claim
        # Several defaults, each with its witness, leave the writer none to copy.
        one = verdict.actual if not verdict.witnesses else ""
        yield Problem(
            claim.place,
            f"the default of `{claim.subject}` is documented as `{claim.expected}`, but {verdict.reason}",
            f"write `{one}`, or change the code" if one else "remove the default, or change the code",
            code_says(verdict),
            # A value that looks like a secret is written nowhere.
            fix=respelt(subject, claim.place, claim.expected, one, safe=True) if starred(one) == one else None,
        )


RULE = Rule(code="GW304", severity="error", nature="untrue", check=check, guesses=True, mends=("safe",))
