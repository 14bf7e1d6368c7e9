"""What a Python file may hold, seen on its bytes: most files are never parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.scope import scope_of

# Code that has to do with webhooks says so in its names.
NEAR = re.compile(r"hook|event", re.IGNORECASE)
VARIABLES, ROUTES, TABLES, EVENTS = "variables", "routes", "tables", "events"
_IMPORTS = "imports "
_WORDS = {
    VARIABLES: re.compile(
        rb"environ|getenv|BaseSettings|\bdecouple\b|dj_database_url|[dD]ynaconf|envvar|env\w*\(\s*[\"'][A-Z]"
    ),
    ROUTES: re.compile(
        rb"APIRouter|FastAPI|Flask|Blueprint|Starlette|Quart|urlpatterns|django\.urls|include_router|add_url_rule"
        rb"|add_api_route|\.route\(|register_blueprint"
    ),
    TABLES: re.compile(
        rb"__tablename__|\bTable\(|table\s*=\s*True|models\.(?:Model\b|\w+Field\(|ForeignKey)"
        rb"|import[^\n]*\bModel\b|AbstractUser"
    ),
}
_WEBHOOK = re.compile(rb"webhook", re.IGNORECASE)
_NEAR = re.compile(rb"(?:\b(?:def|class)[ \t]+\w*|@[^\n]*)(?:hook|event)", re.IGNORECASE)
_TESTED = re.compile(
    rb"(?:type|topic|event\w*|action|kind|category|name|code)[\"']?[\])]*\s*(?:[=!]=|in\b|not\b|:\s|\])", re.IGNORECASE
)
_FROM = re.compile(rb"^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n;]*)", re.MULTILINE)
_IMPORT = re.compile(rb"^[ \t]*import[ \t]+([\w., \t]+)", re.MULTILINE)
_NAME = re.compile(rb"(\w+)(?:\s+as\s+\w+)?")
_COMMENT = re.compile(rb"#[^\n]*")


def marks(path: str, data: bytes) -> tuple[str, ...]:
    """What a file may hold, and the modules that it imports."""
    found = [mark for mark, words in _WORDS.items() if words.search(data)]
    # What a migration says of a table is history; what a test compares, it does not handle.
    if TABLES in found and "/migrations/" in path:
        found.remove(TABLES)
    if scope_of(path) != "test" and _speaks_of_hooks(path, data) and _TESTED.search(data):
        found.append(EVENTS)
    return (*found, *dict.fromkeys(_IMPORTS + module for module in _imports(data)))


def _speaks_of_hooks(path: str, data: bytes) -> bool:
    if "webhook" not in path.lower() and not _WEBHOOK.search(data):
        return False
    return NEAR.search(path) is not None or _NEAR.search(data) is not None


def imported(of_marks: tuple[str, ...]) -> Iterator[str]:
    """The modules that a file imports, by its marks; for `from a import b` both `a` and `a.b`."""
    return (mark.removeprefix(_IMPORTS) for mark in of_marks if mark.startswith(_IMPORTS))


def _imports(data: bytes) -> Iterator[str]:
    for found in _FROM.finditer(data):
        module = found[1].decode("ascii", "replace")
        yield module
        for name in _NAME.finditer(_COMMENT.sub(b"", found[2])):
            joined = module if module.endswith(".") else f"{module}."
            yield joined + name[1].decode("ascii", "replace")
    for found in _IMPORT.finditer(data):
        for written in found[1].split(b","):
            yield written.strip().partition(b" ")[0].decode("ascii", "replace")
