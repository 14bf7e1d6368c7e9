"""init: the files that a project needs to begin with."""

from __future__ import annotations

from guidewright.change import Change
from guidewright.workspace import CONFIG_FILES, Workspace

_CONFIG = """\
# The product that the guides belong to, and where things are. Every key: docs/reference/configuration.md
product = "{product}"
code = ["."]
specs = "specs"
guides = "docs/guides/integrations"

[profile]
env-file = ".env.local"
package-manager = "pnpm"
dev-url = "http://localhost:3000"
production-url = "https://yourdomain.com"
slack = "#integrations"
issue-tracker = "GitHub Issues"
"""
_ARCHITECTURE = """\
# API design

How the product's own API is laid out: where integrations live, how webhooks are received, and how errors are answered.
Every integration guide links here.
"""


def init(workspace: Workspace) -> tuple[Change, ...]:
    """Writes what is missing of a configuration and the document that guides link to; leaves alone what is there."""
    product = workspace.root.name.replace("-", " ").replace("_", " ").title()
    wanted = [Change("docs/architecture/api-design.md", None, _ARCHITECTURE)]
    if not any(workspace.text(name) is not None for name in CONFIG_FILES[:1]):
        wanted.insert(0, Change(CONFIG_FILES[0], None, _CONFIG.format(product=product)))
    missing = tuple(change for change in wanted if workspace.text(change.path) is None)
    workspace.write(missing)
    return missing
