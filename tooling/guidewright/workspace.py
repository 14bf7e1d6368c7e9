"""The disk and git: the only module that reads, writes, and starts processes."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from guidewright.change import Change
from guidewright.config import Config, ConfigError, parse
from guidewright.facts.extract import covers
from guidewright.finding import Problem
from guidewright.source import Source
from guidewright.spec.encoding import decode

CONFIG_FILES = ("guidewright.toml", "pyproject.toml")
# Never code of the project; pruned where git does not say so.
_PRUNED = {"node_modules", "site", "dist", "build", "vendor", "venv", "__pycache__", "target", "coverage"}


class WorkspaceError(Exception):
    """Something outside the project's files keeps the tool from working; the message says what, and the way out."""


@dataclass(frozen=True)
class Workspace:
    """A project on disk; every path that goes in or out is relative to `root`, with `/`."""

    root: Path

    @classmethod
    def around(cls, folder: Path) -> Workspace:
        """The project that `folder` lies in: the nearest one with a configuration, else the folder itself."""
        folder = folder.resolve()
        for candidate in (folder, *folder.parents):
            if (candidate / CONFIG_FILES[0]).is_file() or _configures(candidate / CONFIG_FILES[1]):
                return cls(candidate)
        return cls(folder)

    def config(self) -> Config:
        """The project's configuration, or the defaults; raises ConfigError."""
        for name in CONFIG_FILES:
            if (self.root / name).is_file():
                source = self.read(name)
                if isinstance(source, Problem):
                    raise ConfigError(f"{source.place}: {source.message}")
                if source is not None and (config := parse(source)) is not None:
                    return config
        return Config()

    def _bytes(self, path: str) -> bytes | None:
        try:
            return (self.root / path).read_bytes()
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            return None
        except OSError as error:
            raise WorkspaceError(f"{path}: {error.strerror or error}") from error

    def read(self, path: str) -> Source | Problem | None:
        """A file as text; a problem where it is no UTF-8, None where there is none."""
        data = self._bytes(path)
        return None if data is None else decode(path, data)

    def text(self, path: str) -> str | None:
        """A file's text where it is readable text, else None."""
        source = self.read(path)
        return source.text if isinstance(source, Source) else None

    def listed(self, folder: str, suffixes: tuple[str, ...]) -> tuple[str, ...]:
        """The files directly in `folder` that end in one of `suffixes`, sorted."""
        directory = self.root / folder
        if not directory.is_dir():
            return ()
        return tuple(
            sorted(f"{folder}/{entry.name}" for entry in directory.iterdir() if entry.name.endswith(suffixes))
        )

    def specs(self, config: Config) -> tuple[tuple[str, bytes], ...]:
        """The paths of the spec files with their bytes."""
        found = ((path, self._bytes(path)) for path in self.listed(config.specs, (".yaml", ".yml")))
        return tuple((path, data) for path, data in found if data is not None)

    def files(self, folders: Iterable[str]) -> frozenset[str]:
        """The files below the folders that git does not ignore; where git knows none, all but the usual clutter."""
        wanted = tuple(folders)
        listed = self._git_files(wanted)
        return frozenset(listed if listed else (path for folder in wanted for path in self._walk(folder)))

    def sources(self, paths: Iterable[str]) -> Iterator[Source]:
        """The files that some extractor reads, as text; what is no text or vanished meanwhile is passed over."""
        for path in sorted(paths):
            if covers(path):
                source = self.read(path)
                if isinstance(source, Source):
                    yield source

    def template_files(self, config: Config) -> Mapping[str, str]:
        """The files of the configured template by name: the project's, else those that come with the tool."""
        own = self.root / config.templates
        folder = own / config.template if own.is_dir() else _packaged_templates() / config.template
        if not folder.is_dir():
            raise ConfigError(f"template `{config.template}` not found: there is no folder {folder}")
        names = (path for path in sorted(folder.rglob("*")) if path.suffix in (".j2", ".yaml"))
        return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in names}

    def write(self, changes: Iterable[Change]) -> None:
        """Writes each change whole or not at all; raises WorkspaceError where that is impossible."""
        for change in changes:
            target = self.root / change.path
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                _replace(target, change.after)
            except OSError as error:
                raise WorkspaceError(f"cannot write {change.path}: {error.strerror or error}") from error

    def relative(self, path: str) -> str:
        """A path as a user typed it, relative to the project; outside of it, as it is."""
        absolute = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow a symbolic link out of the project
        return absolute.relative_to(self.root).as_posix() if absolute.is_relative_to(self.root) else path

    def _git_files(self, folders: tuple[str, ...]) -> list[str]:
        command = ["git", "-C", str(self.root), "ls-files", "-coz", "--exclude-standard", "--", *folders]
        try:
            result = subprocess.run(command, capture_output=True, check=False)
        except OSError:
            return []
        return [p for p in result.stdout.decode("utf-8", "surrogateescape").split("\0") if p and p.isprintable()]

    def _walk(self, folder: str) -> Iterator[str]:
        for directory, names, files in os.walk(self.root / folder):
            names[:] = sorted(n for n in names if n not in _PRUNED and not n.startswith(".") or n == ".github")
            for name in sorted(files):
                yield (Path(directory) / name).relative_to(self.root).as_posix()


def _configures(pyproject: Path) -> bool:
    return pyproject.is_file() and b"[tool.guidewright" in pyproject.read_bytes()


def _packaged_templates() -> Path:
    """In a wheel they lie in the package, in a checkout at its top."""
    packaged = Path(__file__).parent / "templates"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "templates"


def rule_page(name: str) -> str:
    """The page of the rule called `name`, as it lies beside the rule."""
    return (Path(__file__).parent / "rules" / f"{name.replace('-', '_')}.md").read_text("utf-8")


def _replace(target: Path, text: str) -> None:
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
