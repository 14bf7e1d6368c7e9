"""Which files are worth parsing, by their names and by plain text alone. Nothing here imports the parser."""

from __future__ import annotations

import re
from sys import intern

from guidewright.facts.files import Files
from guidewright.facts.modules import Modules
from guidewright.facts.scope import scope_of

from .components import SUFFIXES as COMPONENTS

SUFFIXES = (".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", *COMPONENTS)
CONFIGURATION = re.compile(
    r"(?:^|/)(?:[tj]sconfig[\w.-]*\.json|package\.json|[\w-]*(?:tsconfig|ts-config|typescript)[\w-]*/[\w.-]+\.json)$"
)
ROUTE_FILE = re.compile(r"(?:^|/)app/(?:.*/)?route\.[cm]?[jt]sx?$|(?:^|/)pages/api/.*\.[cm]?[jt]sx?$")

# Each begins with plain letters, so that searching for it costs a tenth of what a pattern of alternatives does.
_SPECIFIERS = (
    re.compile(rb"""from\s*["']([^"'\n]+)["']"""),
    re.compile(rb"""import\s*(?:\(\s*)?["']([^"'\n]+)["']"""),
    re.compile(rb"""require\s*\(\s*["']([^"'\n]+)["']"""),
)
_ENDING = re.compile(r"\.d\.ts$|\.[cm]?[jt]sx?$")
# Plain substrings first, for the same reason.
_ENVIRONMENT = re.compile(
    rb"\bprocess\s*\??\.\s*env\b|\b(?:import\.meta|Deno|Bun)\.env\b|\b(?:create|stub|load)Env\s*\("
    rb"|\b(?:ProcessEnv|ImportMetaEnv)\b"
)
_PROCESS = re.compile(rb"process(?:\s*\??\.\s*env\b|[\"']|\s*(?:[;,)\n]|$))")
# Modules that offer the environment under a name of their own.
FRAMEWORKS = (
    *("prisma/config", "@nestjs/config", "$env/", "astro:env", "astro/config"),
    *("env-var", "envsafe", "convict", "webpack"),
)
# Looking back from a literal word costs a fifth of what alternatives before it do.
_TABLE = tuple(
    re.compile(word + b"(?:" + b"|".join(b"(?<=" + before + word + b")" for before in befores) + b")")
    for word, befores in (
        (b"Table", (b"pg", b"mysql", b"sqlite", b"singlestore", b"gel", b"@", b".create", b".drop", b".rename")),
        (b"Schema", (b"pg", b"mysql", b"sqlite", b"singlestore", b"gel")),
        (b"Entity", (b"@", b"@View")),
    )
)
_TABLE_WORDS = (b"tableName", b"casing")
_DISPATCH = (
    re.compile(rb"switch\s*\("),
    re.compile(rb"(?:ebhooks?\.on|discriminatedUnion)\s*\("),
    *(
        re.compile(word + rb"[\"']?\]?\s*(?:[!=]==?|\))")
        for word in (rb"ype", rb"opic", rb"ategory", rb"ction", rb"kind")
    ),
    re.compile(rb"vent\w*(?:[\"']?\]?\s*(?:[!=]==?|\))|\])"),
)
_LAYERS = 2

# The marks on a file: what it may hold, and the last word of each module that it imports.
VARIABLES, FRAMEWORK, TABLES, WEBHOOK, IMPORT = "variables", "framework", "tables", "webhook", "import "


def covers(path: str) -> bool:
    """Whether this is TypeScript or JavaScript that somebody wrote."""
    return path.endswith(SUFFIXES) and not path.endswith((".min.js", ".min.mjs", ".d.ts.map"))


def marks(data: bytes) -> tuple[str, ...]:
    """The marks on a file of these bytes."""
    named = specifiers(data)
    found = {intern(IMPORT + last_word(specifier)) for specifier in named}
    if any(specifier.startswith(FRAMEWORKS) for specifier in named):
        found |= {FRAMEWORK, VARIABLES}
    elif _mentions_environment(data):
        found.add(VARIABLES)
    if any(word in data for word in _TABLE_WORDS) or any(pattern.search(data) for pattern in _TABLE):
        found.add(TABLES)
    if b"ebhook" in data or b"WEBHOOK" in data:
        found.add(WEBHOOK)
    return tuple(found)


def specifiers(data: bytes) -> set[str]:
    """The names of modules that a file seems to import, and perhaps some more: text is not told from code."""
    found = {name for pattern in _SPECIFIERS for name in pattern.findall(data)}
    return {name.decode("utf-8", "replace") for name in found}


def last_word(module: str) -> str:
    """The last part of a module's name or of a file's path, without what files of code end in."""
    word = module.rstrip("/").rpartition("/")[2]
    return _ENDING.sub("", word) if "." in word else word


def _mentions_environment(data: bytes) -> bool:
    dotted = b".env" in data
    if dotted and b"process.env" in data:
        return True
    if (dotted or b"Env" in data) and _ENVIRONMENT.search(data) is not None:
        return True
    return b"process" in data and b"env" in data and _PROCESS.search(data) is not None


def wanted(part: str, files: Files, modules: Modules) -> tuple[str, ...]:
    """The files with which a part begins, by their names and marks."""
    if part == "variables":
        return files.marked(VARIABLES)
    if part == "events":
        return tuple(path for path in _near_webhooks(files, modules) if _dispatches(files, path))
    return tuple(path for path in files.marks if serves(path) or TABLES in files.marks[path])


def serves(path: str) -> bool:
    """Whether a file is a route by its name."""
    return ("/route." in path or "pages/api/" in path) and ROUTE_FILE.search(path) is not None


def _dispatches(files: Files, path: str) -> bool:
    source = files.source(path)
    return source is not None and any(pattern.search(source.data) for pattern in _DISPATCH)


def _near_webhooks(files: Files, modules: Modules) -> list[str]:
    """The files of webhooks, and the modules that they import: a branch may stand in either."""
    # A test tells what it sends; nothing is dispatched on there.
    layer = {path for path in files.marks if "webhook" in path.lower() and scope_of(path) != "test"}
    reached = layer.union(path for path in files.marked(WEBHOOK) if scope_of(path) != "test")
    for _ in range(_LAYERS):
        sources = [source for path in sorted(layer) if (source := files.source(path)) is not None]
        imported = {modules.resolve(s.path, specifier) for s in sources for specifier in specifiers(s.data)}
        found = {path for path in imported if path is not None and path in files.marks and scope_of(path) != "test"}
        layer = found - reached
        reached |= found
    return sorted(reached)
