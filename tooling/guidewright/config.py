"""The configuration: `guidewright.toml`, or `[tool.guidewright]` in `pyproject.toml`, else the defaults."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from guidewright.finding import Severity
from guidewright.source import Source, nearest

# Set by platforms and shells, not by a service; never demanded of a guide.
PLATFORM_VARIABLES = (
    "NODE_ENV", "CI", "PORT", "HOST", "HOSTNAME", "TZ", "PATH", "HOME", "USER", "PWD", "SHELL", "LANG", "DEBUG",
    "NEXT_RUNTIME", "NEXT_PHASE", "VERCEL*", "NEXT_PUBLIC_VERCEL*", "GITHUB_*", "npm_*", "RUNNER_*",
)  # fmt: skip


class ConfigError(Exception):
    """The configuration cannot be used; the message names the file, the key and the way out."""


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=lambda name: name.replace("_", "-"))


class Profile(_Model):
    """The product's own words, which a guide prints and no spec repeats."""

    env_file: str = Field(".env.local", description="The file that developers put variables into.")
    package_manager: str = Field("pnpm", description="The command that runs package scripts.")
    dev_script: str = Field("dev", description="The package script that starts the development server.")
    dev_url: str = Field("http://localhost:3000", description="Where the development server answers.")
    production_url: str = Field("https://yourdomain.com", description="Where the product is reached.")
    alias: str = Field("@/", description="The import prefix that stands for the code root.")
    slack: str = Field("#integrations", description="The channel for questions about integrations.")
    issue_tracker: str = Field("GitHub Issues", description="Where issues are filed.")
    log_path: str = Field("logs/webhooks.log", description="Where webhook handlers log.")
    tunnel: str = Field("ngrok http 3000", description="The command that makes the development server reachable.")


class Config(_Model):
    """The settings of a project. Paths are relative to the folder of the configuration."""

    product: str = Field("Practice Hub", description="The product that the guides belong to.")
    code: tuple[str, ...] = Field((".",), description="The roots of the documented code.")
    specs: str = Field("specs", description="The folder of the specs.")
    guides: str = Field("docs/guides/integrations", description="The folder of the guides.")
    templates: str = Field("templates", description="The folder of templates; the packaged ones where it is missing.")
    template: str = Field("integration-guide", description="The template that guides are made with.")
    profile: Profile = Field(default_factory=Profile, description="The product's own words.")
    platform_variables: tuple[str, ...] = Field(
        PLATFORM_VARIABLES, description="Variables that no guide must document; `*` ends a prefix."
    )
    select: tuple[str, ...] = Field((), description="Codes, prefixes or names of the only rules to apply; empty: all.")
    ignore: tuple[str, ...] = Field((), description="Codes, prefixes or names of rules to leave out.")
    severity: dict[str, Severity] = Field(default_factory=dict, description="Another severity, by code or name.")


def parse(source: Source) -> Config | None:
    """The configuration in a TOML file; None for a `pyproject.toml` without a `[tool.guidewright]` table.

    Raises ConfigError for a file that is no TOML, an unknown key or a wrong value.
    """
    try:
        document: dict[str, Any] = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{source.path}: not valid TOML: {error}") from error
    if source.path.rsplit("/", 1)[-1] == "pyproject.toml":
        table = document.get("tool", {}).get("guidewright")
        if table is None:
            return None
        document = table
    try:
        return Config.model_validate(document)
    except ValidationError as error:
        raise ConfigError("\n".join(_explained(source, dict(e)) for e in error.errors())) from error


def _explained(source: Source, error: dict[str, Any]) -> str:
    path = [str(step) for step in error["loc"]]
    key = path[-1] if path else ""
    line = next(
        (n for n, text in enumerate(source.lines, 1) if re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", text)), 0
    )
    where = f"{source.path}:{line}" if line else source.path
    if error["type"] != "extra_forbidden":
        return f"{where}: `{'.'.join(path)}`: {error['msg']}"
    model = Profile if path[:-1] == ["profile"] else Config
    near = nearest(key, (name.replace("_", "-") for name in model.model_fields))
    hint = f"; did you mean `{near}`?" if near else ""
    return f"{where}: unknown key `{'.'.join(path)}`{hint}"
