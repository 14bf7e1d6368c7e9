"""What kind of code a path holds, so that a variable read by a test is told from one read by the application."""

from __future__ import annotations

import re

from .model import Scope

_TEST_FILE = re.compile(
    r"\.(?:test|spec|e2e|cy)\.[cm]?[jt]sx?$|(?:^|/)(?:vitest|jest)[.-](?:setup|global)"
    r"|(?:^|/)(?:test_\w+|conftest)\.py$|_test\.(?:py|go|rb)$|_spec\.rb$|Tests?\.(?:java|kt|cs)$"
)
_TEST_FOLDER = frozenset(
    {"__tests__", "__mocks__", "tests", "test", "e2e", "cypress", "playwright", "integration-tests"}
)
_CONFIG_FILE = re.compile(r"\.config\.[cm]?[jt]s$|(?:^|/)\.[\w-]+rc\.[cm]?js$")
# Below these a folder is part of a URL: `app/test/page.tsx` is no test.
_ROUTED = frozenset({"app", "pages"})


def scope_of(path: str) -> Scope:
    """The scope of a file of code, by its name and folders."""
    *folders, name = path.split("/")
    # Python's packages are often called `app`, and none of them is a URL.
    routes = frozenset() if name.endswith(".py") else _ROUTED
    routed = next((at for at, folder in enumerate(folders) if folder in routes), len(folders))
    unrouted = folders[:routed] + [folder for folder in folders[routed:] if folder.startswith("__")]
    if _TEST_FILE.search(name) or _TEST_FOLDER & set(unrouted):
        return "test"
    if _CONFIG_FILE.search(name):
        return "config"
    return "script" if "scripts" in unrouted else "app"
