"""Shell code, also where it stands in other files: what it takes from the environment, assigns itself, and hands on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from .settings import shown
from .shell_tests import judged
from .shell_text import ShellText
from .shell_words import Word, own_name, words

_START = r"(?:^|[;&|(){`]|(?<![\w-])(?:then|do|else|if|while|elif|env|!))[ \t]*"
_DECLARING = r"(?:local|readonly|export|declare|typeset)(?:[ \t]+-\w+)*"
_ASSIGNED = re.compile(
    rf"{_START}((?:{_DECLARING}[ \t]+)?)((?:[A-Za-z_]\w*(?:\[[^\]\n]*\])?\+?=[^\s;&|]*[ \t]*)+)",
    re.MULTILINE,
)
_PAIR = re.compile(r"(?<![\w-])([A-Z][A-Z0-9_]*)(?:\[[^\]\n]*\])?\+?=")
_NAMED = re.compile(
    r"(?<![\w-])(?:for|select)[ \t]+([A-Z]\w*)"
    r"|(?<![\w-])(?:read|mapfile|readarray|local|declare|typeset)((?:[ \t]+(?:-?\w+|\"[^\"\n]*\"))+)"
    r"|(?<![\w-])printf[ \t]+-v[ \t]+([A-Z]\w*)|(?<![\w-])getopts[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\S+)[ \t]+([A-Z]\w*)"
    r"|\(\([ \t]*([A-Z]\w*)[ \t]*[-+*/]?="
)
_ALONE = re.compile(r"""("[^"\n]*"|'[^'\n]*'|[^\s;&|"'`()]*)([ \t]+(?=[\w./"$@-]))?""")
_DECIDED = (
    "expansion-guard",
    "expansion-default",
    "expansion-default-computed",
    "test-default",
    "test-default-computed",
)
_ITSELF = re.compile(r"(?::?-)?\}?\"?(?=[\s;&|]|$)")
# A name that is first of all asked for, and then given a value, may have one from outside.
_IF_EMPTY = re.compile(r"[ \t]*(?:if[ \t]+)?\[\[?[ \t]+-z[ \t]+\"?\$\{?$")
_PRINTED = re.compile(r"(?<![\w-])printenv[ \t]+([A-Z][A-Z0-9_]*)\b")
_SUBSTITUTED = re.compile(r"(?<![\w./-])envsubst[ \t]+(?:'|\"(?=\\))(?P<list>[^'\"\n]*)")
_DYNAMIC = re.compile(
    r"\$\{!(?:([A-Z][A-Z0-9_]*)[*@]\}|\w+(?![\w\[*@]))|(?<![\w./-])eval[ \t][^\n]*?\\\$|(?<![\w./-])printenv[ \t]+\"?\$"
    r"|(?<![\w./-])(?:env|printenv)[ \t]*\|[ \t]*(?:[ef]?grep|awk|sed|while|cut)\b"
    r"(?:[ \t]+-\w+)*(?:[ \t]+[\"']?\^([A-Z][A-Z0-9_]*_))?"
    r"|(?<![\w./-])envsubst(?=[ \t]*(?:[<>|;)]|$))",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Given:
    """A variable that a script hands on; the value is None where it is not written out."""

    name: str
    offset: int
    value: str | None


@dataclass(frozen=True)
class ShellCode:
    """A script, or a part of one; all offsets are those of its text."""

    text: str

    @cached_property
    def _read(self) -> ShellText:
        return ShellText(self.text)

    @cached_property
    def expanding(self) -> str:
        """The text without what the shell does not expand."""
        return self._read.expanding

    @cached_property
    def _assignments(self) -> Mapping[str, int]:
        """The names that the script gives a value itself, each with the offset where it first does so."""
        bare, found = self._read.bare, dict[str, int]()
        for statement in _ASSIGNED.finditer(bare):
            for pair in _PAIR.finditer(statement[0]):
                found.setdefault(pair[1], statement.start() + pair.start(1))
        for match in _NAMED.finditer(bare):
            for name in " ".join(part for part in match.groups() if part).split():
                found[name] = min(match.start(), found.get(name, match.start()))
        return found

    @property
    def assigned(self) -> frozenset[str]:
        """The names that the script gives a value itself: what it then reads is its own, not the environment's."""
        return frozenset(self._assignments)

    def reads(self, others: Collection[str] = ()) -> Iterator[Word]:
        """What the script takes from the environment; `others` are names that got a value before it runs.

        A name that the script assigns is read only where an expansion or a test says what holds without it, or where
        it is handed on as it is (`export X="$X"`), and only before it got a value without a condition.
        """
        verdicts = judged(self.expanding, self._read.bare, self.text)
        for word in words(self.expanding, self.text):
            judgement = verdicts.get(word.offset)
            if judgement is not None and word.default is None:
                word = replace(word, requirement=judgement.requirement, default=judgement.default, form=judgement.form)
            if self._is_read(word, others):
                yield word
        for match in _PRINTED.finditer(self.expanding):
            if not own_name(match[1]):
                yield Word(match[1], match.start(1), form="printenv")
        for match in _SUBSTITUTED.finditer(self.text):
            if self.expanding.startswith("envsubst", match.start()):
                start = match.start("list")
                listed = words(match["list"].replace("\\$", " $"))
                yield from (replace(word, offset=start + word.offset, form="envsubst") for word in listed)

    def _is_read(self, word: Word, others: Collection[str]) -> bool:
        if own_name(word.name):
            return False
        settled = word.offset >= self._settled.get(word.name, len(self.text))
        if word.form in _DECIDED and (word.default is not None or word.requirement != "unknown"):
            return not settled
        before, after = (
            self.text[max(0, word.offset - len(word.name) - 4) : word.offset].rstrip('${"')[-len(word.name) - 1 :],
            word.offset + len(word.name),
        )
        itself = before == f"{word.name}=" and _ITSELF.match(self.text, after) is not None
        if itself and word.form == "expansion-default":
            return not settled
        if word.name in others:
            return False
        first = self._assignments.get(word.name)
        if first is None or (itself and word.offset <= first + len(word.name) + 4):
            return True
        line = self.expanding[self.expanding.rfind("\n", 0, word.offset) + 1 : word.offset]
        return word.offset < first and _IF_EMPTY.match(line) is not None

    @cached_property
    def _settled(self) -> Mapping[str, int]:
        """Where a name got a value without any condition: at the beginning of a line, and not out of itself."""
        found = dict[str, int]()
        for match in re.finditer(
            rf"^(?:{_DECLARING}[ \t]+)?([A-Z][A-Z0-9_]*)=(?P<value>[^\n]*)", self._read.bare, re.MULTILINE
        ):
            value = self.expanding[match.start("value") : match.end()]
            if not re.search(rf"\b{match[1]}\b", value):
                found.setdefault(match[1], match.end())
        return found

    def given(self) -> Iterator[Given]:
        """What the script exports, or sets for one command."""
        for statement in _ASSIGNED.finditer(self._read.bare):
            for pair in _PAIR.finditer(statement[0]):
                at = statement.start() + pair.start(1)
                alone = _ALONE.match(self.text, statement.start() + pair.end())
                exported = statement[1].startswith("export") or statement[0].lstrip(" \t;&|({`").startswith("env ")
                if alone is not None and (exported or alone[2]) and not own_name(pair[1]):
                    value = alone[1].strip("\"'")
                    written = None if "$" in value or "`" in value else shown(pair[1], value) or None
                    yield Given(pair[1], at, written)

    def dynamic(self) -> Iterator[tuple[int, str]]:
        """Where variables are read whose names cannot be listed, each with the pattern of the names."""
        for match in _DYNAMIC.finditer(self.text):
            if self.expanding[match.start()] == self.text[match.start()]:
                yield match.start(), f"{match[1] or match[2] or ''}*"
