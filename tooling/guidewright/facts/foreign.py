"""Folders and files that lie in a project without being its code: what was installed, vendored or built there."""

from __future__ import annotations

import re
from collections.abc import Collection

_ANYWHERE = frozenset(
    {
        ".git",
        ".next",
        ".nuxt",
        ".output",
        ".svelte-kit",
        ".turbo",
        ".venv",
        ".yarn",
        "__pycache__",
        "bower_components",
        "dist",
        "node_modules",
        "site-packages",
        "third_party",
    }
)
# Such a folder holds what its tool put there only where that tool works; `app/vendor/route.ts` is a route.
_BESIDE = {
    "vendor": ("go.mod", "composer.json", "Gemfile", "Cargo.toml"),
    "target": ("Cargo.toml", "pom.xml"),
    "build": ("build.gradle", "build.gradle.kts"),
}
_MINIFIED = (".min.js", ".min.mjs", ".min.cjs", ".bundle.js", ".bundle.mjs", ".bundle.cjs")
_LOCK = re.compile(r"[.-]lock(?:file)?\.(?:json|ya?ml)$")

VENDORED = "vendored folder"


def foreign(path: str) -> str | None:
    """Why a file of this name is nobody's own code; None where the name says nothing of the kind."""
    if not _ANYWHERE.isdisjoint(path.split("/")[:-1]):
        return VENDORED
    if path.endswith(_MINIFIED):
        return "minified"
    return "lock file" if "lock" in path and _LOCK.search(path) else None


def foreign_folder(folder: str, files: Collection[str]) -> str | None:
    """The outermost folder from `folder` upwards that was vendored or built, with a `/` at its end.

    `files` are all files of the project; by them it shows whether a tool works beside a folder.
    """
    above = ""
    for name in folder.split("/"):
        inside = f"{above}{name}/"
        if name in _ANYWHERE or any(above + tool in files for tool in _BESIDE.get(name, ())):
            return inside
        above = inside
    return None
