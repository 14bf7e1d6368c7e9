"""What git remembers and leaves out: where files went that are missing now, and which paths it ignores."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from subprocess import DEVNULL, PIPE

from guidewright.workspace.listing import git_environment

# Histories of decades must not hold a check up: what takes longer stays unsaid.
_SECONDS = 5.0
_COMMITS = 50


def moved(root: Path, missing: Iterable[str]) -> dict[str, str]:
    """Where the missing paths (or paths that end so) went by git's word, by the path that is missing.

    Looks for the commits that took them away, and in these, and in what is not committed yet, for renames. A path that
    stood exactly there, and that git saw deleted and not renamed, went nowhere: to the empty path.
    """
    wanted = tuple(dict.fromkeys(missing))
    if not wanted:
        return {}
    globs = [f":(glob)**/{_literal(path)}" for path in wanted]
    log = _git(root, ("-c", "core.quotePath=off", "log", f"--max-count={_COMMITS}", *_DELETIONS, "--", *globs))
    lines = log.splitlines()
    commits = [line.removeprefix(":") for line in lines if line.startswith(":")]
    shown = _git(root, ("show", "-z", "--relative", *_RENAMES, "--format=", *commits)) if commits else ""
    pending = _git(root, ("diff", "-z", "--relative", *_RENAMES, "HEAD"))
    renames = {**_renames(shown), **_renames(pending)}
    found = {path: "" for path in wanted if path in lines}
    for path in wanted:
        for before, after in renames.items():
            if before == path or before.endswith(f"/{path}"):
                found[path] = _followed(after, renames)
    return found


def ignored(root: Path, paths: Iterable[str]) -> frozenset[str]:
    """Those of the paths that git ignores, whether they exist or not, as files or as folders."""
    inside = [path for path in dict.fromkeys(paths) if path and not path.startswith(("/", "..", "~"))]
    if not inside:
        return frozenset()
    asked = "\0".join(spelling for path in inside for spelling in (path, f"{path}/"))
    answer = _git(root, ("check-ignore", "--no-index", "-z", "--stdin"), asked)
    return frozenset(path.rstrip("/") for path in answer.split("\0") if path)


# The commits stand in lines that begin with a colon, what they deleted in those between.
_DELETIONS = ("--diff-filter=D", "--no-renames", "--relative", "--name-only", "--format=:%H")
_RENAMES = ("--diff-filter=R", "-M", "--name-status")


def _literal(path: str) -> str:
    """A path as a glob that means itself: `[id]` is the name of a folder."""
    return "".join(f"\\{c}" if c in "*?[]\\" else c for c in path)


def _renames(output: str) -> dict[str, str]:
    # `R097\0before\0after\0`
    parts = [part.strip("\n") for part in output.split("\0")]
    return {
        parts[at + 1]: parts[at + 2] for at in range(len(parts) - 2) if parts[at][:1] == "R" and parts[at][1:].isdigit()
    }


def _followed(path: str, renames: dict[str, str]) -> str:
    seen = {path}
    while (after := renames.get(path)) is not None and after not in seen:
        path = after
        seen.add(path)
    return path


def _git(root: Path, arguments: Sequence[str], given: str = "") -> str:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments],
            input=given.encode("utf-8", "surrogateescape"),
            stdout=PIPE,
            stderr=DEVNULL,
            env=git_environment(),
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "surrogateescape")
