"""init: the files that a project needs to begin with."""

from __future__ import annotations

import json

from pydantic import BaseModel

from guidewright.change import Change
from guidewright.commands.schema import SCHEMA_PATH
from guidewright.config import Config, Profile, Site
from guidewright.spec.schema import schema
from guidewright.workspace import CONFIG_FILES, Workspace

_ARCHITECTURE = """\
# API design

How the product's own API is laid out: where integrations live, how webhooks are received, and how errors are answered.
Every integration guide links here.
"""


def init(workspace: Workspace) -> tuple[Change, ...]:
    """Writes what is missing of a configuration, the schema for editors and the document that guides link to.

    What is there is left alone; raises ConfigError for a configuration that cannot be used.
    """
    wanted = {SCHEMA_PATH: schema(), "docs/architecture/api-design.md": _ARCHITECTURE}
    if not workspace.is_configured():
        wanted = {CONFIG_FILES[0]: _configuration(workspace), **wanted}
    missing = tuple(Change(path, None, text) for path, text in wanted.items() if workspace.legible(path) is None)
    workspace.write(missing)
    return missing


def _configuration(workspace: Workspace) -> str:
    """Every key with its default and what it means; those that each project has to think about are set."""
    words = "".join(char for char in workspace.root.name if char.isprintable()).replace("-", " ").replace("_", " ")
    product = words.strip().title() or "My Product"
    return "\n".join(
        [
            "# The settings of Guidewright. What is commented out shows the default.",
            *_lines(Config, {"product": product, "code": ["."]}),
            "",
            "# The pages that are computed from all specs together; without this table there are none.",
            "[site]",
            *_lines(Site, {}),
            "",
            "# The product's own words, which guides print and no spec repeats.",
            "[profile]",
            *_lines(Profile, {}),
            "",
        ]
    )


def _lines(model: type[BaseModel], given: dict[str, object]) -> list[str]:
    lines: list[str] = []
    for name, field in model.model_fields.items():
        default = field.get_default(call_default_factory=True)
        value = given.get(name, next(iter(field.examples or ()), None) if default is None else default)
        if not isinstance(value, BaseModel | dict | None):
            sign = "" if name in given else "# "
            lines += ["", f"# {field.description}", f"{sign}{name.replace('_', '-')} = {_toml(value)}"]
    return lines


def _toml(value: object) -> str:
    # JSON's texts and lists are TOML as well.
    return json.dumps(value, ensure_ascii=False)
