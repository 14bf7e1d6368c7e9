"""The configuration: `guidewright.toml`, or `[tool.guidewright]` in `pyproject.toml`, else the defaults."""

from __future__ import annotations

import posixpath
import re
import tomllib
from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from guidewright.finding import Severity
from guidewright.source import Source, nearest

# Set by platforms and shells, not by a service; never demanded of a guide.
PLATFORM_VARIABLES = (
    "NODE_ENV", "CI", "PORT", "HOST", "HOSTNAME", "TZ", "PATH", "HOME", "USER", "PWD", "SHELL", "LANG", "DEBUG",
    "NO_COLOR", "FORCE_COLOR",
    "NEXT_RUNTIME", "NEXT_PHASE", "VERCEL*", "NEXT_PUBLIC_VERCEL*", "GITHUB_*", "npm_*", "RUNNER_*",
)  # fmt: skip


class ConfigError(Exception):
    """The configuration cannot be used; the message names the file, the key and the way out."""


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


def _filled(roots: tuple[str, ...]) -> tuple[str, ...]:
    if not roots:
        raise ValueError("the list is empty; name at least one, or leave the key out")
    return tuple(dict.fromkeys(roots))


_Root = Annotated[str, AfterValidator(_inside)]
_Folder = Annotated[str, AfterValidator(_below)]
_Pattern = Annotated[str, AfterValidator(_pattern)]
_File = Annotated[str, AfterValidator(_file)]


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
    code: Annotated[tuple[_Root, ...], AfterValidator(_filled)] = Field(
        (".",), description="The roots of the documented code."
    )
    specs: _Folder = Field("specs", description="The folder of the specs.")
    guides: _Folder = Field("docs/guides/integrations", description="The folder of the guides.")
    templates: _Folder = Field(
        "templates", description="The folder of templates; the packaged one where it does not hold `template`."
    )
    template: _Folder = Field("integration-guide", description="The template that guides are made with.")
    profile: Profile = Field(default_factory=Profile, description="The product's own words.")
    platform_variables: tuple[str, ...] = Field(
        PLATFORM_VARIABLES, description="Variables that no guide must document; `*` ends a prefix."
    )
    select: tuple[str, ...] = Field((), description="Codes, prefixes or names of the only rules to apply; empty: all.")
    ignore: tuple[str, ...] = Field((), description="Codes, prefixes or names of rules to leave out.")
    per_file_ignores: dict[_Pattern, tuple[str, ...]] = Field(
        default_factory=dict, description="Rules to leave out in some files, by pattern of paths."
    )
    severity: dict[str, Severity] = Field(default_factory=dict, description="Another severity, by code or name.")
    baseline: _File | None = Field(None, description="The file of findings that are known and not shown.")


def parse(source: Source) -> Config | None:
    """The configuration in a TOML file; None for a `pyproject.toml` without a `[tool.guidewright]` table.

    Raises ConfigError for a file that is no TOML, an unknown key or a wrong value.
    """
    try:
        document: Any = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{source.path}: not valid TOML: {_lower(str(error))}") from error
    if _is_pyproject(source):
        tool = document.get("tool")
        document = tool.get("guidewright") if isinstance(tool, dict) else None
        if document is None:
            return None
        if not isinstance(document, dict):
            raise ConfigError(
                f"{_where(source, ('guidewright',))}: `tool.guidewright` is a table of keys, not one value"
            )
    try:
        return Config.model_validate(document)
    except ValidationError as error:
        raise ConfigError("\n".join(_explained(source, dict(e)) for e in error.errors())) from error


def place_of(source: Source, key: str) -> str:
    """Where a key of the first level stands, as `file:line`; the file alone where it cannot be found."""
    return _where(source, (key,))


def _is_pyproject(source: Source) -> bool:
    return source.path.rsplit("/", 1)[-1] == "pyproject.toml"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _where(source: Source, path: Sequence[str]) -> str:
    """Where a key stands, or the table that holds it. TOML's own parser keeps no positions, so lines are looked at."""
    wanted = (*(("tool", "guidewright") if _is_pyproject(source) else ()), *path)
    table: tuple[str, ...] = ()
    lines: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(source.lines, 1):
        if heading := re.match(r"\s*\[+([^\[\]]+)\]", line):
            table = _keys(heading[1])
            lines.setdefault(table, number)
        elif assigned := re.match(r"\s*((?:\"[^\"]*\"|'[^']*'|[\w.\s-])+?)\s*=", line):
            lines.setdefault((*table, *_keys(assigned[1])), number)
    known = (lines[wanted[:length]] for length in range(len(wanted), 0, -1) if wanted[:length] in lines)
    number = next(known, 0)
    return f"{source.path}:{number}" if number else source.path


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(key.strip("\"'") for key in re.findall(r"\"[^\"]*\"|'[^']*'|[^.\s]+", dotted))


_EXPECTED = {
    "string_type": "a text in quotes is expected",
    "tuple_type": "a list is expected, such as `{key} = [{value}]`",
    "dict_type": "a table of keys is expected",
    "model_type": "a table of keys is expected: `[{key}]`, with the keys below it",
}


def _explained(source: Source, error: dict[str, Any]) -> str:
    # A list's item is told by the list's key.
    path = [step for step in error["loc"] if isinstance(step, str) and step != "[key]"]
    where, key = _where(source, path), path[-1] if path else ""
    if error["type"] == "extra_forbidden":
        model = Profile if path[:-1] == ["profile"] else Config
        known = [name.replace("_", "-") for name in model.model_fields]
        near = nearest(key, known)
        hint = f"did you mean `{near}`?" if near else f"known are {', '.join(known)}"
        return f"{where}: unknown key `{'.'.join(path)}`; {hint}"
    said = _EXPECTED.get(error["type"])
    if said is None:
        said = _lower(error["msg"].removeprefix("Value error, ").replace("Input should be", "expected is"))
    bare = key if re.fullmatch(r"[\w-]*", key) else f'"{key}"'
    value = f'"{error["input"]}"' if isinstance(error["input"], str) else "..."
    return f"{where}: `{'.'.join(path)}`: {said.format(key=bare, value=value)}"
