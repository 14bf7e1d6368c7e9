"""Dockerfiles: `ENV` sets, `ARG` declares, and `$X` of what neither of them gives in its stage is a read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from guidewright.facts.model import Facts, Requirement, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_code import ShellCode
from guidewright.facts.shell_words import Word, own_name, words
from guidewright.source import Source

NAMES = ("Dockerfile", "Containerfile")
_FILE = re.compile(r"(?:^|/)(?:[\w-]+\.)?(?:Docker|Container)file(?:\.[\w.-]+)?$")
_INSTRUCTION = re.compile(r"[ \t]*(?:ONBUILD[ \t]+)?([A-Za-z]+)[ \t]+")
_HEREDOC = re.compile(r"<<-?[\"']?([A-Za-z_]\w*)[\"']?")
_SCRIPT = re.compile(r"[ \t]*(?:--\S+[ \t]+)*<<-?[\"']?\w+[\"']?[ \t]*\n(.*)", re.DOTALL)
_PAIR = re.compile(r"(?<!\S)([A-Z][A-Z0-9_]*)(?:=(\"(?:[^\"\\]|\\.)*\"|'[^']*'|(?:\\.|[^\s\\])*))?", re.DOTALL)
_ESCAPE = re.compile(r"\\([ \"])")
_OLD_FORM = re.compile(r"([A-Z][A-Z0-9_]*)[ \t]+([^\s=][^\n]*)")
_STAGE = re.compile(r"(?:--\S+[ \t]+)*(\S+)(?:[ \t]+AS[ \t]+(\S+))?", re.IGNORECASE)
_SECRET = re.compile(r"--mount=type=secret\S*?,env=([A-Z][A-Z0-9_]*)")
_SHELL_ARGUMENT = re.compile(r"\"[\w/]*sh\"[ \t]*,[ \t]*\"-\w*c\"[ \t]*,\s*\"((?:[^\"\\]|\\.)*)\"", re.DOTALL)
# Given by the builder itself.
_BUILDER = re.compile(r"(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)|(?:HTTPS?|FTP|NO|ALL)_PROXY")
_RUN_LATER = ("CMD", "ENTRYPOINT", "HEALTHCHECK")


@dataclass(frozen=True)
class _Instruction:
    """An instruction with its heredocs; `start` is the offset of what follows its name."""

    name: str
    text: str
    start: int


@dataclass
class _Stage:
    """What the instructions of a stage have given so far: to all that runs, and to what runs while building."""

    env: set[str] = field(default_factory=set)
    args: set[str] = field(default_factory=set)


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The variables of each file; what runs in the container later does not see what an `ARG` gave."""
    return Facts.merged(Facts(variables=tuple(_variables(source))) for source in sources)


def _variables(source: Source) -> Iterator[Variable]:
    stage, stages = _Stage(), dict[str, _Stage]()
    first = stage
    for instruction in _instructions(source):
        name = instruction.name
        if name == "FROM":
            yield from _reads(source, instruction.start, words(instruction.text), first.args)
            stage = _begun(instruction.text, stages)
        elif name in ("ENV", "ARG"):
            yield from _reads(source, instruction.start, _expanded(instruction), stage.env | stage.args)
            yield from _given(source, instruction, stage)
        elif name in _RUN_LATER:
            yield from _runs(source, instruction, stage.env)
        elif name == "RUN":
            secrets = [match[1] for match in _SECRET.finditer(instruction.text)]
            for match in _SECRET.finditer(instruction.text):
                yield Word(match[1], match.start(1), form="build-secret").read(source, instruction.start, "container")
            yield from _runs(source, instruction, stage.env | stage.args | set(secrets))
        else:
            yield from _reads(source, instruction.start, _expanded(instruction), stage.env | stage.args)


def _instructions(source: Source) -> Iterator[_Instruction]:
    """The instructions, from their names to the ends of their heredocs; comment lines in them are blanks."""
    lines = source.text.splitlines(keepends=True)
    at = number = 0
    while number < len(lines):
        start, parts = at, list[str]()
        while number < len(lines):
            line = lines[number]
            comment = line.lstrip().startswith("#")
            parts.append(" " * (len(line) - 1) + line[-1] if comment else line)
            at += len(line)
            number += 1
            if not comment and not line.rstrip().endswith("\\"):
                break
        text = "".join(parts)
        found = _INSTRUCTION.search(text)
        if found is None:
            continue
        ends = _HEREDOC.findall(text) if found[1].upper() in ("RUN", "COPY", "ADD") else []
        while ends and number < len(lines):
            text += lines[number]
            if lines[number].strip() == ends[0]:
                ends.pop(0)
            at += len(lines[number])
            number += 1
        yield _Instruction(found[1].upper(), text[found.end() :], start + found.end())


def _begun(text: str, stages: dict[str, _Stage]) -> _Stage:
    match = _STAGE.match(text)
    base = stages.get(match[1].lower(), _Stage()) if match is not None else _Stage()
    stage = _Stage(set(base.env), set(base.args))
    if match is not None and match[2]:
        stages[match[2].lower()] = stage
    return stage


def _expanded(instruction: _Instruction) -> Iterator[Word]:
    return words(ShellCode(instruction.text).expanding)


def _runs(source: Source, instruction: _Instruction, given: Collection[str]) -> Iterator[Variable]:
    """What a command reads; a list of arguments is not expanded, unless it begins with a shell."""
    text, start = instruction.text, instruction.start
    arguments = re.match(r"(?:--\S+[ \t]+|CMD[ \t]+)*\[", text)
    script = _SHELL_ARGUMENT.search(text) if arguments is not None else _SCRIPT.match(text)
    if arguments is not None and script is None:
        return
    if script is not None:
        text, start = script[1], start + script.start(1)
    yield from _reads(source, start, ShellCode(text).reads(given), given)


def _reads(source: Source, start: int, found: Iterator[Word], given: Collection[str]) -> Iterator[Variable]:
    for word in found:
        if word.name not in given and not own_name(word.name) and not _BUILDER.fullmatch(word.name):
            yield word.read(source, start, "container")


def _given(source: Source, instruction: _Instruction, stage: _Stage) -> Iterator[Variable]:
    environment = instruction.name == "ENV"
    for name, offset, value in _pairs(instruction):
        (stage.env if environment else stage.args).add(name)
        default = None if value is None or "$" in value else shown(name, value) or None
        place = source.place_of(instruction.start + offset)
        if environment:
            yield Variable(name, place.path, place.line, place.column, "unknown", default, "env", "set", "container")
        elif default is not None or not _BUILDER.fullmatch(name):
            requirement: Requirement = "unknown" if value is None else "optional"
            yield Variable(
                name, place.path, place.line, place.column, requirement, default, "arg", "declared", "container"
            )


def _pairs(instruction: _Instruction) -> Iterator[tuple[str, int, str | None]]:
    """Each name with its offset and its value."""
    old = _OLD_FORM.match(instruction.text) if instruction.name == "ENV" else None
    if old is not None:
        yield old[1], 0, old[2].strip()
        return
    for match in _PAIR.finditer(instruction.text):
        yield match[1], match.start(1), _ESCAPE.sub(r"\1", match[2].strip("\"'")) if match[2] is not None else None
