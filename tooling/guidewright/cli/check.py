"""The command `check`, with its many options."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial

import click

from guidewright.cli.narrowing import Asked, narrowing_options
from guidewright.cli.options import FORMATS, codes, targets, today_option
from guidewright.cli.project import project_here
from guidewright.cli.terminal import colour, say, standard_input

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
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning"]),
    default="error",
    help="What makes the exit code 1; errors by default.",
)
@click.option(
    "--fix",
    is_flag=True,
    help="Apply the safe fixes, judge again until nothing changes, and report what is left.",
)
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also fixes that may change what was meant.")
@click.option(
    "--diff",
    is_flag=True,
    help="Show what fixes would change, and write nothing; exit code 1 if that is anything.",
)
@narrowing_options
@click.option(
    "--external-links",
    is_flag=True,
    help="Ask other hosts whether links to them still lead somewhere, for a minute at most.",
)
@today_option
def check(
    paths: tuple[str, ...],
    formats: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    external_links: bool,
    today: datetime.date | None,
    asked: Asked,
) -> int:
    """Judge specs and guides: complete, and true?

    Each PATH is a spec, a guide, or a folder that holds some; without any all are judged, and with them what concerns
    the project and no single guide (`.env.example`, defaults that disagree).
    """
    from guidewright.claims.outside import Outside
    from guidewright.commands.check import check as command
    from guidewright.commands.check import rebase
    from guidewright.commands.mend import Mending, mend
    from guidewright.commands.narrow import Narrowing
    from guidewright.commands.unsaved import unsaved
    from guidewright.commands.wording import checked, compared, mended, saved, tallied
    from guidewright.fix import ALL, SAFE
    from guidewright.lint import with_rules
    from guidewright.workspace.ages import last_changes

    if diff and formats:
        raise click.UsageError("`--diff` prints a diff and no report: leave `--format` out")
    if unsafe_fixes and not (fix or diff):
        raise click.UsageError("`--unsafe-fixes` goes with `--fix` or `--diff`")
    if (fix or diff) and (asked.write_baseline or asked.stdin_filename):
        option = "--write-baseline" if asked.write_baseline else "--stdin-filename"
        raise click.UsageError(f"`--fix` and `--diff` mend what stands on disk: leave `{option}` out")
    wanted = targets(formats)
    shown = next((name for name, file in wanted if not file), None)
    asked.refuse_contradictions(paths, shown)
    workspace, config = project_here()
    config = with_rules(config, select, ignore)
    today = today or datetime.datetime.now(tz=_LATEST_ZONE).date()
    named = [workspace.relative(path) for path in paths]
    if asked.write_baseline:
        return say(rebase(workspace, config, today, workspace.relative(asked.write_baseline)))
    if asked.stdin_filename:
        named = [workspace.relative(asked.stdin_filename)]
        workspace = unsaved(workspace, config, named[0], standard_input())
    narrowing = Narrowing(asked.baseline and workspace.relative(asked.baseline), asked.changed_since)
    outside = Outside(changes=partial(last_changes, workspace.root))
    if external_links:
        from guidewright.workspace.links import ask

        outside = replace(outside, ask=partial(ask, workspace.root))
    if fix or diff:
        result = mend(workspace, config, named, today, ALL if unsafe_fixes else SAFE, narrowing)
    else:
        result = Mending(command(workspace, config, named, today, outside, narrowing))
    if diff:
        return say(compared(result, checked(result.checked, "concise", workspace, False, fail_on)))
    workspace.write(result.changes)
    for name, file in wanted:
        if file:
            saved(checked(result.checked, name, workspace, False, fail_on), workspace, workspace.relative(file))
    outcome = checked(result.checked, shown or "concise", workspace, colour(), fail_on)
    if shown is None:
        outcome = replace(outcome, text="")
    elif asked.statistics:
        outcome = tallied(result.checked, shown, outcome)
    return say(mended(result, outcome) if fix else outcome)
