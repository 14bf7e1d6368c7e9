"""The command line: arguments in, text and an exit code out. The only module that speaks to the terminal."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from guidewright import __version__
from guidewright.cli.options import FORMATS, codes, targets, text_or_json, today_option
from guidewright.cli.terminal import OutputError, colour, prepare, say

if TYPE_CHECKING:
    from guidewright.config import Config
    from guidewright.workspace import Workspace

REPORT_TO = "https://github.com/guidewright/guidewright/issues"
INTERRUPTED = 130
# A changelog is not from the future where it is tomorrow already: dates are judged by the latest day on earth.
_LATEST_ZONE = datetime.timezone(datetime.timedelta(hours=14))


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code; a user's mistake is one line on stderr and code 2."""
    from guidewright.config import ConfigError
    from guidewright.guide.render import TemplateError
    from guidewright.workspace import WorkspaceError

    prepare()
    try:
        code = main.main(args=list(arguments), prog_name="guidewright", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        error.show()
        return 2
    except click.Abort:
        click.echo("guidewright: interrupted", err=True)
        return INTERRUPTED
    except (ConfigError, WorkspaceError, TemplateError, OutputError) as error:
        click.echo(f"guidewright: {error}", err=True)
        return 2
    except Exception as error:
        if os.environ.get("GUIDEWRIGHT_TRACEBACK"):
            raise
        kind = type(error).__name__
        click.echo(
            f"guidewright: internal error: {kind}: {error}\n"
            f"This is a mistake in guidewright, not in your files. Please report it with the output of\n"
            f"GUIDEWRIGHT_TRACEBACK=1 and the same command: {REPORT_TO}",
            err=True,
        )
        return 2


class _Commands(click.Group):
    """Commands in the order in which a newcomer meets them, not in that of the alphabet."""

    def list_commands(self, _: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="guidewright", message="%(prog)s %(version)s")
def main() -> None:
    """Integration guides from specs, each claim proven against the code."""


def _workspace() -> Workspace:
    from guidewright.workspace import Workspace, WorkspaceError

    try:
        return Workspace.around(Path.cwd())
    except FileNotFoundError as error:
        raise WorkspaceError("the current folder does not exist any more; go to another one") from error


def _project() -> tuple[Workspace, Config]:
    workspace = _workspace()
    return workspace, workspace.config()


@main.command()
def init() -> int:
    """Write a configuration, and what specs and guides refer to."""
    from guidewright.commands.init import init as command
    from guidewright.commands.wording import begun

    workspace = _workspace()
    return say(begun(command(workspace), workspace))


@main.command()
@click.argument("service")
@click.option("--from-code", is_flag=True, help="Fill in what the code says of the service.")
@today_option
def new(service: str, from_code: bool, today: datetime.date | None) -> int:
    """Write a spec to begin with: specs/SERVICE.yaml."""
    from guidewright.commands import new as command
    from guidewright.commands.wording import created, created_from_code

    workspace, config = _project()
    day = today or datetime.date.today()
    if from_code:
        return say(created_from_code(*command.new_from_code(workspace, config, service, day), service))
    return say(created(command.new(workspace, config, service, day), service))


@main.command()
@click.argument("services", nargs=-1, metavar="[SERVICE ...]")
@click.option(
    "--check", "modes", flag_value="check", multiple=True, help="Write nothing; exit 1 if a guide is outdated."
)
@click.option("--diff", "modes", flag_value="diff", multiple=True, help="Write nothing; show what would change.")
@click.option("--overwrite", "modes", flag_value="overwrite", multiple=True, help="Discard what was edited in a guide.")
def build(services: tuple[str, ...], modes: tuple[str, ...]) -> int:
    """Generate the guides from the specs."""
    from guidewright.commands.build import build as command
    from guidewright.commands.build import mode_called
    from guidewright.commands.wording import built
    from guidewright.lint import with_rules

    if len(set(modes)) > 1:
        raise click.UsageError("only one of --check, --diff and --overwrite can be given")
    chosen = mode_called(modes[0] if modes else None)
    if chosen == "overwrite" and not services:
        raise click.UsageError("--overwrite needs the services whose guides may be discarded: build --overwrite stripe")
    workspace, config = _project()
    result = command(workspace, with_rules(config, (), ()), services, chosen)
    return say(built(result, chosen, config, workspace))


@main.command()
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
@today_option
def check(
    paths: tuple[str, ...],
    formats: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    today: datetime.date | None,
) -> int:
    """Judge specs and guides: complete, and true?"""
    from guidewright.commands.check import check as command
    from guidewright.commands.wording import checked, saved
    from guidewright.lint import with_rules

    wanted = targets(formats)
    workspace, config = _project()
    config = with_rules(config, select, ignore)
    today = today or datetime.datetime.now(tz=_LATEST_ZONE).date()
    result = command(workspace, config, [workspace.relative(path) for path in paths], today)
    for name, file in wanted:
        if file:
            saved(checked(result, name, workspace, False, fail_on), workspace, workspace.relative(file))
    shown = next((name for name, file in wanted if not file), None)
    if shown is not None:
        return say(checked(result, shown, workspace, colour(), fail_on))
    return checked(result, "concise", workspace, False, fail_on).exit_code


@main.command()
@text_or_json
@click.option("--coverage", "covered", is_flag=True, help="Which files were read, by whom, and which not and why.")
def facts(form: str, covered: bool) -> int:
    """Show what the code says: variables, routes, tables."""
    from guidewright.commands.facts import coverage
    from guidewright.commands.facts import facts as command

    return say((coverage if covered else command)(*_project(), form))


@main.command()
@click.argument("services", nargs=-1, metavar="[SERVICE ...]")
@text_or_json
@click.option("--summary", is_flag=True, help="Only how many there are of each kind, as text.")
def claims(services: tuple[str, ...], form: str, summary: bool) -> int:
    """Show every claim with its verdict and receipt."""
    from guidewright.commands.claims import claims as command

    if summary and form == "json":
        raise click.UsageError("--summary is text; count the claims of --format json by their `kind` and `verdict`")
    return say(command(*_project(), services, "summary" if summary else form))


@main.command()
@click.argument("subject", metavar="CODE|NAME|VARIABLE")
def explain(subject: str) -> int:
    """Show a rule's page, or follow one variable everywhere."""
    from guidewright.commands.explain import explain as command

    return say(command(_workspace(), subject))


@main.command()
@click.option("--output", metavar="DIR", help="Write the rules' pages and their list into a folder.")
def rules(output: str | None) -> int:
    """List the rules."""
    from guidewright.commands.rules import listed, written

    if output is None:
        return say(listed())
    workspace = _workspace()
    return say(written(workspace, workspace.relative(output)))


@main.command()
@click.option("--output", metavar="FILE", help="Write it into a file.")
def schema(output: str | None) -> int:
    """Print the JSON Schema of specs, for editors."""
    from guidewright.commands.schema import printed, written

    if output is None:
        return say(printed())
    workspace = _workspace()
    return say(written(workspace, workspace.relative(output)))
