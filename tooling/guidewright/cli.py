"""The command line: arguments in, text and an exit code out. The only module that speaks to the terminal."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from guidewright import __version__

if TYPE_CHECKING:
    from guidewright.commands.outcome import Outcome
    from guidewright.config import Config
    from guidewright.workspace import Workspace

REPORT_TO = "https://github.com/guidewright/guidewright/issues"
FORMATS = ("full", "concise", "json", "github")


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code; a user's mistake is one line on stderr and code 2."""
    from guidewright.config import ConfigError
    from guidewright.guide.render import TemplateError
    from guidewright.workspace import WorkspaceError

    try:
        code = main.main(args=list(arguments), prog_name="guidewright", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        error.show()
        return 2
    except click.Abort:
        click.echo("guidewright: interrupted", err=True)
        return 2
    except (ConfigError, WorkspaceError, TemplateError) as error:
        click.echo(f"guidewright: {error}", err=True)
        return 2
    except BrokenPipeError:
        # The reader went away (`| head`); what is left to say has no one to hear it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
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

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="guidewright", message="%(prog)s %(version)s")
def main() -> None:
    """Integration guides from specs, each claim proven against the code."""


def _project() -> tuple[Workspace, Config]:
    from guidewright.workspace import Workspace

    workspace = Workspace.around(Path.cwd())
    return workspace, workspace.config()


def _say(outcome: Outcome) -> int:
    if outcome.text:
        click.echo(outcome.text, nl=not outcome.text.endswith("\n"))
    if outcome.notes:
        click.echo(outcome.notes, nl=not outcome.notes.endswith("\n"), err=True)
    return outcome.exit_code


def _colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _today(context: click.Context, option: click.Parameter, value: str | None) -> datetime.date:
    if value is None:
        return datetime.datetime.now(tz=datetime.UTC).date()
    try:
        return datetime.date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter("a date such as 2025-11-02 is expected") from error


def _codes(context: click.Context, option: click.Parameter, value: str | None) -> tuple[str, ...]:
    return tuple(word.strip() for word in (value or "").split(",") if word.strip())


_today_option: Callable[[Any], Any] = click.option(
    "--today", metavar="DATE", callback=_today, help="The day that dates are judged by; today's by default."
)


@main.command()
def init() -> int:
    """Write a configuration and the document that guides link to."""
    from guidewright.commands.init import init as command
    from guidewright.commands.wording import begun

    workspace, _ = _project()
    return _say(begun(command(workspace)))


@main.command()
@click.argument("service")
@_today_option
def new(service: str, today: datetime.date) -> int:
    """Write a spec to begin with: specs/SERVICE.yaml."""
    from guidewright.commands.new import new as command
    from guidewright.commands.wording import created

    workspace, config = _project()
    return _say(created(command(workspace, config, service, today), service))


@main.command()
@click.argument("services", nargs=-1, metavar="[SERVICE ...]")
@click.option("--check", "mode", flag_value="check", help="Write nothing; exit 1 if a guide would change.")
@click.option("--diff", "mode", flag_value="diff", help="Write nothing; show what would change.")
@click.option("--overwrite", "mode", flag_value="overwrite", help="Take the spec's side where a guide was edited.")
def build(services: tuple[str, ...], mode: str | None) -> int:
    """Generate the guides from the specs."""
    from guidewright.commands.build import build as command
    from guidewright.commands.build import mode_called
    from guidewright.commands.wording import built

    workspace, config = _project()
    chosen = mode_called(mode)
    if chosen == "overwrite" and not services:
        raise click.UsageError("--overwrite needs the services whose guides may be overwritten: build --overwrite stripe")
    return _say(built(command(workspace, config, services, chosen), chosen, workspace))


@main.command()
@click.argument("paths", nargs=-1, metavar="[PATH ...]")
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="F[=FILE]",
    help=f"{', '.join(FORMATS)}; with =FILE into a file. May be given several times.",
)
@click.option("--select", callback=_codes, metavar="C,..", help="Only these rules: codes, beginnings of codes, names.")
@click.option("--ignore", callback=_codes, metavar="C,..", help="Not these rules.")
@click.option("--fail-on", type=click.Choice(["error", "warning"]), default="error", help="What makes the exit code 1.")
@_today_option
def check(
    paths: tuple[str, ...],
    formats: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    today: datetime.date,
) -> int:
    """Judge specs and guides: are they complete, and is what they say true?"""
    from guidewright.commands.check import check as command
    from guidewright.commands.wording import checked
    from guidewright.lint import with_rules

    targets = [_target(word) for word in formats or ("full",)]
    workspace, config = _project()
    config = with_rules(config, select, ignore)
    result = command(workspace, config, [workspace.relative(path) for path in paths], today)
    for name, file in targets:
        if file is None:
            _say(checked(result, name, workspace, _colour(), fail_on))
        else:
            Path(file).write_text(checked(result, name, workspace, False, fail_on).text, "utf-8")
    return checked(result, "concise", workspace, False, fail_on).exit_code


def _target(word: str) -> tuple[str, str | None]:
    name, _, file = word.partition("=")
    if name not in FORMATS:
        raise click.BadParameter(f"`{name}` is none of {', '.join(FORMATS)}", param_hint="--format")
    return name, file or None


_text_or_json: Callable[[Any], Any] = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="How it is printed."
)


@main.command()
@_text_or_json
def facts(form: str) -> int:
    """Show what the code says: variables, symbols, routes, events, tables, scripts."""
    from guidewright.commands.facts import facts as command

    return _say(command(*_project(), form))


@main.command()
@click.argument("services", nargs=-1, metavar="[SERVICE ...]")
@_text_or_json
def claims(services: tuple[str, ...], form: str) -> int:
    """Show every claim of the specs with its verdict and receipt."""
    from guidewright.commands.claims import claims as command

    return _say(command(*_project(), services, form))


@main.command()
@click.argument("subject", metavar="CODE|NAME|VARIABLE")
def explain(subject: str) -> int:
    """Show a rule's page, or one variable across spec, guide and code."""
    from guidewright.commands.explain import explain as command

    return _say(command(*_project(), subject))


@main.command()
@click.option("--output", metavar="DIR", help="Write the rules' pages and their list into a folder.")
def rules(output: str | None) -> int:
    """List the rules."""
    from guidewright.commands.rules import listed, written

    if output is None:
        return _say(listed())
    workspace, _ = _project()
    return _say(written(workspace, workspace.relative(output)))


@main.command()
@click.option("--output", metavar="FILE", help="Write it into a file.")
def schema(output: str | None) -> int:
    """Print the JSON Schema of specs, for editors."""
    from guidewright.commands.schema import printed, written

    if output is None:
        return _say(printed())
    workspace, _ = _project()
    return _say(written(workspace, workspace.relative(output)))
