"""Variables: `.env.example` names one of a service's that nothing reads and nobody documents."""

from collections.abc import Iterator, Sequence

from guidewright.claims.declared import computed_there, example_files
from guidewright.finding import Problem, Related
from guidewright.rule import Project, Rule, Subject
from guidewright.source import Place, nearest


def check(project: Project) -> Iterator[Problem]:
    """One problem for each such variable, with the name that is read instead where one is near."""
    index = project.code.index
    owners = project.ownership.owners
    spoken_of = frozenset().union(*(owner.documented | owner.declined for owner in owners))
    for file in example_files(index, project.roots):
        declared = {fact.name for fact in file.declared}
        for fact in file.declared:
            service = project.ownership.by_name(fact.name)
            if service is None or fact.name in spoken_of or index.reads(fact.name) or computed_there(index, fact.name):
                continue
            unnamed = sorted(name for name in index.names if name not in declared and index.reads(name))
            near = nearest(fact.name, unnamed)
            yield Problem(
                Place(fact.path, fact.line, fact.column),
                f"`{fact.name}` is declared here, but no code reads it and no guide documents it"
                + (f"; the code reads `{near}`" if near else ""),
                f"write `{near}`" if near else f"remove the line, or add it to the guide of `{service}`",
                tuple(Related(Place(r.path, r.line, r.column), f"`{near}` is read here") for r in index.reads(near)[:1])
                if near
                else (),
            )


def idle(subjects: Sequence[Subject], project: Project) -> str:  # noqa: ARG001
    """Why no file could be judged."""
    files = example_files(project.code.index, project.roots)
    return "" if files else "no `.env.example` stands at the top of a code root"


RULE = Rule(code="GW309", severity="warning", nature="untrue", check_project=check, idle=idle)
