"""What `facts` prints for people: each kind with its count, one fact in a line, the place last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from guidewright.facts.model import Facts, Symbol, Variable
from guidewright.report import counted
from guidewright.secret import printable

Line = tuple[str, ...]


def report(facts: Facts) -> str:
    """All facts in columns; kinds of which there are none are left out."""
    blocks = [f"{counted(len(lines), what)}\n{_columns(lines)}" for what, lines in _kinds(facts) if lines]
    return "\n".join(blocks) if blocks else "No facts: no file of the code roots is in a language that is read\n"


def _kinds(facts: Facts) -> Iterator[tuple[str, list[Line]]]:
    yield "variable", [_variable(variable) for variable in facts.variables]
    yield "symbol", [_symbol(symbol) for symbol in facts.symbols]
    yield "route", [(r.url, " ".join(r.methods), f"{r.path}:{r.line}") for r in facts.routes]
    yield "event", [(e.type, e.handler or "-", f"{e.path}:{e.line}") for e in facts.events]
    yield "table", [(t.name, t.symbol, counted(len(t.columns), "column"), f"{t.path}:{t.line}") for t in facts.tables]
    yield "script", [(s.name, s.command, f"{s.path}:{s.line}") for s in facts.scripts]
    yield "container", [(c.name, f"{c.path}:{c.line}") for c in facts.containers]
    yield "call", [(c.name, f"{c.path}:{c.line}") for c in facts.calls]
    yield "import", [(i.name, i.module, f"{i.path}:{i.line}") for i in facts.imports]
    yield "dynamic read", [(n.text.strip(), f"{n.path}:{n.line}") for n in facts.not_enumerable]


def _variable(variable: Variable) -> Line:
    default = "" if variable.default is None else f"default `{variable.default}`"
    how = f"{variable.role} {variable.scope}"
    return (variable.name, how, variable.requirement, default, f"{variable.path}:{variable.line}:{variable.column}")


def _symbol(symbol: Symbol) -> Line:
    name = f"{symbol.parent}.{symbol.name}" if symbol.parent else symbol.name
    exported = "exported" if symbol.exported else ""
    return (name, symbol.kind, exported, f"{symbol.path}:{symbol.line}-{symbol.end_line}")


def _columns(lines: Sequence[Line]) -> str:
    shown = [[printable(cell) for cell in line] for line in lines]
    # A single long cell (a default, a command) must not push the places of all others out of sight.
    widths = [min(max(len(line[at]) for line in shown), 40) for at in range(len(shown[0]))]
    rows = ("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in shown)
    return "".join(f"  {row.rstrip()}\n" for row in rows)
