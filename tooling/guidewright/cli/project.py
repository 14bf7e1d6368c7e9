"""The project that a command is run in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guidewright.config import Config
    from guidewright.workspace import Workspace


def workspace_here() -> Workspace:
    """The project around the current folder; raises WorkspaceError where that is gone."""
    from guidewright.workspace import Workspace, WorkspaceError

    try:
        return Workspace.around(Path.cwd())
    except FileNotFoundError as error:
        raise WorkspaceError("the current folder does not exist any more; go to another one") from error


def project_here() -> tuple[Workspace, Config]:
    """The same with its configuration; raises ConfigError too."""
    workspace = workspace_here()
    return workspace, workspace.config()
