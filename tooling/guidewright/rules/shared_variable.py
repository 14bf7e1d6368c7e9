"""Variables: files that several services share read one that no guide lists."""

from collections.abc import Iterator

from guidewright.claims.verify_complete import shared
from guidewright.finding import Problem
from guidewright.rule import Project, Rule
from guidewright.source import Place


def check(project: Project) -> Iterator[Problem]:
    """One problem for each variable that several services share and none documents, where the code reads it."""
    for name, (fact, services) in shared(project.code.index, project.ownership).items():
        yield Problem(
            Place(fact.path, fact.line, fact.column),
            f"`{name}` is read in a file that {', '.join(services[:-1])} and {services[-1]} share, but not documented",
            "document it in one of their guides; it counts for all of them",
        )


RULE = Rule(code="GW307", severity="note", nature="missing", check_project=check)
