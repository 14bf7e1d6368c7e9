"""Variables: the code has several defaults for one of a service's."""

from collections.abc import Iterator

from guidewright.claims.declared import product_reads, services_variables
from guidewright.facts.fold import Default, folded
from guidewright.finding import Problem, Related
from guidewright.rule import Project, Rule
from guidewright.source import Place

# What a masked value was is not known, so it agrees with any other.
_MASKED = "***"


def check(project: Project) -> Iterator[Problem]:
    """One problem for each variable whose reads disagree on what is used where it is unset."""
    index = project.code.index
    for name in sorted(services_variables(index, project.ownership)):
        for root in project.roots:
            defaults = [d for d in folded(product_reads(index, name, root)).defaults if _MASKED not in d.value]
            if len({default.value.rstrip("/").casefold() for default in defaults}) > 1:
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
