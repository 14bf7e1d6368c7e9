"""What the configuration holds: every key with its default, what it takes, and what it is for."""

from __future__ import annotations

import posixpath
import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from guidewright.finding import Severity

# Set by platforms and shells, not by a service; never demanded of a guide.
PLATFORM_VARIABLES = (
    "NODE_ENV", "CI", "PORT", "HOST", "HOSTNAME", "TZ", "PATH", "HOME", "USER", "PWD", "SHELL", "LANG", "DEBUG",
    "NO_COLOR", "FORCE_COLOR",
    "NEXT_RUNTIME", "NEXT_PHASE", "VERCEL*", "NEXT_PUBLIC_VERCEL*", "GITHUB_*", "npm_*", "RUNNER_*",
)  # fmt: skip


def _inside(path: str) -> str:
    """A path within the project in its one spelling (`./src/` is `src`); `.` is the project itself."""
    plain = posixpath.normpath(path.replace("\\", "/"))
    if not path.strip() or plain == ".." or re.match(r"\.\./|/|[A-Za-z]:", plain):
        raise ValueError("a folder inside the project is expected, relative to the folder of the configuration")
    return plain


def _below(path: str) -> str:
    """As `_inside`, but not the project itself: its own files would be taken for specs or guides."""
    if (plain := _inside(path)) == ".":
        raise ValueError("a folder of its own is expected, not the whole project")
    return plain


def _pattern(path: str) -> str:
    """As `_inside`, for a pattern of paths."""
    try:
        return _inside(path)
    except ValueError as error:
        raise ValueError("a path inside the project is expected, in which `*` and `**` stand for any part") from error


def _file(path: str) -> str:
    """As `_inside`, for a file."""
    try:
        return _below(path)
    except ValueError as error:
        raise ValueError("a file inside the project is expected") from error


def _code_url(address: str) -> str:
    if not re.match(r"https?://[^\s/]", address) or "{path}" not in address:
        raise ValueError("a web address with `{path}` in it is expected")
    return address


def _filled(roots: tuple[str, ...]) -> tuple[str, ...]:
    if not roots:
        raise ValueError("the list is empty; name at least one, or leave the key out")
    return tuple(dict.fromkeys(roots))


# The words in these say what such a value is, where the reference lists the keys.
_Root = Annotated[str, AfterValidator(_inside), "folder"]
_Folder = Annotated[str, AfterValidator(_below), "folder"]
_Pattern = Annotated[str, AfterValidator(_pattern), "pattern of paths"]
_File = Annotated[str, AfterValidator(_file), "file"]
_Rule = Annotated[str, "rule"]
_Variable = Annotated[str, "variable"]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=lambda name: name.replace("_", "-"))


class Profile(_Model):
    """The words that belong to the product and not to a service: guides print them, and no spec repeats them."""

    env_file: str = Field(".env.local", description="The file that developers put variables into.", examples=[".env"])
    package_manager: str = Field("pnpm", description="The command that runs package scripts.", examples=["npm"])
    dev_script: str = Field(
        "dev", description="The package script that starts the development server.", examples=["start"]
    )
    dev_url: str = Field(
        "http://localhost:3000",
        description="Where the development server answers.",
        examples=["http://localhost:5173"],
    )
    production_url: str = Field(
        "https://yourdomain.com", description="Where the product is reached.", examples=["https://hub.example.com"]
    )
    alias: str = Field("@/", description="The import prefix that stands for the code root.", examples=["~/"])
    slack: str = Field(
        "#integrations", description="The channel for questions about integrations.", examples=["#platform"]
    )
    issue_tracker: str = Field("GitHub Issues", description="Where issues are filed.", examples=["Linear"])
    log_path: str = Field("logs/webhooks.log", description="Where webhook handlers log.", examples=["var/log/app.log"])
    tunnel: str = Field(
        "ngrok http 3000",
        description="The command that makes the development server reachable.",
        examples=["cloudflared tunnel --url localhost:5173"],
    )


class Site(_Model):
    """The pages that are computed from all specs together, and what the site links to; without this table, none."""

    pages: _Folder = Field(
        "docs", description="The folder of the documentation, which the pages are written into.", examples=["handbook"]
    )
    cards: _Folder | None = Field(
        None,
        description="The folder, below the overrides of the site's theme, for the facts that it shows with each guide.",
        examples=["overrides/cards"],
    )
    code_url: Annotated[str, AfterValidator(_code_url), "address"] | None = Field(
        None,
        description="Where code is read on the web; `{path}` and `{line}` stand for a file and a line in it.",
        examples=["https://github.com/OWNER/REPOSITORY/blob/main/{path}#L{line}"],
    )


class Config(_Model):
    """The settings of a project. Paths are relative to the folder of the configuration."""

    product: str = Field(
        "Practice Hub", description="The product that the guides belong to.", examples=["Billing Desk"]
    )
    code: Annotated[tuple[_Root, ...], AfterValidator(_filled)] = Field(
        (".",), description="The roots of the documented code; each must be there.", examples=[["apps/web", "apps/api"]]
    )
    specs: _Folder = Field("specs", description="The folder of the specs.", examples=["docs/specs"])
    guides: _Folder = Field(
        "docs/guides/integrations", description="The folder of the guides.", examples=["docs/integrations"]
    )
    templates: _Folder = Field(
        "templates",
        description="The folder of templates; the packaged one where it does not hold `template`.",
        examples=["docs/templates"],
    )
    template: _Folder = Field(
        "integration-guide", description="The template that guides are made with.", examples=["partner-guide"]
    )
    profile: Profile = Field(default_factory=Profile, description="The product's own words.")
    platform_variables: tuple[_Variable, ...] = Field(
        PLATFORM_VARIABLES,
        description="Variables that no guide must document; `*` ends a prefix.",
        examples=[["NODE_ENV", "CI", "PORT", "FLY_*"]],
    )
    select: tuple[_Rule, ...] = Field(
        (),
        description="The only rules to apply: codes, beginnings of codes or names; empty: all.",
        examples=[["GW3", "GW4", "broken-link"]],
    )
    ignore: tuple[_Rule, ...] = Field(
        (), description="Rules to leave out: codes, beginnings of codes or names.", examples=[["unproven-claim"]]
    )
    per_file_ignores: dict[_Pattern, tuple[_Rule, ...]] = Field(
        default_factory=dict,
        description="Rules to leave out in some files, by pattern of paths.",
        examples=[{"docs/specs/old": ["GW2", "GW7"]}],
    )
    severity: dict[_Rule, Severity] = Field(
        default_factory=dict,
        description="Another severity, by whole code or name.",
        examples=[{"unproven-claim": "error"}],
    )
    site: Site | None = Field(None, description="The computed pages; without this table there are none.")
    baseline: _File | None = Field(
        None,
        description="The file of findings that are known and not shown; `check --write-baseline` writes it.",
        examples=["guidewright-baseline.json"],
    )
