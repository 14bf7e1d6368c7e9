"""What changed since a revision, by git's word."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from guidewright.workspace import WorkspaceError
from guidewright.workspace.listing import git_environment


@dataclass(frozen=True)
class Changes:
    """The files that changed, came or went, relative to the project, and the text of the lines that did."""

    paths: frozenset[str]
    lines: str


def changes_since(root: Path, revision: str) -> Changes:
    """What differs on disk from where the current branch left `revision`, committed or not.

    Raises WorkspaceError where there is no git, no repository, or no such revision.
    """
    if revision.startswith("-"):
        raise WorkspaceError(f"--changed-since: `{revision}` is no revision")
    # What others added to that branch meanwhile is no change of this one.
    parted = _git(root, "merge-base", "--", revision, "HEAD", also=(1,)).split("\n")[0]
    since = parted or revision
    options = ("--relative", "--no-renames", "--no-color", "--no-ext-diff", "--no-textconv")
    known = _git(root, "diff", "--name-only", "-z", *options, since, "--").split("\0")
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z").split("\0")
    lines = _git(root, "diff", "--unified=0", *options, since, "--").split("\n")
    return Changes(
        frozenset(filter(None, [*known, *new])), "\n".join(line[1:] for line in lines if line.startswith(("+", "-")))
    )


def _git(root: Path, *arguments: str, also: tuple[int, ...] = ()) -> str:
    """What git prints; an exit code in `also` is no failure."""
    command = ["git", "-C", str(root), *arguments]
    try:
        ran = subprocess.run(command, capture_output=True, env=git_environment(), check=False)
    except OSError as error:
        raise WorkspaceError("--changed-since: git cannot be run; install it, or leave the option out") from error
    if ran.returncode not in (0, *also):
        said = ran.stderr.decode("utf-8", "replace").strip().split("\n")[0].removeprefix("fatal: ")
        raise WorkspaceError(f"--changed-since: git says: {said}")
    return ran.stdout.decode("utf-8", "surrogateescape")
