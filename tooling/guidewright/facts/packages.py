"""The packages of the project itself (workspaces), and the files that their package.json opens to others."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.source import Source

from .relaxed import relaxed_json

_BUILT = re.compile(r"^(?:\./)?(?:dist|build|lib|out)/(?:(?:esm|cjs|src)/)?")
_COMPILED = re.compile(r"(?:\.d)?\.[cm]?[jt]sx?$")
_STARTS = ("src/index", "index", "src/main", "lib/index")

Opened = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Package:
    """A package: its name, its folder, the files that it may start at, and its `exports` and `imports`.

    Each of the latter two is a list of patterns (at most one `*`) with what they may mean; `exports` is None where
    package.json has none, so that every file may be imported by its path.
    """

    name: str
    directory: str
    entries: tuple[str, ...] = ()
    exports: Opened | None = None
    imports: Opened = ()

    def starts(self) -> Iterator[str]:
        """The files that the name of the package may mean, without or with what they end in."""
        for entry in (*matching(self.exports or (), "."), *self.entries):
            yield from self.sources(entry)
        yield from (posixpath.join(self.directory, start) for start in _STARTS)

    def inside(self, rest: str) -> Iterator[str]:
        """The files that `name/rest` may mean."""
        if self.exports is None:
            yield from (posixpath.join(self.directory, rest), posixpath.join(self.directory, "src", rest))
            return
        for target in matching(self.exports, f"./{rest}"):
            yield from self.sources(target)

    def sources(self, target: str) -> Iterator[str]:
        """The file that package.json names, and the one out of which it is built where it is not there."""
        written = posixpath.normpath(posixpath.join(self.directory, target))
        yield written
        source, built = _BUILT.subn("src/", target)
        if built:
            yield posixpath.normpath(posixpath.join(self.directory, _COMPILED.sub("", source)))


def package_of(source: Source) -> Package:
    """What a package.json says; a package without a name has its folder alone."""
    value = relaxed_json(source.text)
    name, opened = value.get("name"), value.get("exports")
    written = [value.get(key) for key in ("source", "module", "main", "types")]
    exports = None if opened is None else _opened(opened if _has_paths(opened) else {".": opened})
    return Package(
        name if isinstance(name, str) else "",
        posixpath.dirname(source.path),
        tuple(entry for entry in written if isinstance(entry, str)),
        exports,
        _opened(value.get("imports")),
    )


def _has_paths(opened: object) -> bool:
    return isinstance(opened, dict) and any(key.startswith(".") for key in opened)


def _opened(given: object) -> Opened:
    """Exact names first, then the longest pattern, as Node takes them."""
    listed = given.items() if isinstance(given, dict) else ()
    ranked = sorted(listed, key=lambda pair: ("*" in pair[0], -len(pair[0].partition("*")[0])))
    return tuple((pattern, tuple(_targets(target))) for pattern, target in ranked)


def _targets(value: object) -> Iterator[str]:
    """The paths under all conditions, in the order of the text."""
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _targets(inner)


def matching(opened: Opened, name: str) -> tuple[str, ...]:
    """What the first pattern that fits a name means."""
    for pattern, targets in opened:
        before, star, after = pattern.partition("*")
        if not star and name == pattern:
            return targets
        if star and name.startswith(before) and name.endswith(after) and len(name) >= len(before) + len(after):
            middle = name[len(before) : len(name) - len(after)]
            return tuple(target.replace("*", middle) for target in targets)
    return ()
