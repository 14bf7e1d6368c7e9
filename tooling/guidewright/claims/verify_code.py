"""Verdicts on what the code holds: files, tables with their columns, scripts and containers."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Sequence

from guidewright.claims.bench import Bench
from guidewright.claims.code import within
from guidewright.claims.model import Claim, ClaimKind, Verdict, Witness
from guidewright.claims.moved import moved_to
from guidewright.claims.nearness import is_alike
from guidewright.facts.extractors.sql import ENDINGS as SQL
from guidewright.facts.model import Script, Table
from guidewright.facts.scope import scope_of
from guidewright.source import Place, nearest

# The rank of a package that neither is the code root nor holds a file of the service.
_ELSEWHERE = 2
# Where a table's columns stand together; elsewhere they may come from classes above.
_SCHEMAS = (".ts", ".mts", ".js", ".mjs", ".prisma", *SQL)
_SPREAD = re.compile(r"\.\.\.|\bextends\b")


def _file(claim: Claim, bench: Bench) -> Verdict:
    path = bench.path(claim.subject)
    if bench.code.exists(path):
        return Verdict(claim, "holds", Place(path))
    moved = moved_to(claim.subject, bench)
    reason = f"`{claim.subject}` does not exist"
    shown = bench.shown(moved.path) if moved else ""
    return Verdict(claim, "broken", reason=reason, actual=shown, witnesses=moved.witnesses if moved else ())


def _table(claim: Claim, bench: Bench) -> Verdict:
    inside = (table for table in bench.code.index.facts.tables if within(table.path, bench.root))
    tables = sorted((table for table in inside if scope_of(table.path) != "test"), key=_is_sql)
    found = [table for table in tables if table.name == claim.subject or _is_folded(table, claim.subject)]
    if found:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    if not tables:
        return Verdict(claim, "unproven", reason="the code defines its tables in a way that cannot be read")
    by_symbol = next((table.name for table in tables if table.symbol == claim.subject), None)
    documented = bench.subjects("table")
    near = by_symbol or nearest(claim.subject, [t.name for t in tables if t.name not in documented]) or ""
    surely = by_symbol or is_alike(claim.subject, near) or _is_likely_own(claim, tables)
    if claim.in_text and not surely:
        reason = f"no schema defines a table `{claim.subject}`, which may be another product's"
        return Verdict(claim, "unproven", reason=reason)
    using = bench.code.asked.naming.get(claim.subject)
    if using and not by_symbol:
        reason = f"no schema that can be read defines a table `{claim.subject}`, but code names it"
        return Verdict(claim, "unproven", Place(using[0]), reason)
    searched = sorted({table.path for table in tables})
    receipt = Place(searched[0]) if len(searched) == 1 else None
    return Verdict(claim, "broken", receipt, f"no schema defines a table `{claim.subject}`", near)


def _is_likely_own(claim: Claim, tables: Sequence[Table]) -> bool:
    """Whether a table is called like the service, or begins like a table of the code."""
    word = re.split(r"[_\W]", claim.subject)[0].lower()
    return word in re.split(r"\W", claim.service) or any(table.name.lower().startswith(f"{word}_") for table in tables)


def _is_sql(table: Table) -> bool:
    """Migrations come after the schema in code, which is what developers look up."""
    return table.path.endswith(SQL)


def _is_folded(table: Table, name: str) -> bool:
    """Whether SQL may take the name for the table's: names without quotes have no case."""
    return _is_sql(table) and table.name.lower() == name.lower()


def _script(claim: Claim, bench: Bench) -> Verdict:
    scripts = [script for script in bench.code.index.facts.scripts if within(script.path, bench.root)]
    found = sorted((s for s in scripts if s.name == claim.subject), key=lambda s: _distance(s, bench))
    if found and _distance(found[0], bench)[0] < _ELSEWHERE:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    if found and len({script.path for script in found}) > 1:
        places = " and ".join(f"`{bench.shown(path)}`" for path in sorted({script.path for script in found})[:2])
        reason = f"only packages away from this service have a script `{claim.subject}`, such as {places}"
        return Verdict(claim, "unproven", Place(found[0].path, found[0].line), reason)
    if found:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    files = [script.path for script in sorted(scripts, key=lambda s: _distance(s, bench))] or ["package.json"]
    packages = {script.path for script in scripts}
    near = nearest(claim.subject, [script.name for script in scripts if script.path == files[0]]) or ""
    receipt = Place(files[0]) if scripts else None
    reason = f"`{bench.shown(files[0])}` has no script `{claim.subject}`"
    if claim.in_text and not near and (len(packages) > 1 or not _has_group(claim, scripts)):
        return Verdict(claim, "unproven", receipt, f"{reason}, nor one like it; it may be the reader's own")
    return Verdict(claim, "broken", receipt, reason, near)


