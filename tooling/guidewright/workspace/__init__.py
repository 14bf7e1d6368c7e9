"""The disk and git: the only module that reads, writes, and starts processes."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from guidewright.change import Change
from guidewright.config import Config, ConfigError, parse, place_of
from guidewright.facts.coverage import Scanned
from guidewright.facts.extract import covers, outline, scan_files
from guidewright.facts.files import Shelf
from guidewright.facts.model import Facts
from guidewright.finding import Problem
from guidewright.source import Source
from guidewright.spec.encoding import decode, readable
from guidewright.workspace.listing import Listing, listed
from guidewright.workspace.packaged import packaged_templates, rule_page
from guidewright.workspace.reading import Reader
from guidewright.workspace.workers import crew_for
from guidewright.workspace.writing import put

__all__ = ["CONFIG_FILES", "SPEC_ENDINGS", "Workspace", "WorkspaceError", "rule_page"]

CONFIG_FILES = ("guidewright.toml", "pyproject.toml")
SPEC_ENDINGS = (".yaml", ".yml")


class WorkspaceError(Exception):
    """Something outside the project's files keeps the tool from working; the message says what, and the way out."""


@dataclass(frozen=True)
class Workspace:
    """A project on disk; every path that goes in or out is relative to `root`, with `/`.

    `drafts` are texts of specs and guides that are not written yet, by path: they are read instead of the files.
    """

    root: Path
    drafts: Mapping[str, str] = field(default_factory=dict, compare=False)

    @classmethod
    def around(cls, folder: Path) -> Workspace:
        """The project that `folder` lies in: the nearest one with a configuration, else the folder itself."""
        folder = folder.resolve()
        for candidate in (folder, *folder.parents):
            if cls(candidate).is_configured():
                return cls(candidate)
        return cls(folder)

    def with_drafts(self, drafts: Mapping[str, str]) -> Workspace:
        """The same project as if these files had these texts."""
        return replace(self, drafts=drafts)

    def is_configured(self) -> bool:
        """Whether a configuration stands in this very folder."""
        return (self.root / CONFIG_FILES[0]).is_file() or _configures(self.root / CONFIG_FILES[1])

    def config(self) -> Config:
        """The project's configuration, or the defaults; raises ConfigError."""
        found: list[tuple[Source, Config]] = []
        for name in CONFIG_FILES:
            source = self.read(name)
            if isinstance(source, Problem):
                raise ConfigError(f"{source.place}: {source.message}; {source.help}")
            if source is not None and (config := parse(source)) is not None:
                found.append((source, config))
        if len(found) > 1:
            first, second = (source.path for source, _ in found)
            raise ConfigError(f"both {first} and {second} hold a configuration; keep one of them")
        source, config = found[0] if found else (Source("", ""), Config())
        self._refuse_missing(source, config)
        return config

    def _refuse_missing(self, source: Source, config: Config) -> None:
        for root in config.code:
            if not (self.root / root).is_dir():
                where = place_of(source, "code")
                raise ConfigError(f"{where}: `code`: there is no folder `{root}`; name the folders that hold the code")
        for key, folder in (("specs", config.specs), ("guides", config.guides)):
            if os.path.lexists(self.root / folder) and not (self.root / folder).is_dir():
                where = f"{place_of(source, key)}: `{key}`: " if key in config.model_fields_set else ""
                raise ConfigError(f"{where}`{folder}` is in the way: a folder is expected there")

    def _bytes(self, path: str) -> bytes | None:
        if path in self.drafts:
            return self.drafts[path].encode()
        file = self.root / path
        try:
            # A pipe would be waited for, a link that leads nowhere or in a circle holds nothing.
            return file.read_bytes() if file.is_file() else None
        except FileNotFoundError:
            return None
        except OSError as error:
            raise WorkspaceError(f"cannot read {path}: {_why(error)}") from error

    def read(self, path: str) -> Source | Problem | None:
        """A file as text; a problem where it is no UTF-8, None where there is none."""
        data = self._bytes(path)
        return None if data is None else decode(path, data)

    def editable(self, path: str) -> Source | None:
        """A file whose bytes are its text's and nothing else: UTF-8 without a byte order mark; None for all others."""
        data = self._bytes(path)
        source = decode(path, data) if data is not None else None
        return source if isinstance(source, Source) and source.text.encode() == data else None

    def text(self, path: str) -> str | None:
        """A file's text where it is readable text, else None."""
        source = self.read(path)
        return source.text if isinstance(source, Source) else None

    def legible(self, path: str) -> str | None:
        """A file's text, bytes that are no UTF-8 replaced by U+FFFD; None where there is no file."""
        data = self._bytes(path)
        return None if data is None else readable(path, data).text

    def listed(self, folder: str, endings: tuple[str, ...]) -> tuple[str, ...]:
        """What stands directly in `folder` and ends in one of `endings`, sorted."""
        try:
            found = {f"{folder}/{path.name}" for path in (self.root / folder).iterdir()}
        except FileNotFoundError:
            found = set()
        except OSError as error:
            raise WorkspaceError(f"cannot read {folder}: {_why(error)}") from error
        found.update(path for path in self.drafts if path.rpartition("/")[0] == folder)
        return tuple(sorted(path for path in found if path.endswith(endings)))

    def specs(self, config: Config) -> tuple[tuple[str, bytes], ...]:
        """The paths of the spec files with their bytes. Raises WorkspaceError for one that is no file."""
        found = []
        for path in self.listed(config.specs, SPEC_ENDINGS):
            data = self._bytes(path)
            if data is not None:
                found.append((path, data))
            elif os.path.lexists(self.root / path):
                what = "a link that leads nowhere" if (self.root / path).is_symlink() else "no file"
                raise WorkspaceError(f"{path} looks like a spec, but is {what}; remove or rename it")
        return tuple(found)

    def listing(self, folders: Iterable[str]) -> Listing:
        """What stands below the folders and git does not ignore; where git knows nothing, all but the usual clutter."""
        return listed(self.root, folders)

    def files(self, folders: Iterable[str]) -> frozenset[str]:
        """The files of such a listing."""
        return self.listing(folders).files

    def sources(self, paths: Iterable[str]) -> Iterator[Source]:
        """The files that some extractor reads, as text; what is no text or vanished meanwhile is passed over."""
        found = (self.source(path) for path in sorted(paths) if covers(path))
        return (source for source in found if source is not None)

    def source(self, path: str) -> Source | None:
        """A file of code as text, whatever its encoding; None for what is no text, too large, or not there."""
        return Shelf(self._reader(frozenset((path,)))).source(path)

    def _reader(self, links: frozenset[str]) -> Reader:
        return Reader(str(self.root), links)

    def scan(self, listing: Listing, roots: tuple[str, ...]) -> Scanned:
        """The facts of the listed files that lie below the roots, and what became of each of them."""
        paths = [path for path in listing.files.difference(listing.skipped) if _below(path, roots)]
        scanned = scan_files(paths, self._reader(listing.links), roots, crew_for(len(paths)))
        skipped = {path: why for path, why in listing.skipped.items() if _below(path, roots)}
        return replace(scanned, looks={**scanned.looks, **skipped})

    def outlines(self, paths: Sequence[str]) -> Facts:
        """What the files at these paths define, call and import."""
        crew = crew_for(len(paths))
        shares = [paths[len(paths) * n // crew.size : len(paths) * (n + 1) // crew.size] for n in range(crew.size)]
        return Facts.merged(crew.run(self._outlined, shares))

    def _outlined(self, paths: Sequence[str]) -> Facts:
        return Facts.merged(outline(source) for source in self.sources(paths))

    def template_files(self, config: Config) -> Mapping[str, str]:
        """The files of the configured template by name: the project's, else those that come with the tool."""
        own = self.root / config.templates / config.template
        folder = own if own.is_dir() else packaged_templates() / config.template
        if not folder.is_dir():
            known = ", ".join(f"`{path.name}`" for path in sorted(packaged_templates().iterdir()) if path.is_dir())
            there = f"{config.templates}/{config.template}"
            raise ConfigError(f"template `{config.template}`: there is no folder `{there}`; packaged: {known}")
        files: dict[str, str] = {}
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".j2", ".yaml") and path.is_file():
                name = path.relative_to(folder).as_posix()
                source = self.read(str(path))
                if isinstance(source, Problem):
                    raise ConfigError(f"{config.templates}/{config.template}/{name}: {source.message}; {source.help}")
                files[name] = source.text if source else ""
        return files

    def write(self, changes: Iterable[Change]) -> None:
        """Writes each change whole or not at all; raises WorkspaceError where that is impossible."""
        for change in changes:
            target = self._destination(change.path)
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                put(target, change.after)
            except OSError as error:
                raise WorkspaceError(f"cannot write {change.path}: {_why(error)}") from error

    def relative(self, path: str) -> str:
        """A path as a user typed it, relative to the project; outside of it, as it is."""
        typed = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow a symbolic link out of the project
        for absolute in (typed, typed.parent.resolve() / typed.name, typed.resolve()):
            if absolute.is_relative_to(self.root):
                return absolute.relative_to(self.root).as_posix()
        return typed.as_posix()

    def _destination(self, path: str) -> Path:
        """Where the file is written: behind a symbolic link, unless that leads out of the project."""
        target = self.root / path
        if not target.is_symlink():
            return target
        real = Path(os.path.realpath(target))
        if real.is_symlink() or not (Path(path).is_absolute() or real.is_relative_to(self.root.resolve())):
            raise WorkspaceError(f"cannot write {path}: it is a link that leads nowhere in the project; remove it")
        return real


def _configures(pyproject: Path) -> bool:
    try:
        data = pyproject.read_bytes()
    except OSError:
        return False
    if b"guidewright" not in data:
        return False
    try:
        tool = tomllib.loads(data.decode("utf-8-sig")).get("tool")
    except ValueError:
        # What is wrong with it is said when it is read.
        return b"[tool.guidewright" in data
    return isinstance(tool, dict) and "guidewright" in tool


def _below(path: str, folders: tuple[str, ...]) -> bool:
    return any(folder == "." or path.startswith(f"{folder}/") for folder in folders)


def _why(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
