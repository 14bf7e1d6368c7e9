"""Which scripts of a project run in which others' shell (`. ./lib.sh`), and so see the names that those assign."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from .shell_code import ShellCode

_SOURCED = re.compile(r"(?:^|[;&|{(]|\b(?:then|do|else))[ \t]*(?:\.|source)[ \t]+(?P<file>[^\n;&|]+)", re.MULTILINE)
# The folder is mostly computed: `$(dirname "$0")/lib.sh`. What follows names the file well enough.
_FOLDER = re.compile(r".*(?:\$\w+|[)}`])|^[\"']")


@dataclass(frozen=True)
class Scripts:
    """The scripts of a project by path, and those that each of them sources; None is one that is not there."""

    code: Mapping[str, ShellCode]
    sourced: Mapping[str, frozenset[str | None]]

    @classmethod
    def of(cls, code: Mapping[str, ShellCode]) -> Scripts:
        """The scripts with their sources found out."""
        by_name = defaultdict[str, list[str]](list)
        for path in code:
            by_name[path.rpartition("/")[2]].append(path)
        return cls(code, {path: _sourced(script, by_name) for path, script in code.items()})

    def sources_unknown(self, path: str) -> bool:
        """Whether a script sources, itself or through another, a file that is not there; files of settings are fine."""
        return any(None in self.sourced[one] for one in self._below(path))

    def assigned_around(self, path: str) -> frozenset[str]:
        """The names that are assigned by what a script sources, or by all scripts that source it."""
        below = self._names(path) - self.code[path].assigned
        above = [self._names(other) for other in self._callers[path]]
        return below | frozenset.intersection(*above) if above else below

    def _names(self, path: str) -> frozenset[str]:
        return frozenset(name for one in self._below(path) for name in self.code[one].assigned)

    def _below(self, path: str) -> set[str]:
        seen, pending = {path}, [path]
        while pending:
            new = {other for other in self.sourced[pending.pop()] if other is not None} - seen
            seen |= new
            pending += new
        return seen

    @cached_property
    def _callers(self) -> Mapping[str, set[str]]:
        """The scripts in whose shell a script runs, and that run in no other's."""
        called = {other for others in self.sourced.values() for other in others}
        callers = defaultdict[str, set[str]](set)
        for path in self.code:
            if path not in called and self.sourced[path]:
                for other in self._below(path) - {path}:
                    callers[other].add(path)
        return callers


def _sourced(script: ShellCode, by_name: Mapping[str, list[str]]) -> frozenset[str | None]:
    found = set[str | None]()
    for match in _SOURCED.finditer(script.expanding):
        path = _FOLDER.sub("", match["file"]).strip().strip("\"'").lstrip("./")
        if ".env" in match["file"]:
            continue
        matching = [other for other in by_name.get(path.rpartition("/")[2], ()) if f"/{other}".endswith(f"/{path}")]
        found |= set(matching) or {None}
    return frozenset(found)
