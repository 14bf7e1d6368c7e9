"""Variables as shells write them: `$X`, `${X:-default}`, `${X:?message}`, also in compose and workflow files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .model import Requirement, Scope, Variable
from .settings import shown

_WORD = re.compile(
    r"(?<![\\$])\$(?:\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?=+])((?:[^{}]|\{[^{}]*\})*))?[^}]*\}|([A-Za-z_]\w*))"
)
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
# Set by the shell or the system itself: never an application's variable.
OWN_NAMES = frozenset(
    {"BASH", "BASH_REMATCH", "BASH_SOURCE", "CDPATH", "COLUMNS", "DIRSTACK", "EUID", "FUNCNAME", "GROUPS", "HOME"}
    | {"HOSTNAME", "HOSTTYPE", "IFS", "LANG", "LINENO", "LINES", "LOGNAME", "MACHTYPE", "OLDPWD", "OPTARG", "OPTIND"}
    | {"OSTYPE", "PATH", "PIPESTATUS", "PPID", "PS1", "PS2", "PWD", "RANDOM", "REPLY", "SECONDS", "SHELL", "SHELLOPTS"}
    | {"SHLVL", "TERM", "TMPDIR", "UID", "USER"}
)

_ASSIGNED = re.compile(
    r"(?:^|[\s;&|(`{])(?:(?:local|readonly|export|declare|typeset)\s+(?:-\w+\s+)*)?([A-Z][A-Z0-9_]*)(?:\+?=|\[[^\]]*\]\+?=)"
    r"|\bfor\s+([A-Z][A-Z0-9_]*)\s+in\b|\bread\s+(?:-\w+\s+)*((?:[A-Za-z_]\w*\s*)+)",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Word:
    """One variable in a text: the offset of its name, and what its form says of it."""

    name: str
    offset: int
    requirement: Requirement
    default: str | None
    form: str

    def read(self, path: str, line: int, start: int, scope: Scope) -> Variable:
        """The variable as a read; `start` is the column at which the text of the words begins."""
        column = start + self.offset
        return Variable(self.name, path, line, column, self.requirement, self.default, self.form, "read", scope)


def words(text: str) -> Iterator[Word]:
    """The variables in a text; names with small letters are the script's own and left out."""
    for match in _WORD.finditer(text):
        name, sign, rest = match[1] or match[4], match[2] or "", match[3] or ""
        if not _NAME.fullmatch(name):
            continue
        offset = match.start(1) if match[1] else match.start(4)
        if "?" in sign:
            yield Word(name, offset, "required", None, "expansion-guard")
        elif "-" in sign or "=" in sign:
            computed = "$" in rest
            default = shown(name, rest) if rest else None
            form = "expansion-default-computed" if computed else "expansion-default" if rest else "expansion"
            yield Word(name, offset, "optional" if rest else "unknown", default, form)
        else:
            yield Word(name, offset, "optional" if "+" in sign else "unknown", None, "expansion")


def assigned(text: str) -> frozenset[str]:
    """The names that a script gives a value itself: what it then reads is its own, not the environment's."""
    return frozenset(name for found in _ASSIGNED.findall(text) for part in found for name in part.split())
