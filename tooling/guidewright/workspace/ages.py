"""When files changed last, as git tells it."""

from __future__ import annotations

import datetime
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from subprocess import DEVNULL, PIPE

from guidewright.workspace.listing import git_environment

_COMMIT = re.compile(r"\x01([0-9a-f]+) (\d{4}-\d{2}-\d{2})")
# What git itself passes over in `blame` by convention: commits that only move or format.
_IGNORED = ".git-blame-ignore-revs"


def last_changes(root: Path, asked: Iterable[str]) -> Mapping[str, datetime.date]:
    """The day of the last commit that changed each file; without a file that differs from it now.

    Nothing is known where there is no git, or in a shallow clone: its first commit looks as if it made everything.
    """
    paths = sorted(set(asked))
    if not paths or _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    found: dict[str, datetime.date] = {}
    wanted = set(paths)
    formatting = _formatting(root)
    for commit, day, path in _log(root, paths):
        if path in wanted and path not in found and commit not in formatting:
            found[path] = day
            if len(found) == len(wanted):
                break
    status = _git(root, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=no", "--", *paths)
    changed = {line[3:] for line in status.split("\0")}
    prefix = _git(root, "rev-parse", "--show-prefix").strip()
    return {path: day for path, day in found.items() if f"{prefix}{path}" not in changed}


def _log(root: Path, paths: Sequence[str]) -> Iterator[tuple[str, datetime.date, str]]:
    """The files of each commit, newest first; whoever has seen enough stops git."""
    options = ("--relative", "--no-renames", "--name-only", "--format=%x01%H %cs")
    command = ["git", "--literal-pathspecs", "-c", "core.quotePath=off", "-C", str(root), "log", *options, "--", *paths]
    commit, day = "", datetime.date.min
    with subprocess.Popen(
        command, stdout=PIPE, stderr=DEVNULL, env=git_environment(), encoding="utf-8", errors="replace"
    ) as git:
        try:
            for line in git.stdout or ():
                if head := _COMMIT.match(line):
                    commit, day = head[1], datetime.date.fromisoformat(head[2])
                elif line.strip():
                    yield commit, day, line.rstrip("\n")
        finally:
            git.terminate()


def _formatting(root: Path) -> frozenset[str]:
    try:
        text = (root / _IGNORED).read_text("utf-8", "replace")
    except OSError:
        return frozenset()
    return frozenset(re.findall(r"^[0-9a-f]{40}", text, re.MULTILINE))


def _git(root: Path, *words: str) -> str:
    try:
        done = subprocess.run(
            ["git", "--literal-pathspecs", "-C", str(root), *words],
            stdout=PIPE,
            stderr=DEVNULL,
            env=git_environment(),
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
