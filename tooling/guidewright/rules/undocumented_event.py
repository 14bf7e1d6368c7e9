"""Code: the handler acts on a webhook event that the guide does not list."""

from collections.abc import Iterator

from guidewright.finding import Problem, Related
from guidewright.rule import Rule, Subject, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each event that is missing from the list.

    An event that is listed under a wrong name is not missing: the wrong name is the finding.
    """
    misspelt = {verdict.actual for verdict in failed(subject, "event")}
    for verdict in failed(subject, "events-complete"):
        for witness in verdict.witnesses:
            if witness.subject not in misspelt:
                yield Problem(
                    verdict.claim.place,
                    f"`{witness.subject}` is handled by the code, but not documented",
                    "add it to the events, with what happens then",
                    (Related(witness.place, witness.says),),
                )


RULE = Rule(code="GW407", severity="error", nature="untrue", check=check, guesses=True)
