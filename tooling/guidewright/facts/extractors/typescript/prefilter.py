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
# What most files have none of, then plain substrings, for the same reason.
_ENV = re.compile(rb"nv(?<=[eE]nv)")
_ENVIRONMENT = re.compile(
    rb"\bprocess\s*\??\.\s*env\b|\b(?:import\.meta|Deno|Bun)\.env\b|\b(?:create|stub|load)Env\s*\("
    rb"|\b(?:ProcessEnv|ImportMetaEnv)\b"
)
# What makes other files worth following. Only how the work is shared out hangs on it, nothing of what is found.
_HANDS_ON = re.compile(rb"env\b(?!\??\.[A-Z])|Env\s*\(")
_PROCESS = re.compile(
    rb"process(?:\s*\??\.\s*env\b|[\"']|\s*(?:\?\.\s*)?\[\s*[\"']env|\s+as\s+\w+\s*\)|\s*(?:[;,)\n]|$))"
)
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
# Of Sequelize and of Drizzle's settings, which may both come without any import.
_MODEL, _CASING = b"tableName", b"casing"
_DISPATCH = (
    re.compile(rb"switch\s*\("),
    re.compile(rb"(?:ebhooks?\.on|discriminatedUnion)\s*\("),
    *(
        re.compile(word + rb"[\"']?\]?\s*(?:[!=]==?|\))")
        for word in (rb"ype", rb"opic", rb"ategory", rb"ction", rb"kind")
    ),
    re.compile(rb"vent\w*(?:[\"']?\]?\s*(?:[!=]==?|\))|\])"),
)
# Libraries of servers; those that are not read are here too, since what they serve cannot be listed.
SERVERS = frozenset(
    {
        *("express", "express-promise-router", "fastify", "hono", "hono/quick", "hono/tiny", "@hono/zod-openapi"),
        *("koa", "koa-router", "@koa/router", "@nestjs/common", "@nestjs/core"),
    }
)
UNREAD_SERVERS = frozenset(
    {
        *("h3", "elysia", "hapi", "@hapi/hapi", "restify", "polka", "itty-router", "@feathersjs/express"),
        *("@feathersjs/koa", "@feathersjs/feathers", "micro", "sirv", "@apollo/server/standalone", "oak", "@oak/oak"),
    }
)
_SERVERS = SERVERS | UNREAD_SERVERS
# Of Node.js itself; those of Bun and Deno come without an import.
_OWN_SERVERS = frozenset({"http", "https", "http2", "node:http", "node:https", "node:http2"})
_SERVING = re.compile(
    rb"\.\s*(?:get|head|post|put|patch|del|delete|options|all|use|route|register|on|openapi|mount|prefix"
    rb"|setGlobalPrefix)\s*[(<]|@Controller|\bNestFactory\b|\b(?:Router|Hono|OpenAPIHono|Koa|H3|Elysia)\s*[(<]"
    rb"|(?:xpress|astify|polka|serve|create\w+)\s*\(",
    re.IGNORECASE,
)
# Files that are routes, or that say so of others, by their names; what else they need, their reader looks for.
_SERVED_BY_NAME = (
    "/+server.",
    "server/api/",
    "server/routes/",
    "src/pages/",
    "app/routes",
    "/vite.config.",
    "next.config.",
)
_LAYERS = 2

# The marks on a file: what it may hold, and the last word of each module that it imports.
VARIABLES, PLAIN, FRAMEWORK, TABLES, WEBHOOK, IMPORT = "variables", "plain", "framework", "tables", "webhook", "import "
SERVING = "serving"


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
        found |= {VARIABLES} if _HANDS_ON.search(data) else {VARIABLES, PLAIN}
    if _calls_servers(data, named):
        found.add(SERVING)
    if _MODEL in data or _CASING in data or any(pattern.search(data) for pattern in _TABLE):
        found.add(TABLES)
    if b"ebhook" in data or b"WEBHOOK" in data:
        found.add(WEBHOOK)
    return tuple(found)


def _calls_servers(data: bytes, named: set[str]) -> bool:
    if not named.isdisjoint(_SERVERS) and _SERVING.search(data) is not None:
        return True
    return (b"erver" in data and not named.isdisjoint(_OWN_SERVERS)) or b"Bun.serve" in data or b"Deno.serve" in data


def specifiers(data: bytes) -> set[str]:
    """The names of modules that a file seems to import, and perhaps some more: text is not told from code."""
    found = {name for pattern in _SPECIFIERS for name in pattern.findall(data)}
    return {name.decode("utf-8", "replace") for name in found}


def last_word(module: str) -> str:
    """The last part of a module's name or of a file's path, without what files of code end in."""
    word = module.rstrip("/").rpartition("/")[2]
    return _ENDING.sub("", word) if "." in word else word


def _mentions_environment(data: bytes) -> bool:
    if _ENV.search(data) is None:
        return False
    dotted = b".env" in data
    if dotted and b"process.env" in data:
        return True
    if (dotted or b"Env" in data) and _ENVIRONMENT.search(data) is not None:
        return True
    return b"process" in data and b"env" in data and _PROCESS.search(data) is not None


def wanted(part: str, files: Files, modules: Modules) -> tuple[str, ...]:
    """The files with which a part begins, by their names and marks."""
    if part in ("variables", "plain variables"):
        plain = part == "plain variables"
        return tuple(path for path in files.marked(VARIABLES) if (PLAIN in files.marks[path]) is plain)
    if part == "events":
        return tuple(path for path in _near_webhooks(files, modules) if _dispatches(files, path))
    return tuple(path for path, marks in files.marks.items() if TABLES in marks or SERVING in marks or _named(path))


def _named(path: str) -> bool:
    return serves(path) or any(part in path for part in _SERVED_BY_NAME)


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
        found = {path for path in imported if path is not None and scope_of(path) != "test"}
        layer = found - reached
        reached |= found
    return sorted(reached)
