"""new: a spec to begin with. It builds at once, as a draft whose gaps `check` then lists."""

from __future__ import annotations

import datetime
import re

from guidewright.change import Change
from guidewright.config import Config
from guidewright.spec.model import SLUG_PATTERN
from guidewright.workspace import Workspace, WorkspaceError

_SPEC = """\
# yaml-language-server: $schema={schema}
service: {service}
name: {name}
# What the service does, and why {product} uses it.
# summary: ...
type: [api]
status: draft
integration: in-development
changelog:
  - date: {today}
    changes:
      - Guide begun
"""
_SCHEMA = "docs/schemas/integration-guide.schema.json"


def new(workspace: Workspace, config: Config, service: str, today: datetime.date) -> Change:
    """Writes `specs/<service>.yaml`. Raises WorkspaceError for a name that is no slug, or a spec that exists."""
    slug = re.sub(r"[^a-z0-9]+", "-", service.lower()).strip("-")
    if not re.fullmatch(SLUG_PATTERN, service):
        hint = f": write `{slug}`" if slug else ""
        raise WorkspaceError(f"`{service}` is no slug of lower-case letters, digits and single dashes{hint}")
    path = f"{config.specs}/{service}.yaml"
    if workspace.text(path) is not None:
        raise WorkspaceError(f"{path} exists already; edit it, or choose another name")
    name = " ".join(word.capitalize() for word in service.split("-"))
    up = "../" * (config.specs.strip("/").count("/") + 1)
    text = _SPEC.format(
        schema=f"{up}{_SCHEMA}", service=service, name=name, product=config.product, today=today.isoformat()
    )
    change = Change(path, None, text)
    workspace.write((change,))
    return change
