"""The samples of each extractor: what must be read in them is said in the samples themselves, nothing else may be.

`tests/facts/<extractor>/` holds one case an entry, a file or a folder. After `//! `, `#! `, `--! `, `%! ` or `<!--! `
stands what is read in this line, or, after `^` (one line above), `^^` or `@12`, in another one; several are set apart
by `; `. What is said is one of these:

    NAME required|optional|unknown [[= default] computed]    a variable that is read
    NAME set|declared [= value]                              one that is set, or declared
    not enumerable [NAMES]                                   names that cannot be listed, with their pattern
    route GET,POST /api/x    unlisted route [/x/*]    event type [-> handler]    table name [symbol]    column name [symbol]
    script name [= command]    symbol kind [Parent.]name    import name from module [as alias]    call name

Routes, events, tables with their columns, scripts, symbols, imports and calls are compared only in a case that says
at least one of that kind, or in one that says `none of <kind>s`; unlisted routes also in one that says a route.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from guidewright.facts.extract import outline, scan
from guidewright.facts.model import Facts, Variable
from guidewright.source import Source

HERE = Path(__file__).parent
CASES = sorted(
    entry
    for folder in HERE.iterdir()
    if folder.is_dir() and folder.name != "__pycache__"
    for entry in folder.iterdir()
    if entry.name != "__pycache__"
)
MARK = re.compile(r"(?:^|\s)(?://|#|--|%|<!--|;)! (.*?)(?: -->)?$")
ELSEWHERE = re.compile(r"(?:@(\d+)|(\^+)) ")
VARIABLE = re.compile(r"[A-Za-z_][\w.:-]* (?:required|optional|unknown|set|declared)(?: = .*| computed)?$")
OUTLINED = ("symbol", "import", "call")

Said = tuple[str, int, str]


def sources_of(case: Path) -> list[Source]:
    files = sorted(case.rglob("*")) if case.is_dir() else [case]
    root = case if case.is_dir() else case.parent
    return [Source(f.relative_to(root).as_posix(), f.read_bytes().decode("utf-8")) for f in files if f.is_file()]


def expected(source: Source) -> Iterator[Said]:
    for number, line in enumerate(source.lines, 1):
        marked = MARK.search(line)
        for said in marked[1].split("; ") if marked else ():
            at = ELSEWHERE.match(said)
            there = number if at is None else int(at[1]) if at[1] else number - len(at[2])
            yield source.path, there, said[at.end() :].strip() if at else said.strip()


def said_of(variable: Variable) -> str:
    verdict = variable.requirement if variable.role == "read" else variable.role
    default = "" if variable.default is None else f" = {variable.default}"
    return f"{variable.name} {verdict}{default}" + (" computed" if variable.form.endswith("computed") else "")


def _named(name: str, symbol: str) -> str:
    return name if symbol in ("", name) else f"{name} {symbol}"


KINDS: dict[str, Callable[[Facts], Iterable[Said]]] = {
    "route": lambda facts: ((r.path, r.line, f"route {','.join(r.methods)} {r.url}") for r in facts.routes),
    "unlisted": lambda facts: (
        (u.path, u.line, "unlisted route" + ("" if u.urls == "*" else f" {u.urls}")) for u in facts.unlisted_routes
    ),
    "event": lambda facts: (
        (e.path, e.line, f"event {e.type}" + (f" -> {e.handler}" if e.handler else "")) for e in facts.events
    ),
    "table": lambda facts: (
        said
        for t in facts.tables
        for said in (
            (t.path, t.line, f"table {_named(t.name, t.symbol)}"),
            *((t.path, c.line, f"column {_named(c.name, c.symbol)}") for c in t.columns),
        )
    ),
    "script": lambda facts: ((s.path, s.line, f"script {s.name} = {s.command}") for s in facts.scripts),
    "symbol": lambda facts: (
        (s.path, s.line, f"symbol {s.kind} {f'{s.parent}.' if s.parent else ''}{s.name}") for s in facts.symbols
    ),
    "import": lambda facts: (
        (i.path, i.line, f"import {i.name} from {i.module}" + (f" as {i.alias}" if i.alias else ""))
        for i in facts.imports
    ),
    "call": lambda facts: ((c.path, c.line, f"call {c.name}") for c in facts.calls),
}


def kind_of(said: str) -> str:
    return "table" if said.startswith("column ") else said.removeprefix("none of ").removesuffix("s").split(" ")[0]


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_is_read(case: Path) -> None:
    sources = sources_of(case)
    wanted = [said for source in sources for said in expected(source)]
    facts = scan(sources, (".",))
    asked = {kind_of(text) for _, _, text in wanted} & set(KINDS)
    if "route" in asked:
        asked.add("unlisted")
    if asked & set(OUTLINED):
        facts = Facts.merged([facts, *(outline(source) for source in sources)])
    found = [(v.path, v.line, said_of(v)) for v in facts.variables]
    found += [
        (n.path, n.line, "not enumerable" + ("" if n.names == "*" else f" {n.names}")) for n in facts.not_enumerable
    ]
    found += [said for kind in sorted(asked) for said in KINDS[kind](facts)]
    wanted = [said for said in wanted if not said[2].startswith("none of ")]
    known = ("not enumerable", *(f"{kind} " for kind in (*KINDS, "column")))
    assert [text for _, _, text in wanted if not (VARIABLE.match(text) or text.startswith(known))] == []
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_place_is_that_of_the_name(case: Path) -> None:
    """But for names that are not written there: made out of a field's name, or renamed by a validated module."""
    sources = {source.path: source for source in sources_of(case)}
    for variable in scan(list(sources.values()), (".",)).variables:
        there = sources[variable.path].line(variable.line)[variable.column - 1 :]
        assert there.startswith(variable.name) or variable.form.startswith(("derived", "validated")), variable


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_text_is_too_broken(case: Path) -> None:
    """Half a file is read without complaint, cut at any of some places, and its order with others does not matter."""
    sources = sources_of(case)
    assert scan(sources, (".",)) == scan(sources[::-1], (".",))
    for source in sources:
        for part in range(1, 8):
            cut = Source(source.path, source.text[: len(source.text) * part // 8])
            scan([cut], (".",))
            outline(cut)
