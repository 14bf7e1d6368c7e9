"""What the configuration of Next.js serves beside its files: what is rewritten, and all that is below a base path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tree_sitter import Node

from guidewright.facts.model import UnlistedRoutes

from .definitions import returned
from .file_routers import apps_with
from .objects import entries, entry
from .project import Project
from .route_paths import patterns, text_of
from .syntax import Module, field, inner
from .unlisted_routes import looks, unlisted_at

_CONFIGURATION = re.compile(r"(?:^|/)next\.config\.[cm]?[jt]s$")
_WORDS = re.compile(rb"\b(?:rewrites|basePath)\b")
_KEYS = frozenset({"property_identifier", "shorthand_property_identifier"})


def next_configured(project: Project, _: Sequence[str]) -> Iterator[UnlistedRoutes]:
    """The places in configurations that make URLs which no file says."""
    for app in apps_with(project, _CONFIGURATION):
        module = app.configuration
        for match in module.hits(_WORDS):
            word = module.at(match.start(), match.end())
            if word.type in _KEYS:
                below = _rewritten if match[0] == b"rewrites" else _based
                yield from (unlisted_at(module, word, urls) for urls in below(project, module, word.parent))


def _based(project: Project, module: Module, said: Node | None) -> list[str]:
    path = text_of(project, module, field(said, "value"))
    return [] if path == "" else [looks(path, None)]


def _rewritten(project: Project, module: Module, said: Node | None) -> list[str]:
    """What the sources of rewrites look like; everything where one of them cannot be said."""
    function = field(said, "value") or said
    given = returned(inner(function)) if function is not None else None
    paths = [text_of(project, module, source) for source in (_sources(module, inner(given)) if given else [None])]
    known = [patterns(path or "") for path in paths]
    return [url for urls in known for url in urls] if all([*paths, *known]) else ["*"]


def _sources(module: Module, given: Node) -> Iterator[Node | None]:
    """The sources in a list of rewrites, or in an object of such lists; None for what is not understood."""
    parts = [child for child in given.named_children if child.type != "comment"]
    if given.type == "array":
        yield from (entry(module, inner(part), "source") for part in parts)
    elif given.type == "object":
        lists = [value for _, _, value in entries(module, given)]
        for value in lists:
            yield from _sources(module, value)
        yield from (None for _ in parts[len(lists) :])
    else:
        yield None
