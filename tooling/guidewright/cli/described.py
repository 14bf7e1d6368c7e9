"""The commands as values, for the reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from guidewright.site.command_tables import Command, Option


def described(group: click.Group) -> tuple[Command, ...]:
    """Every command of the group, in its order."""
    from guidewright.site.command_tables import Command

    return tuple(
        Command(
            name,
            tuple(p.metavar or p.human_readable_name.upper() for p in one.params if isinstance(p, click.Argument)),
            tuple(" ".join(paragraph.split()) for paragraph in (one.help or "").split("\n\n")),
            tuple(_option(p) for p in one.params if isinstance(p, click.Option)),
        )
        for name, one in group.commands.items()
    )


def _option(option: click.Option) -> Option:
    from guidewright.site.command_tables import Option

    words = option.metavar or ("|".join(option.type.choices) if isinstance(option.type, click.Choice) else "")
    return Option(f"{option.opts[0]} {words}".rstrip(), option.help or "")
