"""What holds whatever is in the files: building twice changes nothing, checking never writes."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import HERE, Shell
from guidewright.commands.build import build
from guidewright.commands.check import check
from guidewright.commands.mend import mend
from guidewright.fix import ALL
from guidewright.workspace import Workspace

TODAY = datetime.date(2025, 11, 30)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    shutil.copytree(HERE / "project", root, dirs_exist_ok=True)
    return root


# Lines of the spec are dropped, doubled or cut, so that most of what comes out is broken in some way.
_LINES = len((HERE / "project/specs/acme.yaml").read_text("utf-8").splitlines())
_EDITS = st.lists(
    st.tuples(st.integers(0, _LINES - 1), st.sampled_from(["drop", "double", "cut", "indent"])), max_size=4
)


def spoiled(text: str, edits: list[tuple[int, str]]) -> str:
    lines = text.splitlines()
    for at, what in edits:
        line = lines[at] if at < len(lines) else ""
        lines[at : at + 1] = {
            "drop": [],
            "double": [line, line],
            "cut": [line[: len(line) // 2]],
            "indent": [f"  {line}"],
        }[what]
    return "\n".join(lines) + "\n"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=_EDITS)
def test_build_twice_changes_nothing_and_check_never_writes(edits: list[tuple[int, str]], project: Path) -> None:
    spec = spoiled((HERE / "project/specs/acme.yaml").read_text("utf-8"), edits)
    (project / "specs/acme.yaml").write_text(spec, "utf-8")
    workspace = Workspace(project)
    config = workspace.config()
    build(workspace, config, [], "write")
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    again = build(workspace, config, [], "write")
    assert (again.changes, again.receipts_only) == ((), ())
    check(workspace, config, [], TODAY)
    build(workspace, config, [], "check")
    build(workspace, config, [], "diff")
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=_EDITS)
def test_fixes_applied_twice_change_nothing_more(edits: list[tuple[int, str]], project: Path) -> None:
    spec = spoiled((HERE / "project/specs/acme.yaml").read_text("utf-8"), edits)
    (project / "specs/acme.yaml").write_text(spec, "utf-8")
    workspace = Workspace(project)
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    once = mend(workspace, workspace.config(), [], TODAY, ALL)
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before
    assert {change.path for change in once.changes} <= {"specs/acme.yaml"}
    mended = workspace.with_drafts({change.path: change.after for change in once.changes})
    assert mend(mended, workspace.config(), [], TODAY, ALL).changes == ()


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("check", "--format", "json"),
        ("check", "--diff"),
        ("check", "--fix", "--unsafe-fixes", "--diff"),
        ("build", "--check"),
        ("build", "--diff"),
        ("claims",),
        ("facts",),
        ("explain", "ACME_API_KEY"),
        ("explain", "GW301"),
        ("rules",),
        ("schema",),
    ],
)
def test_what_only_asks_writes_nothing(arguments: tuple[str, ...], shell: Shell) -> None:
    before = shell.tree()
    shell.run(*arguments)
    assert shell.tree() == before
