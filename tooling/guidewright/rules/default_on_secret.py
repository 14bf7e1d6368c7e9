"""Secrets: a secret variable has a default, which the guide does not print."""

from collections.abc import Iterator

from guidewright.finding import Problem, Related
from guidewright.rule import Rule, Subject


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each variable that is secret and has a default."""
    if subject.spec is None or subject.loaded is None:
        return
    for number, variable in enumerate(subject.spec.variables):
        if variable.secret and variable.default is not None:
            yield Problem(
                subject.loaded.place("env", number, "default"),
                f"`{variable.name}` is a secret, so no guide prints its default",
                "remove `secret` if the value may be seen; else remove the default here, and better in the code too",
                (Related(subject.loaded.key("env", number, "secret"), "marked as secret here"),),
            )


RULE = Rule(code="GW804", severity="warning", nature="form", check=check)
