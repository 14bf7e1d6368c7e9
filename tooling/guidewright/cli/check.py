"""The command `check`, with its many options."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial

import click

from guidewright.cli.options import FORMATS, codes, targets, today_option
from guidewright.cli.project import project_here
from guidewright.cli.terminal import colour, say

# A changelog is not from the future where it is tomorrow already: dates are judged by the latest day on earth.
_LATEST_ZONE = datetime.timezone(datetime.timedelta(hours=14))


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH ...]")
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="F[=FILE]",
    help=f"{', '.join(FORMATS)}; with =FILE into a file. May be given several times.",
)
@click.option("--select", callback=codes, metavar="C,..", help="Only these rules: codes, beginnings of codes, names.")
@click.option("--ignore", callback=codes, metavar="C,..", help="Not these rules.")
@click.option("--fail-on", type=click.Choice(["error", "warning"]), default="error", help="What makes the exit code 1.")
@click.option("--external-links", is_flag=True, help="Ask other hosts whether links to them still lead somewhere.")
@today_option
def check(
    paths: tuple[str, ...],
    formats: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    external_links: bool,
    today: datetime.date | None,
) -> int:
    """Judge specs and guides: complete, and true?"""
    from guidewright.claims.outside import Outside
    from guidewright.commands.check import check as command
    from guidewright.commands.wording import checked, saved
    from guidewright.lint import with_rules
    from guidewright.workspace.history import last_changes

    wanted = targets(formats)
    workspace, config = project_here()
    config = with_rules(config, select, ignore)
    today = today or datetime.datetime.now(tz=_LATEST_ZONE).date()
    outside = Outside(changes=partial(last_changes, workspace.root))
    if external_links:
        from guidewright.workspace.links import ask

        outside = replace(outside, ask=partial(ask, workspace.root))
    result = command(workspace, config, [workspace.relative(path) for path in paths], today, outside)
    for name, file in wanted:
        if file:
            saved(checked(result, name, workspace, False, fail_on), workspace, workspace.relative(file))
    shown = next((name for name, file in wanted if not file), None)
    if shown is not None:
        return say(checked(result, shown, workspace, colour(), fail_on))
    return checked(result, "concise", workspace, False, fail_on).exit_code
