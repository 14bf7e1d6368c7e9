"""Generated files: a page computed from all guides is not what its specs give now, or was edited by hand."""

from collections.abc import Iterator

from guidewright.finding import Problem, Related
from guidewright.rule import Project, Rule

_DISCARD = "`guidewright build --overwrite pages`"


def check(project: Project) -> Iterator[Problem]:
    """One problem for all pages that `build` would write, and one for each that it refuses to write."""
    pending = [page for page in project.pages if page.state in ("absent", "outdated")]
    if pending:
        # Those that are there come first: what changed can be seen in them.
        first, *others = sorted(pending, key=lambda page: page.state == "absent")
        count = "1 more page is" if len(others) == 1 else f"{len(others)} more pages are"
        yield Problem(
            first.place,
            ("this page does not exist" if first.state == "absent" else "this page is out of date")
            + f": it is computed from all specs in `{project.specs}/`"
            + (f"; {count} not as they would be written now" if others else ""),
            "run `guidewright build`, and commit what it writes",
            tuple(Related(page.place, "missing" if page.state == "absent" else "out of date") for page in others),
        )
    for page in project.pages:
        if page.state == "edited":
            yield Problem(
                page.place,
                f"{'a merge left its marks' if page.torn else 'somebody edited the text'} since this page was computed",
                f"change the specs in `{project.specs}/` that it comes from, then discard the edit: {_DISCARD}",
            )
        elif page.state == "foreign":
            yield Problem(
                page.place,
                "this file was not generated, and stands where a computed page would be written",
                f"move it away, choose another folder by `pages` under `[site]`, or replace it: {_DISCARD}",
            )


def idle(_: object, project: Project) -> str:
    """Why no page could be judged."""
    return "" if project.pages else "the configuration has no `[site]`, so no page is computed"


RULE = Rule(code="GW607", severity="error", nature="form", check_project=check, idle=idle)
