"""Secrets: a secret variable has a name that sends its value to every browser."""

from collections.abc import Iterator

from guidewright.claims.ownership import PUBLIC_PREFIXES
from guidewright.claims.verify_complete import PRODUCT_SCOPES
from guidewright.finding import Problem, Related
from guidewright.rule import Project, Rule, Subject
from guidewright.source import Place

# Names that nobody gives to what may be seen; a key or a token may be made for browsers.
_SECRET = ("_SECRET", "_SECRET_KEY", "_PRIVATE_KEY")


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each secret whose name begins with a public prefix, by its mark in the spec or by its name."""
    if subject.loaded is None:
        for verdict in subject.verdicts:
            if verdict.claim.kind == "variable" and _is_exposed(verdict.claim.subject):
                yield _problem(verdict.claim.subject, verdict.claim.place, ())
    elif subject.spec is not None:
        for number, variable in enumerate(subject.spec.variables):
            if variable.name.startswith(PUBLIC_PREFIXES) and variable.secret:
                marked = Related(subject.loaded.key("env", number, "secret"), "marked as secret here")
                yield _problem(variable.name, subject.loaded.place("env", number, "name"), (marked,))
            elif _is_exposed(variable.name):
                yield _problem(variable.name, subject.loaded.place("env", number, "name"), ())


def check_project(project: Project) -> Iterator[Problem]:
    """One problem for each such name that product code reads and no guide documents."""
    documented = frozenset().union(*(owner.documented for owner in project.ownership.owners))
    for name in project.code.index.names:
        if _is_exposed(name) and name not in documented:
            for fact in project.code.index.reads(name):
                if fact.scope in PRODUCT_SCOPES:
                    yield _problem(name, Place(fact.path, fact.line, fact.column), ())
                    break


def _is_exposed(name: str) -> bool:
    return name.startswith(PUBLIC_PREFIXES) and name.endswith(_SECRET)


def _problem(name: str, place: Place, related: tuple[Related, ...]) -> Problem:
    prefix = next(prefix for prefix in PUBLIC_PREFIXES if name.startswith(prefix))
    return Problem(
        place,
        f"`{name}` is a secret, but `{prefix}` puts it into the code that browsers get",
        f"rename it to `{name.removeprefix(prefix)}` and read it on the server only",
        related,
    )


RULE = Rule(code="GW802", severity="error", nature="untrue", check=check, check_project=check_project)
