"""The command line: arguments in, text and an exit code out. The only module that speaks to the terminal."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence

import click

from guidewright import __version__
from guidewright.cli.check import check
from guidewright.cli.options import text_or_json, today_option
from guidewright.cli.project import project_here, workspace_here
from guidewright.cli.terminal import EXIT_CODES, OutputError, prepare, say

REPORT_TO = "https://github.com/guidewright/guidewright/issues"
INTERRUPTED = 130


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


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: " + "; ".join(f"{code} {says}" for code, says in EXIT_CODES) + ".",
)
@click.version_option(__version__, prog_name="guidewright", message="%(prog)s %(version)s")
def main() -> None:
    """Integration guides from specs, each claim proven against the code."""


@main.command()
def init() -> int:
    """Write a configuration, and what specs and guides refer to.

    That is a configuration with every key and its default, the JSON Schema for editors, and the document that guides
    link to. Nothing is overwritten, and nothing is asked.
    """
    from guidewright.commands.init import init as command
    from guidewright.commands.wording import begun

    workspace = workspace_here()
    return say(begun(command(workspace), workspace))


@main.command()
@click.argument("service")
@click.option("--from-code", is_flag=True, help="Fill in what the code says of the service.")
@today_option
def new(service: str, from_code: bool, today: datetime.date | None) -> int:
    """Write a spec to begin with: specs/SERVICE.yaml.

    It builds at once, as a draft; what a complete guide holds stands in it, commented out. A spec that exists is never
    overwritten.
    """
    from guidewright.commands import new as command
    from guidewright.commands.wording import created, created_from_code

    workspace, config = project_here()
    day = today or datetime.date.today()
    if from_code:
        return say(created_from_code(*command.new_from_code(workspace, config, service, day), service))
    return say(created(command.new(workspace, config, service, day), service))


@main.command()
@click.argument("services", nargs=-1, metavar="[SERVICE ...]")
@click.option(
    "--check", "modes", flag_value="check", multiple=True, help="Write nothing; exit code 1 if a guide would change."
)
@click.option("--diff", "modes", flag_value="diff", multiple=True, help="As --check, and show what would change.")
@click.option(
    "--overwrite",
    "modes",
    flag_value="overwrite",
    multiple=True,
    help="Discard what was edited in the guides of SERVICE.",
)
def build(services: tuple[str, ...], modes: tuple[str, ...]) -> int:
    """Generate the guides from the specs.

    Of each SERVICE, or of all. A spec with mistakes is reported and its guide left as it is; the others are built. What
    somebody wrote into a guide is never overwritten unasked. Where the configuration has a `[site]`, the pages about
    all guides are written as well; `--overwrite pages` discards what was edited in them.
    """
    from guidewright.commands.build import build as command
    from guidewright.commands.build import mode_called
    from guidewright.commands.wording import built
    from guidewright.lint import with_rules

    if len(set(modes)) > 1:
        raise click.UsageError("only one of --check, --diff and --overwrite can be given")
    chosen = mode_called(modes[0] if modes else None)
    if chosen == "overwrite" and not services:
        raise click.UsageError("--overwrite needs the services whose guides may be discarded: build --overwrite stripe")
    workspace, config = project_here()
    result = command(workspace, with_rules(config, (), ()), services, chosen)
    return say(built(result, chosen, config, workspace))


main.add_command(check)


@main.command()
@text_or_json
@click.option("--coverage", "covered", is_flag=True, help="Which files were read, by whom, and which not and why.")
def facts(form: str, covered: bool) -> int:
    """Show what the code says: variables, routes, tables.

    The code is what git tracks or would track below the roots of the configuration; without git it is every file
    outside of hidden folders and of the usual clutter (`node_modules`, `dist`, `build` ...).
    """
    from guidewright.commands.facts import coverage
    from guidewright.commands.facts import facts as command

    return say((coverage if covered else command)(*project_here(), form))


@main.command()
@click.argument("services", nargs=-1, metavar="[SERVICE ...]")
@text_or_json
@click.option("--summary", is_flag=True, help="Only how many there are of each kind, as text.")
def claims(services: tuple[str, ...], form: str, summary: bool) -> int:
    """Show every claim with its verdict and receipt.

    Of the guides of each SERVICE, or of all.
    """
    from guidewright.commands.claims import claims as command

    if summary and form == "json":
        raise click.UsageError("--summary is text; count the claims of --format json by their `kind` and `verdict`")
    return say(command(*project_here(), services, "summary" if summary else form))


@main.command()
@click.argument("subject", metavar="CODE|NAME|VARIABLE")
def explain(subject: str) -> int:
    """Show a rule's page, or follow one variable everywhere.

    A rule goes by code or name (`GW304`, `wrong-default`). A variable is followed through spec, guide, code and
    containers.
    """
    from guidewright.commands.explain import explain as command

    return say(command(workspace_here(), subject))


@main.command()
@click.option("--output", metavar="DIR", help="Write the rules' pages and their list into a folder.")
def rules(output: str | None) -> int:
    """List the rules.

    One line for each: code, name, severity, and what it finds.
    """
    from guidewright.commands.rules import listed, written

    if output is None:
        return say(listed())
    workspace = workspace_here()
    return say(written(workspace, workspace.relative(output)))


@main.command()
@click.option("--output", metavar="FILE", help="Write it into a file.")
def schema(output: str | None) -> int:
    """Print the JSON Schema of specs, for editors."""
    from guidewright.commands.schema import printed, written

    if output is None:
        return say(printed())
    workspace = workspace_here()
    return say(written(workspace, workspace.relative(output)))


@main.command()
@click.option("--output", metavar="DIR", help="Write it into the pages of a folder instead, between their marks.")
def reference(output: str | None) -> int:
    """Print what can be set and typed, as Markdown.

    That is every key of the configuration, every field of a spec, and every command with its options: the generated
    parts of the pages of the reference.
    """
    from guidewright.cli.described import described
    from guidewright.commands.reference import printed, written

    shown = described(main)
    if output is None:
        return say(printed(shown, EXIT_CODES))
    workspace = workspace_here()
    return say(written(workspace, workspace.relative(output), shown, EXIT_CODES))
