"""Variables as shells write them: `$X`, `${X:-default}`, `${X:?message}`, also in compose files and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.source import Source

from .model import Requirement, Scope, Variable
from .settings import shown

# An even number of `$` before it are escaped ones, or the shell's own number.
_WORD = re.compile(r"(?<![\\$])(?:\$\$)*\$(?:(\{)#?)?([A-Z][A-Z0-9_]*)(?![A-Za-z0-9_])")
_OPERATOR = re.compile(r":?([-?=+])")
_BRACE = re.compile(r"\$\{|\}")
# No default is longer; a text of open braces alone must not be searched through at each of them.
_LONGEST = 500
_OWN_NAMES = re.compile(
    r"BASH|BASH_(?!ENV$).*|CDPATH|COLUMNS|COMP_\w+|COMPREPLY|DIRSTACK|EUID|FUNCNAME|GROUPS|HISTFILE|HOME|HOSTNAME|HOSTTYPE"
    r"|IFS|LANG|LC_[A-Z]+|LINENO|LINES|LOGNAME|MACHTYPE|OLDPWD|OPTARG|OPTERR|OPTIND|OSTYPE|PATH|PIPESTATUS|PPID|PS[1-4]|PWD"
    r"|RANDOM|REPLY|SECONDS|SHELL|SHELLOPTS|SHLVL|TERM|TMPDIR|UID|USER|ZSH_\w+"
)


@dataclass(frozen=True)
class Word:
    """One variable in a text: the offset of its name, and what its form says of it."""

    name: str
    offset: int
    requirement: Requirement = "unknown"
    default: str | None = None
    form: str = "expansion"

    def read(self, source: Source, start: int, scope: Scope) -> Variable:
        """The variable as a read; `start` is the offset in the source at which the text of the words begins."""
        place = source.place_of(start + self.offset)
        return Variable(
            self.name, place.path, place.line, place.column, self.requirement, self.default, self.form, "read", scope
        )


def own_name(name: str) -> bool:
    """Whether the shell or the system itself sets the variable: it is never an application's."""
    return _OWN_NAMES.fullmatch(name) is not None


def words(text: str, written: str | None = None) -> Iterator[Word]:
    """The variables in a text, also those within another's default; names with small letters are the script's own.

    `written` is the same text with all that was blanked in it: defaults are taken from there.
    """
    for match in _WORD.finditer(text):
        if match[1] is None:
            yield Word(match[2], match.start(2))
        elif text[match.end() : match.end() + 1] != "[":
            yield _braced(text if written is None else written, match)


def _braced(text: str, match: re.Match[str]) -> Word:
    name, at = match[2], match.start(2)
    operator = _OPERATOR.match(text, match.end())
    if operator is None:
        return Word(name, at)
    if operator[1] == "?":
        return Word(name, at, "required", None, "expansion-guard")
    if operator[1] == "+":
        return Word(name, at, "optional", None, "expansion-alternative")
    rest = _rest(text, operator.end())
    default = rest[1:-1] if rest[:1] in ("'", '"') and rest[-1:] == rest[0] else rest
    if "$" in rest or "`" in rest:
        return Word(name, at, "optional", shown(name, default), "expansion-default-computed")
    return Word(name, at, "optional" if default else "unknown", shown(name, default) or None, "expansion-default")


def _rest(text: str, start: int) -> str:
    """What follows up to the brace that closes the word."""
    depth = 1
    for brace in _BRACE.finditer(text, start, start + _LONGEST):
        depth += 1 if brace[0] == "${" else -1
        if depth == 0:
            return text[start : brace.start()]
    return ""
