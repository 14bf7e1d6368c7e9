"""Which files there are: git's answer, else a walk that leaves the usual clutter out."""

from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import DEVNULL, PIPE

from guidewright.facts.foreign import VENDORED
from guidewright.facts.known import known as extractors

# Never code of the project; pruned where git does not say so.
_PRUNED = {"node_modules", "site", "dist", "build", "vendor", "venv", "__pycache__", "target", "coverage"}
# What a git hook points at its own repository; settings of the user (`GIT_CONFIG_...`) stay.
_OF_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY")
_FILE, _LINK, _NO_FILE = "file", "link", "no file"
_MODES = {"120000": _LINK, "160000": "submodule"}


@dataclass(frozen=True)
class Listing:
    """The files of a project, those of them that are links to files, and what is not to be read, with the reason.

    What is skipped may be among the files too: a link to another file can be cited, but is not read twice.
    """

    files: frozenset[str]
    links: frozenset[str] = frozenset()
    skipped: Mapping[str, str] = field(default_factory=dict)


def listed(root: Path, folders: Iterable[str]) -> Listing:
    """The files below the folders that git does not ignore; where git knows none, all but the usual clutter."""
    wanted = tuple(folders)
    entries = list(_known_to_git(root, wanted)) or [entry for folder in wanted for entry in _walked(root, folder)]
    kinds = {path: kind for path, kind in entries if path.isprintable()}
    # A name with a line break or a stray byte could be neither cited nor printed.
    skipped = {_printable(path): "name that cannot be printed" for path, _ in entries if path not in kinds}
    skipped |= {path: kind for path, kind in kinds.items() if kind not in (_FILE, _LINK)}
    files = {path for path, kind in kinds.items() if kind == _FILE}
    links, targets = set(), set(files)
    for path in sorted(path for path, kind in kinds.items() if kind == _LINK):
        target, reason = _followed(root, path)
        if target:
            links.add(path)
            reason = "link to a file that is read already" if target in targets else ""
            targets.add(target)
        if reason:
            skipped[path] = reason
    return Listing(frozenset(files | links), frozenset(links), skipped)


def git_environment() -> dict[str, str]:
    """The environment for a git that looks at the project, whatever repository's hook runs this."""
    return {key: value for key, value in os.environ.items() if key not in _OF_A_HOOK}


def _known_to_git(root: Path, folders: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """What git tracks or would track below the folders, with its kind; nothing where there is no git."""
    command = ["git", "--literal-pathspecs", "-C", str(root), "ls-files", "-cdostz", "--exclude-standard", "--"]
    try:
        git = subprocess.Popen([*command, *folders], stdout=PIPE, stderr=DEVNULL, env=git_environment())
    except OSError:
        return
    # Loading the extractors takes about as long as git does, and is needed next.
    extractors()
    output, _ = git.communicate()
    lines = [line for line in output.decode("utf-8", "surrogateescape").split("\0") if line]
    new = [line[2:] for line in lines if line.startswith("? ")]
    # `H 100644 <hash> 0<tab>path`
    known = (line.partition("\t") for line in lines if not line.startswith("? "))
    tracked = [(about[0], about[2:8], path) for about, _, path in known]
    # The index still holds what was deleted (R), and what a sparse checkout leaves out (S).
    gone = {path for tag, _, path in tracked if tag == "R"}
    for tag, mode, path in tracked:
        if path not in gone and (tag != "S" or os.path.lexists(root / path)):
            yield path, _MODES.get(mode, _FILE)
    for path in new:
        yield path, "another repository" if path.endswith("/") else _kind(root / path)


def _walked(root: Path, folder: str) -> Iterator[tuple[str, str]]:
    """Everything below the folder, with its kind; hidden folders and clutter are named, and not entered."""
    for directory, names, files in os.walk(root / folder):
        here = Path(directory)
        before = "" if here == root else f"{here.relative_to(root).as_posix()}/"
        entered = []
        for name in sorted(names):
            if (here / name).is_symlink():
                yield before + name, _LINK
            elif name in _PRUNED:
                yield f"{before}{name}/", VENDORED
            elif name.startswith(".") and name != ".github":
                yield f"{before}{name}/", "hidden folder"
            else:
                entered.append(name)
        names[:] = entered
        for name in sorted(files):
            yield before + name, _kind(here / name)


def _kind(file: Path) -> str:
    try:
        mode = file.lstat().st_mode
    except OSError:
        return "vanished"
    return _FILE if stat.S_ISREG(mode) else _LINK if stat.S_ISLNK(mode) else _NO_FILE


def _followed(root: Path, path: str) -> tuple[str, str]:
    """The file of the project that a link leads to, or what else it leads to."""
    top, target = Path(os.path.realpath(root)), Path(os.path.realpath(root / path))
    # What a link in a circle leads to is a link again.
    if not target.exists() or target.is_symlink():
        return "", "link that leads nowhere"
    if not target.is_relative_to(top):
        return "", "link out of the project"
    if not target.is_file():
        return "", "link to a folder" if target.is_dir() else _NO_FILE
    return target.relative_to(top).as_posix(), ""


def _printable(path: str) -> str:
    text = path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def in_repository(root: Path) -> str:
    """The folder below the top of its repository; empty at the top, and where there is no repository."""
    tops = (folder for folder in (root, *root.parents) if (folder / ".git").exists())
    below = root.relative_to(next(tops, root)).as_posix()
    return "" if below == "." else below
