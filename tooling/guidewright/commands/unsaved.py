"""A spec or guide as an editor holds it: its text is given, and not read from disk."""

from __future__ import annotations

from guidewright.commands.handwritten import is_guide
from guidewright.config import Config
from guidewright.workspace import SPEC_ENDINGS, Workspace, WorkspaceError


def unsaved(workspace: Workspace, config: Config, path: str, data: bytes) -> Workspace:
    """The project as if the spec or guide at `path` held `data`; raises WorkspaceError for another path or no text."""
    folder = path.rpartition("/")[0]
    if not (folder == config.specs and path.endswith(SPEC_ENDINGS)) and not is_guide(path, config):
        where = f"specs stand in `{config.specs}/`, guides in `{config.guides}/`"
        raise WorkspaceError(f"--stdin-filename: `{path}` is the path of no spec or guide: {where}")
    try:
        return workspace.with_drafts({path: data.decode("utf-8")})
    except UnicodeDecodeError as error:
        raise WorkspaceError("--stdin-filename: what standard input holds is not UTF-8") from error
