"""What goes to the terminal, and what becomes of a terminal that goes away."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING, TextIO

import click

if TYPE_CHECKING:
    from guidewright.commands.outcome import Outcome

EXIT_CODES = (
    (0, "no error"),
    (1, "at least one error; with `--check` or `--diff` also a pending change"),
    (
        2,
        "the tool could not work: wrong arguments, wrong configuration, a file that cannot be read or written, "
        "or a defect of its own",
    ),
    (130, "interrupted (Ctrl-C)"),
)


class OutputError(Exception):
    """What was to be printed could not be written."""


def prepare() -> None:
    """A terminal that knows no ✅ gets an escape for it, not a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def standard_input() -> bytes:
    """All that standard input holds."""
    return sys.stdin.buffer.read()


def say(outcome: Outcome) -> int:
    """Prints what a command gives back; its exit code."""
    _print(outcome.text, sys.stdout)
    _print(outcome.notes, sys.stderr)
    return outcome.exit_code


def _print(text: str, stream: TextIO | None) -> None:
    if not text or stream is None:
        return
    try:
        click.echo(text, nl=not text.endswith("\n"), file=stream)
    except OSError as error:
        # What is still in the buffer would fail once more when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        # A reader that went away (`| head`) has heard enough; the exit code stays what it is.
        if not isinstance(error, BrokenPipeError):
            raise OutputError(f"cannot write the output: {(error.strerror or str(error)).lower()}") from error


def colour() -> bool:
    """Whether reports are coloured: at a terminal, unless it or the user says no."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
