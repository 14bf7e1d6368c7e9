"""What tsconfig files say of the names of modules: `paths` and `baseUrl`, their own or those that they extend."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from guidewright.source import Source

from .packages import Package
from .relaxed import relaxed_json

# Only these hold for the files around them; the others are named by them.
_IN_FORCE = ("tsconfig.json", "jsconfig.json")


@dataclass(frozen=True)
class Alias:
    """`paths` of one tsconfig: in files below `directory`, `pattern` (at most one `*`) means one of `targets`.

    Targets are relative to the project. The pattern `*` stands for `baseUrl`.
    """

    directory: str
    pattern: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class _Options:
    """The options of a configuration with those that it extends.

    `at` is the folder of the one that says `paths`, `base` the folder that `baseUrl` means.
    """

    paths: Mapping[str, object] | None = None
    at: str = ""
    base: str | None = None

    def over(self, extended: _Options) -> _Options:
        """These options where they say anything, else the extended ones."""
        base = self.base if self.base is not None else extended.base
        return (
            _Options(extended.paths, extended.at, base) if self.paths is None else _Options(self.paths, self.at, base)
        )


@dataclass(frozen=True)
class Configurations:
    """The tsconfig files of a project by path, and its packages, in which some of them lie."""

    by_path: Mapping[str, Mapping[str, object]]
    packages: Sequence[Package]

    def aliases(self) -> Iterator[Alias]:
        """The aliases of all of them, by the folders in which they hold."""
        for path in sorted(self.by_path):
            directory, name = posixpath.split(path)
            if name in _IN_FORCE:
                yield from _aliases(directory, self._options(path, ()))
                for other in self._beside(path):
                    yield from _aliases(directory, self._options(other, ()))

    def _options(self, path: str, seen: tuple[str, ...]) -> _Options:
        if path in seen or path not in self.by_path:
            return _Options()
        own = self.by_path[path].get("compilerOptions")
        given, at = own if isinstance(own, dict) else {}, posixpath.dirname(path)
        paths, start = given.get("paths"), given.get("baseUrl")
        options = _Options(
            paths if isinstance(paths, dict) else None, at, joined(at, start) if isinstance(start, str) else None
        )
        for extended in reversed([*self._extended(path)]):
            options = options.over(self._options(extended, (*seen, path)))
        return options

    def _extended(self, path: str) -> Iterator[str]:
        """The files that a configuration extends; of several the last one counts most."""
        given = self.by_path[path].get("extends")
        for name in given if isinstance(given, list) else [given]:
            if not isinstance(name, str):
                continue
            target = joined(posixpath.dirname(path), name) if name.startswith(".") else self._packaged(name)
            yield from (
                found for found in (target, f"{target}.json", f"{target}/tsconfig.json") if found in self.by_path
            )

    def _packaged(self, name: str) -> str:
        holding = (p for p in self.packages if name == p.name or name.startswith(f"{p.name}/"))
        return next((joined(p.directory, name[len(p.name) + 1 :]) for p in holding), "")

    def _beside(self, path: str) -> Iterator[str]:
        """The configurations of the same folder among which a project is shared out (`tsconfig.app.json`)."""
        given = self.by_path[path].get("references")
        for reference in given if isinstance(given, list) else ():
            name = reference.get("path") if isinstance(reference, dict) else None
            target = joined(posixpath.dirname(path), name) if isinstance(name, str) else ""
            if target in self.by_path and posixpath.dirname(target) == posixpath.dirname(path):
                yield target


def configurations_of(sources: Sequence[Source], packages: Sequence[Package]) -> Configurations:
    """The configurations among some sources; beside package.json they are all that is JSON."""
    named = (source for source in sources if source.path.endswith(".json") and not source.path.endswith("package.json"))
    return Configurations({source.path: relaxed_json(source.text) for source in named}, packages)


def joined(base: str, target: str) -> str:
    """A path relative to the project out of a folder and what a configuration in it says."""
    found = posixpath.normpath(posixpath.join(base, target))
    return "" if found == "." else found


def _aliases(directory: str, options: _Options) -> Iterator[Alias]:
    start = options.at if options.base is None else options.base
    for pattern, targets in (options.paths or {}).items():
        listed = [target for target in targets if isinstance(target, str)] if isinstance(targets, list) else []
        yield Alias(directory, pattern, tuple(_target(directory, start, target) for target in listed))
    if options.base is not None:
        yield Alias(directory, "*", (joined(options.base, "*"),))


def _target(directory: str, start: str, target: str) -> str:
    """Where a target of `paths` lies; `${configDir}` is the folder of the configuration that is in force."""
    below = target.removeprefix("${configDir}/")
    return joined(start, target) if below == target else joined(directory, below)
