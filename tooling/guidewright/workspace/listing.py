"""Which files there are: git's answer, else a walk that leaves the usual clutter out."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

# Never code of the project; pruned where git does not say so.
_PRUNED = {"node_modules", "site", "dist", "build", "vendor", "venv", "__pycache__", "target", "coverage"}
# What a git hook points at its own repository; settings of the user (`GIT_CONFIG_...`) stay.
_OF_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY")


def git_files(root: Path, folders: tuple[str, ...]) -> list[str]:
    """The files below the folders that git tracks or would track, relative to `root`; none where there is no git."""
    command = ["git", "-C", str(root), "ls-files", "-cdotz", "--exclude-standard", "--", *folders]
    environment = {key: value for key, value in os.environ.items() if key not in _OF_A_HOOK}
    try:
        result = subprocess.run(command, capture_output=True, check=False, env=environment)
    except OSError:
        return []
    entries = [entry for entry in result.stdout.decode("utf-8", "surrogateescape").split("\0") if entry]
    # The index still holds what was deleted (R), and what a sparse checkout leaves out (S).
    gone = {entry[2:] for entry in entries if entry.startswith("R ")}
    gone |= {entry[2:] for entry in entries if entry.startswith("S ") and not (root / entry[2:]).exists()}
    return [entry[2:] for entry in entries if entry[2:] not in gone]


def walked(root: Path, folder: str) -> Iterator[str]:
    """Every file below the folder, relative to `root`; hidden folders and clutter are passed over."""
    for directory, names, files in os.walk(root / folder):
        names[:] = sorted(n for n in names if (n not in _PRUNED and not n.startswith(".")) or n == ".github")
        inside = Path(directory).relative_to(root).as_posix()
        yield from (name if inside == "." else f"{inside}/{name}" for name in sorted(files))
