"""How classes of pydantic-settings name their variables: `model_config`, the inner class `Config`, keywords."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace

from .file import File
from .project import Project
from .syntax import string
from .values import View, literal


@dataclass(frozen=True)
class Config:
    """How a class makes names of variables out of names of fields; a prefix of None cannot be read."""

    prefix: str | None = ""
    exact: bool = False
    delimiter: str = ""
    # Version 1 of pydantic lets fields that may be None go without a default.
    lenient: bool = False


def configured(project: Project, file: File, node: ast.ClassDef, config: Config) -> Config:
    """What a class says of its names, on top of what it inherits."""
    given: dict[str, ast.expr] = {k.arg: k.value for k in node.keywords if k.arg}
    for statement in node.body:
        if isinstance(statement, ast.ClassDef) and statement.name == "Config":
            for inner in statement.body:
                if isinstance(inner, ast.Assign) and isinstance(inner.targets[0], ast.Name):
                    given[inner.targets[0].id] = inner.value
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)) and _assigned(statement) == "model_config":
            value = statement.value
            if isinstance(value, ast.Call):
                given.update({k.arg: k.value for k in value.keywords if k.arg})
            elif isinstance(value, ast.Dict):
                pairs = zip(value.keys, value.values, strict=True)
                given.update({text: v for k, v in pairs if (text := string(k)) is not None})
    view = View(project, file)
    if "env_prefix" in given:
        config = replace(config, prefix=literal(view, given["env_prefix"]))
    if "case_sensitive" in given:
        config = replace(config, exact=literal(view, given["case_sensitive"]) == "True")
    if "env_nested_delimiter" in given:
        config = replace(config, delimiter=literal(view, given["env_nested_delimiter"]) or "")
    return config


def _assigned(statement: ast.Assign | ast.AnnAssign) -> str:
    target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
    return target.id if isinstance(target, ast.Name) else ""
