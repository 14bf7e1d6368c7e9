"""Generated guides: line numbers or proofs that were read out of the code have moved."""

from collections.abc import Iterator

from guidewright.finding import Problem, Related
from guidewright.rule import Project, Rule, Subject
from guidewright.source import Place


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for a guide of which only receipts would change, at the first of them."""
    if subject.state == "receipts-outdated":
        yield Problem(
            Place(subject.guide_path, min(subject.changed_lines, default=1), 1),
            "line numbers or proofs in this guide have moved in the code",
            "the next `guidewright build` refreshes them",
        )


def check_project(project: Project) -> Iterator[Problem]:
    """One problem for all computed pages of which only what was read out of the code would change."""
    moved = [page.place for page in project.pages if page.state == "receipts-outdated"]
    if moved:
        yield Problem(
            moved[0],
            "what this page says of the code has moved or changed there",
            "the next `guidewright build` refreshes it",
            tuple(Related(place, "as well") for place in moved[1:]),
        )


RULE = Rule(code="GW603", severity="note", nature="form", check=check, check_project=check_project)
