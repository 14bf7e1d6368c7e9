"""What kind of code a path holds, so that a variable read by a test is told from one read by the application."""

from __future__ import annotations

import re

from .model import Scope

_TEST_FILE = re.compile(
    r"\.(?:test|spec|e2e|cy)\.[cm]?[jt]sx?$|(?:^|/)(?:vitest|jest)[.-](?:setup|global)"
    r"|(?:^|/)(?:test_\w+|conftest)\.py$|_test\.(?:py|go|rb)$|_spec\.rb$|Tests?\.(?:java|kt|cs|php|scala)$"
)
_TEST_FOLDER = frozenset(
    {
        *("__tests__", "__mocks__", "tests", "test", "e2e", "cypress", "playwright", "integration-tests"),
        *("androidTest", "integrationTest", "commonTest", "testFixtures", "testdata"),
    }
)
# Ruby's `spec/` and the settings of its test runs, and .NET's projects of tests (`Acme.Web.UnitTests/`).
_TEST_PATH = re.compile(r"(?:^|/)(?:spec/(?:.*/)?[^/]+\.rb|config/environments/test\.rb)$|\.\w*Tests?/")
_CONFIG_FILE = re.compile(r"\.config\.[cm]?[jt]s$|(?:^|/)\.[\w-]+rc\.[cm]?js$")
# Below these a folder is part of a URL: `app/test/page.tsx` is no test. Other languages often call a package `app`.
_ROUTED = frozenset({"app", "pages"})
_ROUTING = re.compile(r"\.(?:[cm]?[jt]sx?|mdx|vue|svelte|astro)$")


def scope_of(path: str) -> Scope:
    """The scope of a file of code, by its name and folders."""
    *folders, name = path.split("/")
    routes = _ROUTED if _ROUTING.search(name) else frozenset()
    routed = next((at for at, folder in enumerate(folders) if folder in routes), len(folders))
    unrouted = folders[:routed] + [folder for folder in folders[routed:] if folder.startswith("__")]
    if _TEST_FILE.search(name) or _TEST_FOLDER & set(unrouted) or _TEST_PATH.search(path):
        return "test"
    if _CONFIG_FILE.search(name):
        return "config"
    return "script" if "scripts" in unrouted else "app"
