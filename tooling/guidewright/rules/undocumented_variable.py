"""Variables: the code reads one of the service's that the guide does not list."""

from collections.abc import Iterator

from guidewright.finding import Problem, Related
from guidewright.rule import Rule, Subject, failed


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each variable that is missing from the list; one that was only renamed is `unread-variable`'s."""
    renamed = {verdict.actual for verdict in failed(subject, "variable")}
    help = "add it to the guide's variables; if another service owns it, to that one's guide"
    if subject.spec:
        name = subject.spec.name
        help = f"add it under `env`, or under `not_owned` with the reason why it does not belong to {name}"
    for verdict in failed(subject, "variables-complete"):
        for witness in verdict.witnesses:
            if witness.subject not in renamed:
                yield Problem(
                    verdict.claim.place,
                    f"`{witness.subject}` is read by the code, but not documented",
                    help,
                    (Related(witness.place, witness.says),),
                )


RULE = Rule(code="GW301", severity="error", nature="untrue", check=check)
