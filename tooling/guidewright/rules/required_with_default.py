"""Variables: one is marked as required and has a default all the same."""

from collections.abc import Iterator

from guidewright.finding import Problem, Related
from guidewright.rule import Rule, Subject


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each variable that is both required and has a default."""
    if subject.spec is None or subject.loaded is None:
        return
    for number, variable in enumerate(subject.spec.variables):
        if variable.required and variable.default is not None:
            yield Problem(
                subject.loaded.place("env", number, "default"),
                f"`{variable.name}` is required and has a default, which cannot both be",
                "remove `default` if the code cannot work without the variable, else remove `required`",
                (Related(subject.loaded.key("env", number, "required"), "marked as required here"),),
            )


RULE = Rule(code="GW306", severity="error", nature="form", check=check)
