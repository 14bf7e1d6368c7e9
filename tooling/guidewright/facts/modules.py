"""Which file of the project an import means. Pure: it knows the list of files, never the disk."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from guidewright.source import Source

_EXTENSIONS = (".ts", ".tsx", ".d.ts", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs")
# TypeScript writes the name of the file that it will compile to.
_WRITTEN = {".js": (".ts", ".tsx"), ".jsx": (".tsx",), ".mjs": (".mts",), ".cjs": (".cts",)}
_STRING_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
_TRAILING_COMMA = re.compile(r'("(?:\\.|[^"\\\n])*")|,(?=\s*[}\]])')


@dataclass(frozen=True)
class Alias:
    """`paths` of one tsconfig: in files below `directory`, `pattern` (at most one `*`) means one of `targets`.

    Targets are relative to the project. The pattern `*` stands for `baseUrl`.
    """

    directory: str
    pattern: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Package:
    """A package of the project itself (a workspace): its name, its folder and the file that it starts at."""

    name: str
    directory: str
    entries: tuple[str, ...] = ()


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
        return self._packaged(module)

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
        stem, extension = posixpath.splitext(path)
        candidates = [stem + other for other in _WRITTEN.get(extension, ())]
        candidates += [path + other for other in _EXTENSIONS]
        candidates += [posixpath.join(path, "index" + other) for other in _EXTENSIONS]
        return next((candidate for candidate in candidates if candidate in self.files), None)

    def _packaged(self, module: str) -> str | None:
        for package in self.packages:
            if module == package.name:
                starts = (*package.entries, "src/index", "index", "src/main", "lib/index")
                paths = [posixpath.normpath(posixpath.join(package.directory, entry)) for entry in starts]
                return next((found for path in paths if (found := self._file(path))), None)
            if module.startswith(package.name + "/"):
                rest = module[len(package.name) + 1 :]
                inside = [posixpath.join(package.directory, rest), posixpath.join(package.directory, "src", rest)]
                return next((found for path in inside if (found := self._file(path))), None)
        return None


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
    configurations: dict[str, Mapping[str, object]] = {}
    packages: list[Package] = []
    for source in sources:
        name = posixpath.basename(source.path)
        if re.fullmatch(r"[tj]sconfig[\w.-]*\.json", name):
            configurations[source.path] = relaxed_json(source.text)
        elif name == "package.json":
            packages.extend(_package(source))
    aliases = [
        alias
        for path in sorted(configurations)
        if posixpath.basename(path) in ("tsconfig.json", "jsconfig.json")
        for alias in _aliases(path, configurations, ())
    ]
    longest_first = sorted(packages, key=lambda package: -len(package.name))
    return Modules(frozenset(files), tuple(aliases), tuple(longest_first))


def relaxed_json(text: str) -> Mapping[str, object]:
    """A JSON object with comments and trailing commas, as tsconfig files are written; empty where it is none."""
    bare = _STRING_OR_COMMENT.sub(lambda m: m[0] if m[0].startswith('"') else " ", text.lstrip("\ufeff"))
    try:
        value = json.loads(_TRAILING_COMMA.sub(lambda m: m[1] or "", bare))
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _aliases(path: str, known: Mapping[str, Mapping[str, object]], seen: tuple[str, ...]) -> Iterator[Alias]:
    """The aliases that hold below the folder of the configuration at `path`, its own or those that it extends."""
    if path in seen or path not in known:
        return
    directory = posixpath.dirname(seen[0] if seen else path)
    options = known[path].get("compilerOptions")
    options = options if isinstance(options, dict) else {}
    paths, start = options.get("paths"), options.get("baseUrl")
    base = posixpath.join(posixpath.dirname(path), start if isinstance(start, str) else ".")
    if isinstance(paths, dict):
        for pattern, targets in paths.items():
            listed = [t for t in targets if isinstance(t, str)] if isinstance(targets, list) else []
            yield Alias(directory, pattern, tuple(_joined(base, t) for t in listed))
    else:
        for parent in _extended(path, known):
            yield from _aliases(parent, known, (*seen, path))
    if isinstance(start, str):
        yield Alias(directory, "*", (_joined(base, "*"),))


def _joined(base: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(base, target))


def _extended(path: str, known: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    given = known[path].get("extends")
    for name in given if isinstance(given, list) else [given]:
        if isinstance(name, str) and name.startswith("."):
            target = _joined(posixpath.dirname(path), name)
            yield target if target in known else target + ".json"


def _package(source: Source) -> Iterator[Package]:
    value = relaxed_json(source.text)
    name = value.get("name")
    if isinstance(name, str) and name:
        written = [value.get(key) for key in ("source", "module", "main", "types")]
        yield Package(name, posixpath.dirname(source.path), tuple(w for w in written if isinstance(w, str)))
