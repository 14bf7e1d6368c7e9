"""Prisma schemas: the variables of data sources, models and views as tables, and their fields as columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from guidewright.facts.model import Column, Facts, Table, Variable
from guidewright.facts.plain_code import DOUBLE_QUOTED, SLASH_COMMENT, PlainCode, Syntax
from guidewright.source import Source

ENDINGS = (".prisma",)
NAMES = ENDINGS

_SYNTAX = Syntax(comments=(SLASH_COMMENT,), strings=(DOUBLE_QUOTED,))
_BLOCK = re.compile(r"^[ \t]*(?P<kind>model|view|enum|type)\s+(?P<name>\w+)\s*\{", re.MULTILINE)
_END = re.compile(r"^[ \t]*\}", re.MULTILINE)
_FIELD = re.compile(r"^[ \t]*(?P<name>[A-Za-z]\w*)[ \t]+(?P<type>\w+)(?P<rest>[^\n]*)", re.MULTILINE)
_NAMED = r"\(\s*(?:name\s*:\s*)?\"(?P<name>[^\"\n]+)\""
_FIELD_MAP = re.compile(rf"[ \t]@map{_NAMED}")
_BLOCK_MAP = re.compile(rf"^[ \t]*@@map{_NAMED}", re.MULTILINE)
_TABLES = ("model", "view")
# Prisma stops without it, unless the code that makes the client gives it another address: so nobody knows.
_ENV = re.compile(r"\benv\(\s*\"(?P<name>[A-Za-z_]\w*)\"")


@dataclass(frozen=True)
class _Block:
    """A model, view, enum or composite type, and where its fields stand in the code."""

    code: PlainCode
    kind: str
    name: str
    start: int
    end: int


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return path.endswith(ENDINGS)


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """Variables and tables of all schemas; the files of one may name each other's models."""
    codes = [PlainCode(source, _SYNTAX) for source in sources]
    by_path = {code.source.path: tuple(_blocks(code)) for code in codes}
    everywhere = {block.name: block.kind for blocks in by_path.values() for block in blocks}
    variables = tuple(variable for code in codes for variable in _variables(code))
    return Facts(variables=variables, tables=tuple(_tables(by_path, everywhere)))


def _variables(code: PlainCode) -> Iterator[Variable]:
    return (code.variable(found["name"], found.start("name"), "prisma-env") for found in code.finds(_ENV))


def _blocks(code: PlainCode) -> Iterator[_Block]:
    for found in code.finds(_BLOCK):
        end = _END.search(code.bare, found.end())
        yield _Block(code, found["kind"], found["name"], found.end(), len(code.text) if end is None else end.start())


def _tables(by_path: Mapping[str, tuple[_Block, ...]], everywhere: Mapping[str, str]) -> Iterator[Table]:
    for path, blocks in by_path.items():
        # A schema of one file knows nothing of the models that other schemas of the project have.
        kinds = {**everywhere, **{block.name: block.kind for block in blocks}}
        for block in blocks:
            if block.kind in _TABLES:
                mapped = _BLOCK_MAP.search(block.code.text, block.start, block.end)
                name = block.name if mapped is None else mapped["name"]
                at = block.start if mapped is None else mapped.start("name")
                line = block.code.source.place_of(at).line
                yield Table(name, block.name, path, line, tuple(_columns(block, kinds)))


def _columns(block: _Block, kinds: Mapping[str, str]) -> Iterator[Column]:
    code = block.code
    for field in _FIELD.finditer(code.bare, block.start, block.end):
        if kinds.get(field["type"]) in _TABLES:
            continue
        mapped = _FIELD_MAP.search(code.text, *field.span("rest"))
        name = field["name"] if mapped is None else mapped["name"]
        yield Column(name, field["name"], code.source.place_of(field.start("name")).line)
