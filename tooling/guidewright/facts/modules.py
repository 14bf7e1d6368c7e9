"""Which file of the project an import means. Pure: it knows the list of files, never the disk."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from guidewright.source import Source

from .aliases import Alias as Alias
from .aliases import configurations_of
from .packages import Package, matching, package_of

_EXTENSIONS = (".ts", ".tsx", ".d.ts", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs")
# TypeScript writes the name of the file that it will compile to.
_WRITTEN = {".js": (".ts", ".tsx"), ".jsx": (".tsx",), ".mjs": (".mts",), ".cjs": (".cts",)}


@dataclass(frozen=True)
class Modules:
    """The files of a project, and what the names of modules mean in them."""

    files: frozenset[str]
    aliases: tuple[Alias, ...] = ()
    packages: tuple[Package, ...] = ()

    def resolve(self, importer: str, module: str) -> str | None:
        """The file that `module` means in the file `importer`; None for what is not part of the project."""
        asked = (posixpath.dirname(importer), module)
        if asked not in self._answers:
            self._answers[asked] = self._resolved(importer, module)
        return self._answers[asked]

    def knows(self, importer: str, module: str) -> bool:
        """Whether an alias that holds for `importer` covers the name, so that it can only mean a file of the project.

        Names of packages do not count: which of their files others may import, their `exports` say.
        """
        return any(alias.pattern != "*" and any(_expanded(alias, module)) for alias in self._aliases_of(importer))

    @cached_property
    def _answers(self) -> dict[tuple[str, str], str | None]:
        # Following calls asks for the same few imports thousands of times.
        return {}

    def _resolved(self, importer: str, module: str) -> str | None:
        if module.startswith("."):
            return self._file(posixpath.normpath(posixpath.join(posixpath.dirname(importer), module)))
        for alias in self._aliases_of(importer):
            for target in _expanded(alias, module):
                found = self._file(target)
                if found is not None:
                    return found
        return self._own(importer, module) if module.startswith("#") else self._packaged(module)

    def or_else(self, alias: Alias) -> Modules:
        """These modules, with `alias` for a folder to which no configuration gives any alias."""
        if self._aliases_of(posixpath.join(alias.directory, "x")):
            return self
        return Modules(self.files, (*self.aliases, alias), self.packages)

    @cached_property
    def _by_directory(self) -> Mapping[str, tuple[Alias, ...]]:
        found: dict[str, list[Alias]] = {}
        for alias in self.aliases:
            found.setdefault(alias.directory, []).append(alias)
        # The longest pattern wins, as it does for the compiler.
        return {at: tuple(sorted(a, key=lambda x: -len(x.pattern.split("*")[0]))) for at, a in found.items()}

    def _aliases_of(self, importer: str) -> tuple[Alias, ...]:
        directory = posixpath.dirname(importer)
        while True:
            if directory in self._by_directory:
                return self._by_directory[directory]
            if not directory:
                return ()
            directory = posixpath.dirname(directory)

    def _file(self, path: str) -> str | None:
        if path in self.files and posixpath.splitext(path)[1]:
            return path
        return next((candidate for candidate in _candidates(path) if candidate in self.files), None)

    def _packaged(self, module: str) -> str | None:
        """The file that the name of a package means, alone or with a path behind it."""
        parts = module.split("/")
        words = 2 if module.startswith("@") else 1
        package = self._by_name.get("/".join(parts[:words]))
        if package is None:
            return None
        rest = "/".join(parts[words:])
        paths = package.inside(rest) if rest else package.starts()
        return next((found for path in paths if (found := self._file(path))), None)

    def _own(self, importer: str, module: str) -> str | None:
        """The file that `#name` means by the `imports` of the package around the importer."""
        directory = posixpath.dirname(importer)
        while directory and directory not in self._by_folder:
            directory = posixpath.dirname(directory)
        package = self._by_folder.get(directory)
        for target in matching(package.imports, module) if package is not None else ():
            paths = package.sources(target) if package is not None else ()
            found = next((found for path in paths if (found := self._file(path))), None) or self._packaged(target)
            if found is not None:
                return found
        return None

    @cached_property
    def _by_name(self) -> Mapping[str, Package]:
        return {package.name: package for package in reversed(self.packages) if package.name}

    @cached_property
    def _by_folder(self) -> Mapping[str, Package]:
        return {package.directory: package for package in self.packages}


def _candidates(path: str) -> Iterator[str]:
    stem, extension = posixpath.splitext(path)
    yield from (stem + other for other in _WRITTEN.get(extension, ()))
    yield from (path + other for other in _EXTENSIONS)
    yield from (posixpath.join(path, "index" + other) for other in _EXTENSIONS)


def _expanded(alias: Alias, module: str) -> Iterator[str]:
    before, star, after = alias.pattern.partition("*")
    if not star:
        if module == alias.pattern:
            yield from alias.targets
    elif module.startswith(before) and module.endswith(after) and len(module) >= len(before) + len(after):
        middle = module[len(before) : len(module) - len(after)]
        for target in alias.targets:
            yield posixpath.normpath(target.replace("*", middle, 1))


def modules_of(files: Iterable[str], sources: Iterable[Source]) -> Modules:
    """The modules of a project with these files, by the configuration files among `sources`."""
    listed = sorted(sources, key=lambda source: source.path)
    packages = tuple(package_of(s) for s in listed if posixpath.basename(s.path) == "package.json")
    aliases = configurations_of(listed, packages).aliases()
    return Modules(frozenset(files), tuple(aliases), packages)
