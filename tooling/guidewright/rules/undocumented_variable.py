"""Variables: the code reads one of the service's that the guide does not list."""

from collections.abc import Iterator

from guidewright.claims.model import Witness
from guidewright.finding import Edit, Problem, Related
from guidewright.guide.edits import sibling
from guidewright.rule import Rule, Subject, failed, fix_of
from guidewright.spec.edits import with_item


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
                    fix=fix_of(_edit(subject, witness), safe=False),
                )


def _edit(subject: Subject, witness: Witness) -> Edit | None:
    """An entry below the last one; what the variable is for, a person must say."""
    if subject.loaded is not None:
        item = f"name: {witness.subject}  # read in {witness.place.path}:{witness.place.line}"
        return with_item(subject.loaded, ("env",), item)
    alike = [
        v.claim for v in subject.verdicts if v.claim.kind == "requirement" and v.claim.expected == witness.requirement
    ]
    last = max(alike, key=lambda claim: claim.place, default=None)
    if last is None or subject.written is None:
        return None
    return sibling(subject.written, last.place.line, last.subject, witness.subject)


RULE = Rule(code="GW301", severity="error", nature="untrue", check=check, guesses=True, mends=("unsafe",))
