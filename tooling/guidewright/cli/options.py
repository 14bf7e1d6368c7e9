"""What options take: dates, rules, formats."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import click

from guidewright.source import nearest

FORMATS = ("full", "concise", "json", "github", "gitlab", "sarif", "junit", "markdown")


def _day(_: click.Context, __: click.Parameter, value: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(value) if value is not None else None
    except ValueError as error:
        raise click.BadParameter(f"`{value}` is no date such as 2025-11-02") from error


def codes(_: click.Context, __: click.Parameter, value: str | None) -> tuple[str, ...]:
    """The words between commas."""
    return tuple(word.strip() for word in (value or "").split(",") if word.strip())


today_option: Callable[[Any], Any] = click.option(
    "--today", metavar="DATE", callback=_day, help="The day that dates are judged by; today's by default."
)


def targets(formats: tuple[str, ...]) -> list[tuple[str, str]]:
    """The formats that were asked for, each with its file; at most one without, which is printed."""
    found = []
    for word in formats or ("full",):
        name, sign, file = word.partition("=")
        if name not in FORMATS:
            near = nearest(name, FORMATS)
            hint = f"; did you mean `{near}`?" if near else ""
            raise click.BadParameter(f"`{name}` is none of {', '.join(FORMATS)}{hint}", param_hint="--format")
        if sign and not file:
            raise click.BadParameter(f"a file is expected behind `{word}`", param_hint="--format")
        found.append((name, file))
    printed = [name for name, file in found if not file]
    if len(printed) > 1:
        hint = f"only one format can be printed; write the other into a file: `{printed[1]}=FILE`"
        raise click.BadParameter(hint, param_hint="--format")
    return found


text_or_json: Callable[[Any], Any] = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="How it is printed; as text by default.",
)
