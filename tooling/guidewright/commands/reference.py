"""reference: what can be set and typed, as the generated parts of the reference's pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from guidewright.change import Change
from guidewright.commands.outcome import Outcome
from guidewright.site.command_tables import Command, command, commands, exit_codes
from guidewright.site.field_tables import configuration, spec
from guidewright.site.regions import filled
from guidewright.workspace import Workspace, WorkspaceError

ExitCodes = Sequence[tuple[int, str]]


def printed(shown: Sequence[Command], codes: ExitCodes) -> Outcome:
    """All parts, one after the other."""
    parts = [f"# {page}\n\n" + "\n\n".join(named.values()) for page, named in _parts(shown, codes).items()]
    return Outcome("\n\n".join(parts))


def written(workspace: Workspace, folder: str, shown: Sequence[Command], codes: ExitCodes) -> Outcome:
    """The parts in the pages of a folder. Raises WorkspaceError for a page that is not there, or lacks a place."""
    changes = []
    for name, parts in _parts(shown, codes).items():
        path = f"{folder}/{name}.md"
        page = workspace.text(path)
        if page is None:
            raise WorkspaceError(f"there is no page {path} to write into")
        try:
            changes.append(Change(path, page, filled(page, parts)))
        except ValueError as error:
            raise WorkspaceError(f"{path}: {error}") from error
    pending = tuple(change for change in changes if change.before != change.after)
    workspace.write(pending)
    return Outcome(f"{len(changes)} pages in {folder}, {len(pending)} of them written")


def _parts(shown: Sequence[Command], codes: ExitCodes) -> Mapping[str, Mapping[str, str]]:
    """The generated parts of each page, by name."""
    return {
        "configuration": {"keys": configuration()},
        "command-line": {
            "commands": commands(shown),
            **{one.name: command(one) for one in shown},
            "exit-codes": exit_codes(codes),
        },
        "spec": {"fields": spec()},
    }
