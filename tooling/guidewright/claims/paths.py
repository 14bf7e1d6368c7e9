"""What a path means that was written by hand: below the code root or the project, only its last parts, a glob."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from guidewright.facts.modules import Modules

_WILD = re.compile(r"\*\*/|\*\*|\*|\?|\{[^{}/]*\}")
_AT_TOP = re.compile(r"^(?:\./|/)+")


def joined(root: str, path: str) -> str:
    """The project-relative path of `path` in a code root (`.` is the project itself)."""
    return posixpath.normpath(posixpath.join(root, path))


def within(path: str, folder: str) -> bool:
    """Whether `path` is `folder` or lies in it."""
    return folder == "." or path == folder or path.startswith(f"{folder}/")


@dataclass(frozen=True)
class Paths:
    """The files and folders of a project, whether they hold code or not, by all that people call them."""

    files: frozenset[str] = frozenset()
    modules: Modules | None = None

    @cached_property
    def folders(self) -> frozenset[str]:
        """Every folder that holds a file."""
        found: set[str] = set()
        for path in self.files:
            while (path := posixpath.dirname(path)) and path not in found:
                found.add(path)
        return frozenset(found)

    @cached_property
    def _by_name(self) -> dict[str, tuple[str, ...]]:
        names: dict[str, list[str]] = {}
        for path in sorted(self.files | self.folders):
            names.setdefault(posixpath.basename(path), []).append(path)
        return {name: tuple(paths) for name, paths in names.items()}

    @cached_property
    def _stems(self) -> dict[str, tuple[str, ...]]:
        """The files by their paths without the ending, which imports leave out."""
        stems: dict[str, list[str]] = {}
        for path in sorted(self.files):
            stems.setdefault(posixpath.splitext(path)[0], []).append(path)
        return {stem: tuple(paths) for stem, paths in stems.items()}

    def exists(self, path: str) -> bool:
        """Whether a file or folder has this project-relative path."""
        return path in self.files or path in self.folders

    def meant(self, typed: str, root: str) -> tuple[str, ...]:
        """The files or folders that a typed path may mean to a guide about code below `root`; several for a glob.

        The first way of reading it that leads anywhere counts: as it is, as a module, as a glob, by its last parts.
        """
        for found in self._readings(typed, root):
            if found:
                return found
        return ()

    def _readings(self, typed: str, root: str) -> Iterator[tuple[str, ...]]:
        plain = _plain(typed)
        if not plain or plain.startswith(".."):
            return
        for path in dict.fromkeys((joined(root, plain), plain)):
            yield (path,) if self.exists(path) else ()
        if self.modules is not None and typed[:1] in "@#~":
            module = self.modules.resolve(joined(root, "sample.ts"), typed)
            yield (module,) if module else ()
        if typed.startswith(("@/", "~/")):
            yield self.meant(typed[2:], root)
        if _WILD.search(plain):
            yield self._matching(plain, root)
            return
        yield self._within(self.ending(plain), root)
        for path in dict.fromkeys((joined(root, plain), plain)):
            yield self._stems.get(path, ())

    def named(self, name: str) -> tuple[str, ...]:
        """The files and folders of this name."""
        return self._by_name.get(name, ())

    def ending(self, tail: str) -> tuple[str, ...]:
        """The files and folders whose last parts are these."""
        return tuple(p for p in self._by_name.get(posixpath.basename(tail), ()) if f"/{p}".endswith(f"/{tail}"))

    def _matching(self, glob: str, root: str) -> tuple[str, ...]:
        pattern = re.compile("".join(_pattern(glob)))
        every = [*self.files, *self.folders]
        inside = "" if root == "." else f"{root}/"
        whole = [p for p in every if pattern.fullmatch(p) or pattern.fullmatch(p.removeprefix(inside))]
        tails = re.compile(f"(?:.*/)?{pattern.pattern}")
        return tuple(sorted(whole or (p for p in every if tails.fullmatch(p))))

    @staticmethod
    def _within(found: Iterable[str], root: str) -> tuple[str, ...]:
        listed = tuple(found)
        return tuple(path for path in listed if within(path, root)) or listed


def _plain(typed: str) -> str:
    path = _AT_TOP.sub("", typed.strip().replace("\\", "/"))
    return posixpath.normpath(path) if path else ""


def _pattern(glob: str) -> Iterator[str]:
    at = 0
    for found in _WILD.finditer(glob):
        yield re.escape(glob[at : found.start()])
        wild, at = found[0], found.end()
        if wild.startswith("{"):
            yield f"(?:{'|'.join(map(re.escape, wild[1:-1].split(',')))})"
        else:
            yield {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}[wild]
    yield re.escape(glob[at:])
