"""Secrets: a variable is named like one, and is not marked."""

from collections.abc import Iterator

from guidewright.claims.ownership import PUBLIC_PREFIXES
from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, fix_of
from guidewright.spec.edits import with_value

_SUFFIXES = ("_SECRET", "_API_KEY", "_TOKEN", "_PASSWORD", "_PRIVATE_KEY")


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each variable that ends like a secret; one with a public prefix is public on purpose."""
    if subject.spec is None or subject.loaded is None:
        return
    for number, variable in enumerate(subject.spec.variables):
        name = variable.name
        if name.endswith(_SUFFIXES) and not variable.secret and not name.startswith(PUBLIC_PREFIXES):
            after = ("required", "description", "name")
            edit = with_value(subject.loaded, ("env", number, "secret"), "true", after)
            yield Problem(
                subject.loaded.place("env", number, "name"),
                f"`{name}` is named like a secret, but not marked as one",
                "add `secret: true`",
                fix=fix_of(None if variable.default is not None else edit, safe=True),
            )


RULE = Rule(code="GW803", severity="warning", nature="form", check=check, mends=("safe",))