def _has_group(claim: Claim, scripts: Sequence[Script]) -> bool:
    """Whether a script is called like the service, or others begin with the same word: `db:seed` and `db:migrate`."""
    group = claim.subject.partition(":")[0]
    return claim.service.startswith(group) or any(script.name.partition(":")[0] == group for script in scripts)


def _distance(script: Script, bench: Bench) -> tuple[int, int, str]:
    """How far a script's package is from the service: the code root's first, then the one that holds its files."""
    folder = posixpath.dirname(script.path) or "."
    named = [bench.path(claim.subject) for claim in bench.claims if claim.kind == "file"]
    holds = any(within(path, folder) for path in named)
    rank = 0 if folder == bench.root else 1 if holds else _ELSEWHERE
    return rank, folder.count("/"), script.path


def _column(claim: Claim, bench: Bench) -> Verdict:
    tables = [table for table in bench.code.index.facts.tables if scope_of(table.path) != "test"]
    named = [
        table for table in tables if not claim.where or table.name == claim.where or _is_folded(table, claim.where)
    ]
    # A migration may still name what a later one renamed.
    known = [t for t in named if t.columns and not _is_sql(t)] or [t for t in named if t.columns]
    for table in known:
        for column in table.columns:
            if column.name == claim.subject or (_is_sql(table) and column.name.lower() == claim.subject.lower()):
                return Verdict(claim, "holds", Place(table.path, column.line))
    if not known or not claim.where:
        place = Place(named[0].path, named[0].line) if named and claim.where else None
        what = f"the columns of `{claim.where}` cannot be read" if claim.where else "no table has such a column"
        return Verdict(claim, "unproven", place, what)
    documented = {c.subject for c in bench.claims if c.kind == "column" and c.where == claim.where}
    columns = [column for table in known for column in table.columns]
    by_symbol = next((column.name for column in columns if column.symbol == claim.subject), None)
    near = by_symbol or nearest(claim.subject, [c.name for c in columns if c.name not in documented]) or ""
    place = Place(known[0].path, known[0].line)
    if not near and not _is_whole(known[0], bench):
        reason = f"`{claim.where}` may have columns that cannot be read"
        return Verdict(claim, "unproven", place, reason)
    witnesses = tuple(
        Witness(Place(known[0].path, c.line), f"`{near}` stands here", near) for c in columns if c.name == near
    )
    return Verdict(claim, "broken", place, f"`{claim.where}` has no column `{claim.subject}`", near, witnesses[:1])


def _is_whole(table: Table, bench: Bench) -> bool:
    """Whether all columns of a table are those that were read: none is spread in or inherited."""
    source = bench.code.asked.texts.get(table.path)
    if source is None or not table.path.endswith(_SCHEMAS):
        return False
    following = [t.line - 1 for t in bench.code.index.facts.tables if t.path == table.path and t.line > table.line]
    last = min([max(column.line for column in table.columns) + 1, *following])
    return not _SPREAD.search("\n".join(source.lines[table.line - 1 : last]))


def _container(claim: Claim, bench: Bench) -> Verdict:
    containers = bench.code.index.facts.containers
    found = [container for container in containers if container.name == claim.subject]
    if found:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    if included := next((c for c in containers if c.name == "*"), None):
        reason = f"`{bench.shown(included.path)}` includes services from elsewhere"
        return Verdict(claim, "unproven", Place(included.path, included.line), reason)
    if not containers:
        return Verdict(claim, "unproven", reason="the code has no compose file that can be read")
    files = sorted({container.path for container in containers})
    documented, names = bench.subjects("container"), {container.name for container in containers}
    unnamed = [c.name for c in containers if c.name not in documented]
    near = nearest(claim.subject, unnamed) or nearest(claim.subject, [c.name for c in containers]) or ""
    strange = documented - names
    if not near and len(strange) >= len(documented & names) and max(len(files), len(strange)) > 1:
        # One renamed service leaves the others of the guide known; another stack has none of them.
        reason = f"no compose file of the code has a service `{claim.subject}`; the guide may speak of another file"
        return Verdict(claim, "unproven", Place(files[0]), reason)
    known = ", ".join(f"`{name}`" for name in dict.fromkeys(c.name for c in containers))
    where = f"`{bench.shown(files[0])}`" if len(files) == 1 else "no compose file"
    reason = f"{where} has {'no' if len(files) == 1 else 'a'} service `{claim.subject}`; there are {known}"
    return Verdict(claim, "broken", Place(files[0]), reason, near)


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {
    "file": _file,
    "table": _table,
    "column": _column,
    "script": _script,
    "container": _container,
}
