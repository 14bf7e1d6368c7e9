"""Variables that code blocks set or read: `env` files, shell blocks, compose files, and samples of code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.guide.reading.lines import is_shell
from guidewright.guide.reading.page import Sample
from guidewright.source import Place

_FILES = frozenset({"env", "dotenv", "ini", "properties", "conf", "cfg", "editorconfig"})
_LINE = re.compile(
    r"^\s*(?P<off>#\s*)?(?P<export>export\s+|set\s+-x\s+|set\s+)?(?P<name>[A-Z][A-Z0-9_]*)\s?=\s?(?P<value>.*)$"
)
_COMMENT = re.compile(r"(?:^|\s)(?:#|//)\s*(?P<text>.*)$")
_NOTE = re.compile(r"^\s*(?:#|//|;)\s*(?P<text>.*?)\s*$")
_YAML = frozenset({"yaml", "yml"})
_BLOCK = re.compile(r"^(?P<inset>\s*)(?:environment|env|x-[\w-]*env[\w-]*)\s*:\s*(?:&[\w-]+\s*)?(?:#.*)?$")
_ENTRY = re.compile(r"^(?P<inset>\s*)(?:-\s+)?(?:name:\s*)?[\"']?(?P<name>[A-Z][A-Z0-9_]*)[\"']?\s*(?P<sign>[:=]|$)")
_GIVEN = re.compile(
    r"(?:\s-e|\s--env|\bconfig:set|\bsecrets set|\s--build-arg)(?:\s+|=)[\"']?(?P<name>[A-Z][A-Z0-9_]*)="
)
_READ = re.compile(
    r"\bprocess\.env\.(?P<js>[A-Z][A-Z0-9_]*)|\b(?:process\.env|os\.environ|ENV"
    r"|import\.meta\.env)\[[\"'](?P<key>[A-Z][A-Z0-9_]*)"
    r"[\"']\]|\bimport\.meta\.env\.(?P<meta>[A-Z][A-Z0-9_]*)"
    r"|\b(?:os\.getenv|os\.environ\.get|ENV\.fetch|getenv|os\.Getenv|Deno\.env\.get"
    r"|env::var)\(\s*[\"'](?P<call>[A-Z][A-Z0-9_]*)[\"']"
)
_DUMMY = re.compile(r"KEY|NAME|VALUE|VAR|VARIABLE|FOO|BAR|BAZ|YOUR_\w+|MY_\w+|EXAMPLE_\w+|SOME_\w+|\w+_HERE|[A-Z]")


@dataclass(frozen=True)
class Assigned:
    """A variable in a code block. `note` is the comment that stands beside it or right above, `form` what it is.

    `is_sure` says that the block is about nothing but variables.
    """

    name: str
    place: Place
    note: str
    form: str
    is_sure: bool = True


# The blocks of a guide with the variables in each.
Blocks = list[tuple[Sample, list[Assigned]]]


def assignments(sample: Sample) -> Iterator[Assigned]:
    """The variables of a block, line by line."""
    if sample.language in _YAML:
        yield from _of_yaml(sample)
    elif sample.language in _FILES or is_shell(sample) or sample.language in ("", "text", "txt"):
        yield from _of_lines(sample)
    else:
        yield from _of_code(sample)


def is_dummy(name: str) -> bool:
    """Whether a name only stands for a name."""
    return _DUMMY.fullmatch(name) is not None


def _of_lines(sample: Sample) -> Iterator[Assigned]:
    """Lines that assign. In a script, what is used further down is the script's own."""
    lines = [line for line in sample.lines if line.strip()]
    whole = bool(lines) and all(_LINE.match(line) or _NOTE.match(line) for line in lines)
    above = ""
    for at, line in enumerate(sample.lines):
        found, note = _LINE.match(line), _NOTE.match(line)
        if found is None:
            above = note["text"] if note else ""
            for given in _GIVEN.finditer(line):
                yield Assigned(
                    given["name"], sample.place(at, given["name"], given.start("name")), "", "given to a command"
                )
            continue
        name = found["name"]
        is_own = re.search(rf"\$\{{?{name}\b", "\n".join(sample.lines[at + 1 :])) is not None
        is_file = sample.language in _FILES
        is_command = not is_file and re.match(r"(?:\"[^\"]*\"|'[^']*'|[^\s\"'#]*)\s+[^\s#]", found["value"]) is not None
        if (is_own and not found["export"]) or is_command or (found["value"].startswith(("$(", "`")) and not whole):
            above = ""
            continue
        beside = _COMMENT.search(found["value"])
        text = beside["text"] if beside else ""
        place = sample.place(at, name, found.start("name"))
        yield Assigned(name, place, text or above, "set in a code block", is_file or whole or bool(found["export"]))
        above = ""


def _of_yaml(sample: Sample) -> Iterator[Assigned]:
    """The entries below `environment:` of compose files and `env:` of others."""
    inset: int | None = None
    for at, line in enumerate(sample.lines):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        block, depth = _BLOCK.match(line), len(line) - len(line.lstrip())
        if block is not None:
            inset = len(block["inset"])
            continue
        entry = _ENTRY.match(line) if inset is not None else None
        is_item = line.lstrip().startswith("-")
        if inset is not None and depth <= inset and not (depth == inset and is_item):
            inset = None
        elif entry is not None:
            beside = _COMMENT.search(line)
            place = sample.place(at, entry["name"], entry.start("name"))
            yield Assigned(entry["name"], place, beside["text"] if beside else "", "set in YAML")


def _of_code(sample: Sample) -> Iterator[Assigned]:
    for at, line in enumerate(sample.lines):
        for found in _READ.finditer(line):
            group = next(name for name, text in found.groupdict().items() if text)
            place = sample.place(at, found[group], found.start(group))
            yield Assigned(found[group], place, "", "read in a sample")
