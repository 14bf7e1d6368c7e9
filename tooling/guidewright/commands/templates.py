"""The configured template, as it lies in the project or in the package."""

from __future__ import annotations

from guidewright.config import Config
from guidewright.guide.contract import Contract
from guidewright.guide.render import Template, read_contract
from guidewright.source import Source
from guidewright.workspace import Workspace


def template_of(workspace: Workspace, config: Config) -> Template:
    """The template, compiled. Raises TemplateError or ConfigError where it cannot be used."""
    files = workspace.template_files(config)
    return Template.compile(contract_of(workspace, config), files, _folder(config))


def contract_of(workspace: Workspace, config: Config) -> Contract:
    """The contract alone, which costs no compiling. Raises as `template_of` does."""
    text = workspace.template_files(config).get("contract.yaml", "")
    return read_contract(Source(f"{_folder(config)}/contract.yaml", text))


def _folder(config: Config) -> str:
    return f"{config.templates}/{config.template}"
