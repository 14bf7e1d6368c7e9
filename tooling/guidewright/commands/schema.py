"""schema: the JSON Schema of specs, so that editors complete and explain every field."""

from __future__ import annotations

from guidewright.change import Change
from guidewright.commands.outcome import Outcome
from guidewright.spec.schema import schema
from guidewright.workspace import Workspace

# Where specs look for it, in this project and in those that `init` begins.
SCHEMA_PATH = "docs/schemas/integration-guide.schema.json"


def printed() -> Outcome:
    """The schema on stdout."""
    return Outcome(schema())


def written(workspace: Workspace, path: str) -> Outcome:
    """The schema in a file."""
    before = workspace.text(path)
    if before == schema():
        return Outcome(f"{path} is up to date")
    workspace.write((Change(path, before, schema()),))
    return Outcome(f"wrote {path}")
