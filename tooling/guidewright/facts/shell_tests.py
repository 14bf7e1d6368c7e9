"""What a shell script does where a variable is empty: the tests `[ -z "$X" ]` and their relatives."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from .model import Requirement
from .settings import shown

_TEST = re.compile(
    r"(?:(?<!\S)\[\[?|(?<![\w-])test)[ \t]+(?P<not>![ \t]+)?(?:(?P<sign>-[zn])[ \t]+)?\"? ?\$(?:\{)?"
    r"(?P<name>[A-Z][A-Z0-9_]*)(?::?[-+]\w*)?\}? ?\"?"
    r"(?:[ \t]+(?P<operator>==?|!=|-[a-z]{2}|=~)[ \t]+(?P<other>\"[^\"\n]*\"|'[^'\n]*'|[^\s\];&|]+))?[ \t]*"
    r"(?:\]\]?|(?=[;&|\n]))"
)
_NEXT = re.compile(r"[ \t]*(&&|\|\||;?\s*then\b)\s*")
_BLOCK = re.compile(r"(?:^|[;&|])[ \t]*(if|case|for|while|until|select|fi|esac|done)\b", re.MULTILINE)
_PART = re.compile(r"(?:(?<=[\s;])|^)(if|fi|else|elif)\b")
_EXIT = re.compile(r"(?<![\w-])exit[ \t]+(?:[1-9]|\$)")
_FATAL = re.compile(r"(?:^|[;{(]|&&)[ \t]*exit[ \t]+(?:[1-9]|\$)", re.MULTILINE)
_LINE_END = re.compile(r"$", re.MULTILINE)
_GROUP_END = re.compile(r"[;\n][ \t]*[})]|\)[ \t]*$", re.MULTILINE)
# What runs only under another condition that stands in the same line.
_CONDITION = re.compile(r"(?:&&|\b(?:then|do|else))[ \t]*$")
_GIVEN = re.compile(r"\s*(?:export[ \t]+)?([A-Z][A-Z0-9_]*)=(\"[^\"\n]*\"|'[^'\n]*'|[^\s;&|\"']*)")
# Longer branches are not searched for what they do.
_LONGEST = 2000
_ENDS = ("fi", "esac", "done")
_EMPTY = ("''", '""')


@dataclass(frozen=True)
class Judgement:
    """What a test says of its variable."""

    requirement: Requirement
    default: str | None = None
    form: str = "test"


@dataclass(frozen=True)
class _Branch:
    """Commands, and the offset at which they begin."""

    text: str = ""
    start: int = 0


@dataclass(frozen=True)
class _Branches:
    """What runs if the test holds, and what if not."""

    holds: _Branch = _Branch()
    fails: _Branch = _Branch()


def judged(text: str, bare: str, written: str) -> Mapping[int, Judgement]:
    """What each test says, by the offset of the name in it.

    `text` lacks what does not expand, `bare` all that is quoted, `written` nothing.
    """
    starts, depths = [], [0]
    for block in _BLOCK.finditer(bare):
        starts.append(block.start(1))
        depths.append(max(0, depths[-1] + (-1 if block[1] in _ENDS else 1)))
    found: dict[int, Judgement] = {}
    for test in _TEST.finditer(text):
        judgement = _judgement(test, _branches(test, text), written)
        if judgement is None or bare[test.start()] != text[test.start()]:
            continue
        line = text[text.rfind("\n", 0, test.start()) + 1 : test.start()]
        # The `if` of the test itself stands in its line.
        outside = bisect_left(starts, test.start() - len(line.lstrip()))
        conditional = depths[outside] > 0 or _CONDITION.search(line) is not None
        if not (conditional and judgement.requirement == "required"):
            found[test.start("name")] = judgement
    return found


def _judgement(test: re.Match[str], branches: _Branches, written: str) -> Judgement | None:
    if test["operator"] and test["other"] not in _EMPTY:
        return None if _EXIT.search(branches.holds.text + branches.fails.text) else Judgement("optional")
    empty = test["sign"] == "-z" or test["operator"] in ("=", "==")
    if empty == (test["not"] is not None):
        absent, present = branches.fails, branches.holds
    else:
        absent, present = branches.holds, branches.fails
    if _ends_in_exit(absent.text):
        return Judgement("required")
    given = _GIVEN.match(written, absent.start) if absent.text else None
    if given is not None and given[1] == test["name"]:
        value = given[2].strip("\"'")
        form = "test-default-computed" if "$" in value or "`" in value else "test-default"
        return Judgement("optional" if value else "unknown", shown(given[1], value) or None, form)
    return Judgement("optional") if present.text and not _EXIT.search(present.text) else None


def _ends_in_exit(branch: str) -> bool:
    """Whether an `exit` stands in a branch itself, and not under a condition of its own."""
    depth, at = 0, 0
    for block in _BLOCK.finditer(branch):
        if depth == 0 and _FATAL.search(branch, at, block.start()):
            return True
        depth += -1 if block[1] in _ENDS else 1
        at = block.end()
    return depth == 0 and _FATAL.search(branch, at) is not None


def _branches(test: re.Match[str], text: str) -> _Branches:
    sign = _NEXT.match(text, test.end())
    while sign is not None and sign[1] == "||" and (other := _TEST.match(text, sign.end())) is not None:
        sign = _NEXT.match(text, other.end())
    if sign is None:
        return _Branches()
    if sign[1] == "&&":
        return _Branches(holds=_command(text, sign.end()))
    if sign[1] == "||":
        return _Branches(fails=_command(text, sign.end()))
    return _blocks(text, sign.end())


def _command(text: str, start: int) -> _Branch:
    """The commands up to the end of the line, or of the group that begins there."""
    end = (_GROUP_END if text.startswith(("{", "("), start) else _LINE_END).search(text, start, start + _LONGEST)
    return _Branch(text[start : end.start() if end is not None else start + _LONGEST], start)


def _blocks(text: str, start: int) -> _Branches:
    """What stands between `then`, `else` and `fi`; after `elif` nobody can tell."""
    depth, alternative = 0, None
    for part in _PART.finditer(text, start, start + _LONGEST):
        if part[1] == "if":
            depth += 1
        elif part[1] == "fi" and depth > 0:
            depth -= 1
        elif part[1] == "else" and depth == 0:
            alternative = part
        elif part[1] == "elif" and depth == 0:
            return _Branches()
        elif part[1] == "fi":
            middle = alternative or part
            otherwise = _Branch(text[middle.end() : part.start()], middle.end())
            return _Branches(_Branch(text[start : middle.start()], start), otherwise)
    return _Branches()
