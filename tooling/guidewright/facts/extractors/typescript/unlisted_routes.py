"""Places that serve at URLs which cannot be listed."""

from __future__ import annotations

import re

from tree_sitter import Node

from guidewright.facts.model import UnlistedRoutes

from .route_paths import patterns
from .syntax import Module

_CATCH_ALL = re.compile(r"/\[{1,2}\.{3}.*")


def unlisted_at(module: Module, node: Node, urls: str = "*") -> UnlistedRoutes:
    """The fact for a place that serves what cannot be listed; `urls` is what it looks like."""
    return unlisted_line(module, module.line(node), urls)


def unlisted_line(module: Module, line: int, urls: str = "*") -> UnlistedRoutes:
    """The same for a line."""
    return UnlistedRoutes(module.path, line, module.source.line(line).strip(), urls)


def looks(before: str | None, path: str | None) -> str:
    """What URLs look like of which the prefix, or what follows it, is not known."""
    known = patterns(path or "") if before is None else patterns(before)
    fixed = _CATCH_ALL.sub("", known[0]).rstrip("/") if len(known) == 1 else ""
    if not fixed:
        return "*"
    return f"*{known[0]}" if before is None else f"{fixed}/*"
