"""Each sample in `typescript/` says at its lines, after `//!`, what must be read there: exactly that, nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from guidewright.facts.extract import scan
from guidewright.source import Source

SAMPLES = Path(__file__).parent / "typescript"
EXPECTED = re.compile(
    r"(?P<name>[A-Z][A-Z0-9_]*) (?P<verdict>required|optional|unknown|set|declared)(?: = (?P<default>.*?))?"
    r"(?P<computed> computed)?$"
)


def sources_of(case: Path) -> list[Source]:
    files = sorted(case.rglob("*")) if case.is_dir() else [case]
    root = case if case.is_dir() else case.parent
    return [Source(f.relative_to(root).as_posix(), f.read_text("utf-8")) for f in files if f.is_file()]


def expected(source: Source) -> list[tuple[str, int, str]]:
    found = []
    for number, line in enumerate(source.lines, 1):
        _, marked, said = line.partition("//! ")
        if not marked:
            continue
        at = re.match(r"@(\d+) ", said)
        said = said[at.end() :] if at else said
        found += [(source.path, int(at[1]) if at else number, part.strip()) for part in said.split(";")]
    return sorted(found)


def said_of(default: str | None, form: str) -> str:
    return "" if default is None else f" = {default}" + (" computed" if form.endswith("computed") else "")


@pytest.mark.parametrize("case", sorted(SAMPLES.iterdir()), ids=lambda path: path.stem)
def test_reads(case: Path) -> None:
    sources = sources_of(case)
    facts = scan(sources, (".",))
    found = [
        (v.path, v.line, f"{v.name} {v.requirement if v.role == 'read' else v.role}{said_of(v.default, v.form)}")
        for v in facts.variables
    ]
    found += [(place.path, place.line, "not enumerable") for place in facts.not_enumerable]
    wanted = [entry for source in sources for entry in expected(source)]
    assert all(EXPECTED.match(text) or text == "not enumerable" for _, _, text in wanted)
    assert sorted(found) == sorted(wanted)


def test_the_column_is_that_of_the_name() -> None:
    for case in SAMPLES.iterdir():
        for source in sources_of(case):
            if source.path.endswith(".json"):
                continue
            for variable in scan([source], (".",)).variables:
                assert source.line(variable.line)[variable.column - 1 :].startswith(variable.name), variable
