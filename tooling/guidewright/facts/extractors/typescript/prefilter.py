"""Which files are worth parsing, by their names and by plain text alone. Nothing here imports the parser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from guidewright.facts.modules import Modules
from guidewright.facts.scope import scope_of
from guidewright.source import Source

SUFFIXES = (".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs")
SPECIFIER = re.compile(r"""(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*["']([^"'\n]+)["']""")
ROUTE_FILE = re.compile(r"(?:^|/)app/(?:.*/)?route\.[cm]?[jt]sx?$|(?:^|/)pages/api/.*\.[cm]?[jt]sx?$")

# Plain substrings first: a pass for one of them costs a tenth of what one for a regex does.
_ENVIRONMENT = re.compile(
    r"\bprocess\s*\??\.\s*env\b|\b(?:import\.meta|Deno|Bun)\.env\b|\b(?:create|stub)Env\s*\("
    r"|\b(?:ProcessEnv|ImportMetaEnv)\b"
)
_PROCESS = re.compile(r"process(?:\s*\??\.\s*env\b|[\"']|\s*(?:[;,)\n]|$))")
# Modules that offer the environment under a name of their own.
FRAMEWORKS = ("prisma/config", "@nestjs/config", "$env/static", "astro:env")
_TABLE = re.compile(r"\b(?:pg|mysql|sqlite|singlestore|gel)(?:Table|Schema)")
_DISPATCH = re.compile(
    r"\bswitch\s*\(|(?:[tT]ype|[tT]opic|[cC]ategory|[aA]ction|[eE]vent\w*|kind)[\"']?\]?\s*(?:[!=]==?|\))|[eE]vent\w*\]"
)
_WEBHOOK = re.compile(r"webhook", re.IGNORECASE)
_LAYERS = 2


@dataclass(frozen=True)
class Wanted:
    """The files in which each kind of fact may be found."""

    variables: tuple[Source, ...] = ()
    routes: tuple[Source, ...] = ()
    events: tuple[Source, ...] = ()
    tables: tuple[Source, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.variables or self.routes or self.events or self.tables)


def covers(path: str) -> bool:
    """Whether this is TypeScript or JavaScript that somebody wrote."""
    return path.endswith(SUFFIXES) and not path.endswith((".min.js", ".min.mjs", ".d.ts.map"))


def wanted(sources: Sequence[Source], modules: Modules) -> Wanted:
    """Sort the files by what their text may hold."""
    return Wanted(
        tuple(s for s in sources if _mentions_environment(s.text)),
        tuple(s for s in sources if ROUTE_FILE.search(s.path)),
        tuple(s for s in _near_webhooks(sources, modules) if _DISPATCH.search(s.text)),
        tuple(s for s in sources if ("Table" in s.text or "Schema" in s.text) and _TABLE.search(s.text)),
    )


def _mentions_environment(text: str) -> bool:
    if "process.env" in text or ((".env" in text or "Env" in text) and _ENVIRONMENT.search(text) is not None):
        return True
    if any(name in text for name in FRAMEWORKS):
        return True
    return "process" in text and "env" in text and _PROCESS.search(text) is not None


def _near_webhooks(sources: Sequence[Source], modules: Modules) -> Iterator[Source]:
    """The files of webhooks, and the modules that they import: a branch may stand in either."""
    # A test tells what it sends; nothing is dispatched on there.
    by_path = {source.path: source for source in sources if scope_of(source.path) != "test"}
    sources = tuple(by_path.values())
    reached = {s.path for s in sources if _WEBHOOK.search(s.path) or "ebhook" in s.text or "WEBHOOK" in s.text}
    layer = {path for path in reached if _WEBHOOK.search(path)}
    for _ in range(_LAYERS):
        imported = {
            target
            for path in layer
            for specifier in SPECIFIER.findall(by_path[path].text)
            if (target := modules.resolve(path, specifier)) is not None and target in by_path
        }
        layer = imported - reached
        reached |= imported
    return (source for source in sources if source.path in reached)
