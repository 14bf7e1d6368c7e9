"""The options of `check` that choose among its findings, and where a text comes from."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

import click


@dataclass(frozen=True)
class Asked:
    """What these options say; paths as typed, empty where an option is not given."""

    baseline: str
    write_baseline: str
    changed_since: str
    statistics: bool
    stdin_filename: str

    def refuse_contradictions(self, paths: tuple[str, ...], printed: str | None) -> None:
        """Raises UsageError where options cannot be meant together; `printed` is the format that is printed."""
        narrow = [("PATH", paths), ("--changed-since", self.changed_since), ("--stdin-filename", self.stdin_filename)]
        for option, given in narrow:
            if self.write_baseline and given:
                raise click.UsageError(f"--write-baseline writes all findings: leave {option} out")
        if self.write_baseline and self.baseline:
            raise click.UsageError("--write-baseline looks at no other baseline: leave --baseline out")
        if self.stdin_filename and (paths or self.changed_since):
            option = "PATH" if paths else "--changed-since"
            raise click.UsageError(f"--stdin-filename names what is checked: leave {option} out")
        if self.statistics and printed not in ("full", "concise"):
            raise click.UsageError("--statistics goes with the formats `full` and `concise`")


_OPTIONS = (
    click.option("--baseline", default="", metavar="FILE", help="Show only findings that are not in this file."),
    click.option("--write-baseline", default="", metavar="FILE", help="Write all findings into a baseline, and end."),
    click.option(
        "--changed-since", default="", metavar="REV", help="Only findings of guides that changed since, or their code."
    ),
    click.option("--statistics", is_flag=True, help="How many findings each rule has, instead of the findings."),
    click.option(
        "--stdin-filename",
        default="",
        metavar="PATH",
        help="Judge this spec or guide as standard input holds it; write nothing to it.",
    ),
)


def narrowing_options(command: Any) -> Any:
    """Gives a command these options, as its argument `asked`."""

    @functools.wraps(command)
    def taking(*arguments: Any, **given: Any) -> Any:
        names = Asked.__dataclass_fields__
        asked = Asked(**{name: given.pop(name) for name in names})
        return command(*arguments, asked=asked, **given)

    for option in reversed(_OPTIONS):
        taking = option(taking)
    return taking
