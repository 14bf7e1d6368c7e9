"""Places that serve at URLs which cannot be listed."""

from __future__ import annotations

import ast

from guidewright.facts.model import UnlistedRoutes

from .file import File


def unlisted_at(file: File, node: ast.AST, urls: str = "*") -> UnlistedRoutes:
    """The fact for a place that serves what cannot be listed; `urls` is what it looks like."""
    line = file.place(node).line
    return UnlistedRoutes(file.path, line, file.source.line(line).strip(), urls)


def looks(prefix: str | None, path: str | None) -> str:
    """What URLs look like of which the prefix, or what follows it, is not known."""
    known = path if prefix is None else prefix
    bare = (known or "").strip("/")
    if not bare or "[..." in bare:
        return "*"
    return f"*/{bare}" if prefix is None else f"/{bare}/*"
