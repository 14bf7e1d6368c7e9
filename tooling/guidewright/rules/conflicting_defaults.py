"""Variables: the code has several defaults for one of a service's."""

from collections.abc import Iterator

from guidewright.claims.disagreement import conflicting_defaults
from guidewright.facts.fold import Default
from guidewright.finding import Problem, Related
from guidewright.rule import Project, Rule
from guidewright.source import Place


def check(project: Project) -> Iterator[Problem]:
    """One problem for each variable whose reads disagree on what is used where it is unset."""
    for name, defaults in conflicting_defaults(project.code.index, project.ownership, project.roots):
        first, *others = defaults
        yield Problem(
            _place(first),
            f"`{name}` is `{first.value}` here when it is unset, but "
            + ", ".join(f"`{other.value}` in `{other.reads[0].path}`" for other in others),
            "read it in one place, and let the others take it from there",
            tuple(Related(_place(other), f"the default is `{other.value}` here") for other in others),
        )


def _place(default: Default) -> Place:
    read = default.reads[0]
    return Place(read.path, read.line, read.column)


RULE = Rule(code="GW310", severity="warning", nature="untrue", check_project=check)
