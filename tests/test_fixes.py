"""What fixes do: each case is a small project in `tests/fixes`, and the diffs that safe and all fixes make of it.

`GUIDEWRIGHT_UPDATE=1` writes the diffs anew; read them before you commit.
"""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from guidewright.commands.check import check
from guidewright.commands.mend import Mending, mend
from guidewright.commands.templates import template_of
from guidewright.config import Config
from guidewright.finding import Safety
from guidewright.fix import ALL, SAFE
from guidewright.guide.render import Template
from guidewright.lint import all_rules
from guidewright.workspace import Workspace

CASES = sorted((Path(__file__).parent / "fixes").glob("*.txt"))
TODAY = datetime.date(2025, 12, 1)
RULES = {rule.name: rule.rule for rule in all_rules()}
# What a fix may bring up: a guide that is not what its spec says now, and a new entry that nobody described yet.
FOLLOWING = {"outdated-guide", "missing-guide", "missing-field"}


@dataclass(frozen=True)
class Case:
    """The files of a project, and what fixes make of it."""

    files: dict[str, str]
    safe: str
    every: str

    @classmethod
    def read(cls, path: Path) -> Case:
        parts = re.split(r"^=== (.+)\n", path.read_text("utf-8"), flags=re.MULTILINE)[1:]
        named = dict(zip(parts[::2], parts[1::2], strict=True))
        safe = named.pop("safe fixes", "")
        every = named.pop("all fixes", safe)
        return cls(named, safe, every)

    def text(self, safe: str, every: str) -> str:
        parts = {**self.files, "safe fixes": safe} | ({"all fixes": every} if every != safe else {})
        return "".join(f"=== {name}\n{text}" for name, text in parts.items())

    def put(self, root: Path, line_end: str = "\n", cut: bool = False) -> Workspace:
        """Writes the files; `line_end` and `cut` (no final line end) touch specs and guides alone."""
        (root / "guidewright.toml").write_bytes(b"")
        for path, text in self.files.items():
            kept = text.removesuffix("\n") if cut and path.endswith((".md", ".yaml")) else text
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(kept.replace("\n", line_end).encode())
        return Workspace(root)


@cache
def shipped_template() -> Template:
    return template_of(Workspace(Path(__file__).parent), Config())


@pytest.fixture(autouse=True)
def compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guidewright.commands.check.template_of", lambda workspace, config: shipped_template())


def mended(workspace: Workspace, allowed: Collection[Safety]) -> Mending:
    return mend(workspace, workspace.config(), (), TODAY, allowed)


def said(workspace: Workspace) -> set[tuple[str, str]]:
    checked = check(workspace, workspace.config(), (), TODAY)
    return {(finding.name, finding.problem.message) for finding in checked.findings}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_fixes_change_what_they_name(path: Path, tmp_path: Path) -> None:
    case = Case.read(path)
    workspace = case.put(tmp_path)
    before = said(workspace)
    diffs = []
    for allowed in (SAFE, ALL):
        result = mended(workspace, allowed)
        diffs.append("".join(change.diff() for change in result.changes))
        after = workspace.with_drafts({change.path: change.after for change in result.changes})
        assert mended(after, allowed).changes == (), "applied twice, fixes change more"
        fresh = {finding for finding in said(after) - before if finding[0] not in FOLLOWING}
        assert fresh == set(), "a fix brought up another finding"
    if os.environ.get("GUIDEWRIGHT_UPDATE"):
        path.write_text(case.text(*diffs), "utf-8")
    else:
        assert (case.safe, case.every) == tuple(diffs)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_line_ends_and_a_missing_last_one_stay(path: Path, tmp_path: Path) -> None:
    case = Case.read(path)
    plain = {change.path: change.after for change in mended(case.put(tmp_path), ALL).changes}
    windows = {change.path: change.after for change in mended(case.put(tmp_path, "\r\n"), ALL).changes}
    assert windows == {path: text.replace("\n", "\r\n") for path, text in plain.items()}
    cut = {change.path: change.after for change in mended(case.put(tmp_path, cut=True), ALL).changes}
    assert cut == {path: text.removesuffix("\n") for path, text in plain.items()}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("damage", [b"\xef\xbb\xbf%s", b"%s\n# caf\xe9\n"], ids=["byte-order-mark", "latin-1"])
def test_other_encodings_are_left_alone(damage: bytes, path: Path, tmp_path: Path) -> None:
    case = Case.read(path)
    workspace = case.put(tmp_path)
    for name in case.files:
        if name.endswith((".md", ".yaml")):
            (tmp_path / name).write_bytes(damage % (tmp_path / name).read_bytes())
    result = mended(workspace, ALL)
    assert result.changes == ()
    assert all(finding.problem.fix is None for finding in result.checked.findings)


def test_each_rule_mends_as_safely_as_it_says(tmp_path: Path) -> None:
    seen: dict[str, set[Safety]] = {}
    for number, path in enumerate(CASES):
        root = tmp_path / str(number)
        root.mkdir()
        for finding in mended(Case.read(path).put(root), ALL).mended:
            assert finding.problem.fix is not None
            seen.setdefault(finding.name, set()).add(finding.problem.fix.safety)
    assert seen == {name: set(rule.mends) for name, rule in RULES.items() if rule.mends}
