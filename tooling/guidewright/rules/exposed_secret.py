"""Secrets: a secret variable has a name that sends its value to every browser."""

from collections.abc import Iterator

from guidewright.claims.ownership import PUBLIC_PREFIXES
from guidewright.finding import Problem, Related
from guidewright.rule import Rule, Subject


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each secret whose name begins with a public prefix."""
    if subject.spec is None or subject.loaded is None:
        return
    for number, variable in enumerate(subject.spec.variables):
        prefix = next((prefix for prefix in PUBLIC_PREFIXES if variable.name.startswith(prefix)), None)
        if variable.secret and prefix:
            yield Problem(
                subject.loaded.place("env", number, "name"),
                f"`{variable.name}` is a secret, but `{prefix}` puts it into the code that browsers get",
                f"rename it to `{variable.name.removeprefix(prefix)}` and read it on the server only",
                (Related(subject.loaded.key("env", number, "secret"), "marked as secret here"),),
            )


RULE = Rule(code="GW802", severity="error", nature="untrue", check=check)
