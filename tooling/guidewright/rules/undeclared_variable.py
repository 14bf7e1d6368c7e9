"""Variables: the code needs a documented one that `.env.example` does not name."""

from collections.abc import Iterator, Sequence

from guidewright.claims.declared import ExampleFile, example_files, is_example, product_reads
from guidewright.facts.fold import folded
from guidewright.facts.model import Variable
from guidewright.finding import Problem, Related
from guidewright.rule import Project, Rule, Subject
from guidewright.source import Place


def check(project: Project) -> Iterator[Problem]:
    """One problem for each variable that code requires and no example of settings names."""
    files = example_files(project.code.index, project.roots)
    # What no guide documents is `undocumented-variable`'s first.
    documented = frozenset().union(*(owner.documented for owner in project.ownership.owners))
    # The first of a root's files is the one to add to.
    first = {file.root: file for file in reversed(files)}
    for root, file in sorted(first.items()):
        for name in sorted(documented):
            read = _required(project, name, root)
            if read is not None:
                yield _problem(file, name, read)


def _required(project: Project, name: str, root: str) -> Variable | None:
    """The read that cannot do without a variable that nothing declares or sets; None where there is none."""
    index = project.code.index
    given = any(is_example(fact.path) for fact in index.declared(name))
    if given or any(fact.scope in ("config", "container") for fact in index.written(name)):
        return None
    reads = product_reads(index, name, root)
    if folded(reads).requirement != "required":
        return None
    return next(fact for fact in reads if fact.requirement == "required")


def _problem(file: ExampleFile, name: str, read: Variable) -> Problem:
    return Problem(
        Place(file.path),
        f"`{name}` is required by the code, but `{file.path}` does not name it",
        f"add `{name}=` with a placeholder, so that whoever copies the file learns of it",
        (Related(Place(read.path, read.line, read.column), f"`{name}` is required here"),),
    )


def idle(subjects: Sequence[Subject], project: Project) -> str:  # noqa: ARG001
    """Why no file could be judged."""
    files = example_files(project.code.index, project.roots)
    return "" if files else "no `.env.example` stands at the top of a code root"


RULE = Rule(code="GW308", severity="warning", nature="untrue", check_project=check, idle=idle)
