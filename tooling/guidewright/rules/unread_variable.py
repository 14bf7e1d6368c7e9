"""Variables: the guide lists one that no code reads."""

from collections.abc import Iterator

from guidewright.claims.model import Verdict
from guidewright.finding import Edit, Fix, Problem
from guidewright.rule import Rule, Subject, code_says, failed, fix_of, respelt_name
from guidewright.spec.edits import path_at, word
from guidewright.spec.search import search


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each variable that nobody reads, with the name that is read instead where one is near."""
    for verdict in failed(subject, "variable"):
        name, near = verdict.claim.subject, verdict.actual
        yield Problem(
            verdict.claim.place,
            f"`{name}` is documented, but no code reads it" + (f"; the code reads `{near}`" if near else ""),
            f"write `{near}`, or let the code read `{name}`" if near else "remove it, or let the code read it",
            code_says(verdict),
            fix=_fix(subject, verdict),
        )


def _fix(subject: Subject, verdict: Verdict) -> Fix | None:
    """The name that is read, wherever the spec writes the other one; what was once is left to the changelog."""
    name, near = verdict.claim.subject, verdict.actual
    entry = respelt_name(subject, verdict)
    if subject.loaded is None or entry is None:
        return entry
    own = path_at(subject.loaded, verdict.claim.place)
    hits = search(subject.loaded, word(name))
    places = {hit.place for hit in hits if hit.path[0] != "changelog" and hit.path != own}
    return fix_of(*entry.edits, *(Edit(place, name, near) for place in sorted(places)), safe=entry.safe)


RULE = Rule(code="GW302", severity="error", nature="untrue", check=check, guesses=True, mends=("safe", "unsafe"))
